import { around } from '../../text/around.ts';
import type { Reading } from '../../text/reading.ts';
import type { Signal } from '../detector.ts';
import type { ShownChild } from './children.ts';
import { isRefused, surroundings } from './not-here.ts';

const CAPTION =
  /^['"(]*\s+(?:(?:all|out|down|up|over|busy|ready|hard|fast|having|loving|enjoying|getting|doing|making|meeting|exploring|learning|singing|dressed)\s+)?(?:at|on|with|before|after|during|backstage|dressed|as|(?:in (?:their|the))|enjoying|loving|exploring|meeting|learning|making|and (?:their|his|her)|and the(?! (?:sats|end|rest|year|week|parents|holidays|bar)\b)|(?!being|leaving|starting|needing|wanting|going|testing|trying|causing|refusing|driving|doing|having|getting|missing|during|everything|nothing|something|morning|evening|moving|asking|talking|coming|is|taking)\p{L}{2,}ing)\s+(?!(?:my|the) (?:head|nerves)|the moment|the whole|fire|form|time)/u;
const SOME_OF = /^(?:some|half|all|most|a few|one|two|three) of /;
const TELLING =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|can|will|do|does|did|said|told|asked|went|got|makes?|made|need|needs|wants?|i|i'm|i've)(?!\p{L})/u;

/** Where a picture is certain to be there, a line without a verb that starts with children says what it shows. */
export function captions(reading: Reading, children: readonly ShownChild[], atWork: boolean): Signal[] {
  return children.flatMap((child) => {
    if (child.kind === 'somebody' || (child.kind === 'loose' && !atWork)) return [];
    const sentence = around(reading, child);
    if (
      reading.plain
        .slice(sentence.start, child.start)
        .replace(/^\P{L}+/u, '')
        .replace(SOME_OF, '').length > 0
    )
      return [];
    const rest = reading.plain.slice(child.end, sentence.end);
    if (!CAPTION.test(rest) || TELLING.test(rest)) return [];
    const { family, childhood } = surroundings(reading, sentence);
    return family || childhood || isRefused(reading, sentence, child.start)
      ? []
      : [
          {
            rule: 'child-photo/caption',
            start: child.start,
            end: sentence.end,
            sure: false,
          } satisfies Signal,
        ];
  });
}
