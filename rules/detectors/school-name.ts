import type { Context } from '../context.ts';
import type { Reading } from '../text/reading.ts';
import type { Detector, Signal } from './detector.ts';
import type { Mention } from './school-name/mentions.ts';
import { namedWorkplaces } from './school-name/named-workplaces.ts';
import { describedWorkplaces } from './school-name/workplace.ts';

/** The writer's school or trust: by any listed name, nearly, or by words that fix the workplace. */
export const schoolName: Detector = { category: 'school-name', detect };

function detect(reading: Reading, context: Context): Signal[] {
  const mentions = namedWorkplaces(reading, context);
  const described = describedWorkplaces(reading, mentions);
  return [
    ...mentions.map((mention) => namedSignal(reading, mention)),
    ...described.map((span) => ({ rule: 'school-name/workplace', ...span, sure: false }) satisfies Signal),
  ];
}

function namedSignal(reading: Reading, mention: Mention): Signal {
  const marked = mention.mark !== '';
  return {
    rule: marked ? 'school-name/tag' : mention.slips > 0 ? 'school-name/near-name' : 'school-name/name',
    start: mention.start - (marked ? 1 : 0),
    end: mention.end,
    sure: isSure(mention),
    ...inPlaceOf(reading, mention),
  };
}

/** Three capitals may be a sandwich, and common words with capitals a house. */
function isSure({ isBare, form, mark }: Mention): boolean {
  return !isBare && (mark !== '' || !(form.isCommon || (form.isAcronym && form.key.length < 4)));
}

const BEFORE =
  /(?:^|[\s(])(?:at|to|from|for|outside|inside|near|in|of|with|by|left|love|loves|joined|join|joining|leaving|and|about|behind|representing)\s+$/;
const AFTER =
  /^(?:'s\b|\s*(?:$|[.,!?;:)\n])|\s+(?:is|was|are|were|has|have|had|and|for|in|this|today|tomorrow|tonight|on|as|to|who|where|which|that|since|with|will|because|but|when|at|before|after|until|again|yesterday|last|next|every)\b)/;

/** "our school" where the name stands as a plain noun; a tag is better taken out. */
function inPlaceOf(reading: Reading, { start, end, mark, form }: Mention): { replacement?: string } {
  if (mark !== '') return { replacement: '' };
  const left = reading.plain.slice(Math.max(0, start - 16), start);
  const right = reading.plain.slice(end, end + 16);
  return BEFORE.test(left) && AFTER.test(right)
    ? { replacement: form.of === 'trust' ? 'our trust' : 'our school' }
    : {};
}
