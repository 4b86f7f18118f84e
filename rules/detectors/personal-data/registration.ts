import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { leftOf, rightOf } from './near.ts';

/** Since 2001: two letters, two digits for the half-year, three letters (DVLA). */
const CURRENT =
  /(?<![\p{L}\p{N}])[a-hj-pr-y][a-hj-pr-y](?:0[2-9]|[1-4]\d|5[1-9]|[6-9]\d)[\s-]?[a-hj-pr-z]{3}(?![\p{L}\p{N}])/gu;
/** 1963 to 2001: a letter for the year before or after. */
const OLDER =
  /(?<![\p{L}\p{N}])(?:[a-hj-pr-y]\d{1,3}[\s-]?[a-hj-pr-y]{3}|[a-hj-pr-y]{3}[\s-]?\d{1,3}[a-hj-pr-y])(?![\p{L}\p{N}])/gu;
/** The current pattern in three groups: only straight after "reg" or "plate". */
const APART =
  /(?<=(?:reg|registration|plate)(?: is|:|,)? )[a-hj-pr-y]{2} (?:0[2-9]|[1-4]\d|5[1-9]|[6-9]\d) [a-hj-pr-z]{3}(?![\p{L}\p{N}])/gu;
const CUE =
  /(?<![\p{L}])(?:reg|rego|registration|reg plate|number plate|numberplate|plates?|license plate|licence plate|car|van|vehicle|parked|parking|driver|driving|audi|bmw|corsa|fiesta|focus|golf|polo|astra|mini|tesla|nissan|kia|ford|vauxhall|range rover|land rover|hyundai|toyota|honda|merc|mercedes|skoda|seat|volvo|motorbike|blue badge)(?![\p{L}])/u;

/** Vehicle registrations: the current pattern in capitals by itself, others beside a word of cars. */
export function registrations(reading: Reading): Signal[] {
  return [CURRENT, APART, OLDER]
    .flatMap((pattern) => [...reading.plain.matchAll(pattern)])
    .flatMap((match): Signal[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const cue = CUE.test(leftOf(reading, span, 60)) || CUE.test(rightOf(reading, span, 40));
      const written = reading.cased.slice(span.start, span.end);
      const capitals = written === written.toUpperCase() && /^\p{L}{2}\d/u.test(written);
      const plate = /(?:reg|registration|plate)s?(?: is|:|,)?\s*$/.test(leftOf(reading, span, 24));
      if (
        !(
          capitals ||
          (cue && written === written.toUpperCase()) ||
          plate ||
          (cue && /^\p{L}{2}\d\d/u.test(written))
        )
      )
        return [];
      return [{ rule: 'personal-data/registration', ...span, sure: cue, replacement: '' }];
    });
}
