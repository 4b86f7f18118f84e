import { kindOfWord } from '../../text/grammar.ts';
import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import { leftOf, rightOf } from './near.ts';
import { spokenPlates } from './spoken-plate.ts';

/** Since 2001: two letters, two digits, three letters; those that DVLA never issues are somebody's example too. */
const CURRENT = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}[\s.-]?[a-z]{3}(?![\p{L}\p{N}])/gu;
/** 1963 to 2001: a letter for the year before or after. */
const OLDER =
  /(?<![\p{L}\p{N}])(?:[a-hj-pr-y]\d{1,3}[\s-]?[a-hj-pr-y]{3}|[a-hj-pr-y]{3}[\s-]?\d{1,3}[a-hj-pr-y])(?![\p{L}\p{N}])/gu;
/** The current pattern in three groups: only beside a word of cars. */
const APART = /(?<![\p{L}\p{N}])[a-z]{2} \d{2} [a-z]{3}(?![\p{L}\p{N}])/gu;
const CUE =
  /(?<![\p{L}])(?:reg|rego|registration|reg plate|number plate|numberplate|plates?|license plate|licence plate|car|van|bike|lorry|truck|transit|caddy|minibus|bus|cab|taxi|campervan|motor|moped|scooter|hit and run|dashcam|dash cam|vehicle|parked|parking|driver|driving|audi|bmw|corsa|fiesta|focus|golf|polo|astra|mini|tesla|nissan|kia|ford|vauxhall|range rover|land rover|hyundai|toyota|honda|merc|mercedes|skoda|seat|volvo|peugeot|renault|clio|citroen|berlingo|qashqai|juke|yaris|zafira|picanto|fabia|octavia|transporter|jeep|lexus|mazda|dacia|sandero|suzuki|swift|fiat|punto|micra|leaf|passat|tiguan|kuga|sportage|motorbike|blue badge)(?![\p{L}])/u;

/** Vehicle registrations: the current pattern in capitals by itself, others beside a word of cars. */
export function registrations(reading: Reading): Signal[] {
  const called = spokenPlates(reading).map(
    (span): Signal => ({ rule: 'personal-data/registration', ...span, sure: true, replacement: '' }),
  );
  const written = [CURRENT, APART, OLDER]
    .flatMap((pattern) => [...reading.plain.matchAll(pattern)])
    .flatMap((match): Signal[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const cue = CUE.test(leftOf(reading, span, 60)) || CUE.test(rightOf(reading, span, 40));
      const letters = reading.cased.slice(span.start, span.end);
      const allCapitals = letters === letters.toUpperCase();
      const current = /^\p{L}{2}\d\d/u.test(letters);
      const plate = /(?:reg|registration|plate)s?(?: is| was|:|,)?\s*$/.test(leftOf(reading, span, 24));
      if (!((allCapitals && (current || cue)) || plate || (cue && current && !isWordAfterNumber(letters))))
        return [];
      return [{ rule: 'personal-data/registration', ...span, sure: cue, replacement: '' }];
    });
  return [...written, ...called];
}

/** "at30 min" in small letters is no plate. */
function isWordAfterNumber(letters: string): boolean {
  return letters === letters.toLowerCase() && kindOfWord(letters.slice(-3)) === 'word';
}
