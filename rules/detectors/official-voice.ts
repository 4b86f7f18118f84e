import type { Context } from '../context.ts';
import { around } from '../text/around.ts';
import { matches, type Reading, type Span } from '../text/reading.ts';
import type { WordPattern } from '../text/word-pattern.ts';
import type { Detector, Signal } from './detector.ts';
import { campaigning } from './official-voice/campaign.ts';
import {
  AFTER_NAME,
  ANNOUNCED,
  BEFORE_NAME,
  FOR_SCHOOL,
  NOT_OURS,
  PROMISES,
  SCHOOL_WILL,
  TO_PARENTS,
  VIEW_AFTER,
  WE_AFTER,
  WE_AT,
} from './official-voice/claims.ts';
import { institutionalWe } from './official-voice/institution.ts';
import { signatures } from './official-voice/signature.ts';
import { schoolMentions } from './school-name/mentions.ts';

/** Speaking or promising for the school unasked, or campaigning for a party as its staff. */
export const officialVoice: Detector = { category: 'official-voice', detect };

function detect(reading: Reading, context: Context): Signal[] {
  const names = schoolMentions(reading, context);
  const votes = campaigning(reading, names.length > 0).map((span) =>
    signal(
      'campaign',
      wholeClause(reading, span),
      names.length > 0 && !reading.plain.startsWith('voting', span.start),
    ),
  );
  if (context.choices.official) return votes;
  return [
    ...votes,
    ...names.filter(({ isBare }) => !isBare).flatMap((name) => byName(reading, name)),
    ...(names.length > 0 ? claims(reading, WE_AT, 'on-behalf') : []),
    ...claims(reading, FOR_SCHOOL, 'on-behalf'),
    ...claims(reading, SCHOOL_WILL, 'school-will'),
    ...claims(reading, PROMISES, 'promise'),
    ...announcements(reading),
    ...unlessOthers(reading, institutionalWe(reading), 'institution'),
    ...unlessOthers(reading, signatures(reading, names), 'signature'),
  ];
}

/** The school's name as the one who speaks: "we at <name>", "<name> will be closed". */
function byName(reading: Reading, name: Span): Signal[] {
  const { start, end } = around(reading, name);
  const before = reading.plain.slice(start, name.start);
  const after = reading.plain.slice(name.end, end);
  if (reading.plain.slice(start, end).search(NOT_OURS) >= 0) return [];
  const lead = BEFORE_NAME.exec(before);
  if (
    lead &&
    (/^\W*we\s|behalf|speak|statement|message|hello|hi[,!. ]|good|official/.test(lead[0]) ||
      VIEW_AFTER.test(after))
  ) {
    return [signal('on-behalf', { start: start + lead.index, end }, true)];
  }
  if (/(?:^|[^\p{L}])at\s+$/u.test(before) && WE_AFTER.test(after))
    return [signal('on-behalf', { start: name.start, end }, false)];
  return AFTER_NAME.test(after) && !/(?:in|to|from|for|about|with|by|at|of|near|outside)\s+$/.test(before)
    ? [signal('school-will', { start: name.start, end }, false)]
    : [];
}

function claims(reading: Reading, pattern: WordPattern, rule: string): Signal[] {
  return unlessOthers(reading, matches(reading, pattern), rule);
}

/** Without the places where the sentence speaks of other people's schools and groups. */
function unlessOthers(reading: Reading, spans: readonly Span[], rule: string): Signal[] {
  return spans.flatMap((span) => {
    const { start, end } = around(reading, span);
    return reading.plain.slice(start, end).search(NOT_OURS) >= 0 ? [] : [signal(rule, span, false)];
  });
}

/** Closures and cancellations, where parents are the ones who are told. */
function announcements(reading: Reading): Signal[] {
  const told = reading.plain.search(TO_PARENTS) >= 0 && reading.plain.search(NOT_OURS) < 0;
  return told ? matches(reading, ANNOUNCED).map((span) => signal('announcement', span, false)) : [];
}

function wholeClause(reading: Reading, span: Span): Span {
  const { start, end } = around(reading, span);
  const words = reading.plain.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: Math.max(end, span.end) };
}

function signal(rule: string, { start, end }: Span, sure: boolean): Signal {
  return { rule: `official-voice/${rule}`, start, end, sure };
}
