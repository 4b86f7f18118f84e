import {
  ABUSE_AT_YOU,
  AGAINST_ABUSE,
  BANTER,
  CODED_ATTACKS,
  HALF_CALLS,
  HALF_THREATS,
  HOUSEHOLD,
  MENACING_TONE,
  PILE_ONS,
  THREATS,
  WELL_MEANT,
  WHEREABOUTS,
} from '../lexicons/attacks.ts';
import { FICTION, SPORT } from '../lexicons/elsewhere.ts';
import { SLURS } from '../lexicons/slurs.ts';
import { phrases } from '../text/phrases.ts';
import { isQuoted } from '../text/quoted.ts';
import { matches, type Reading, type Span, sentenceAt } from '../text/reading.ts';
import type { WordPattern } from '../text/word-pattern.ts';
import { wholeWords } from '../text/words.ts';
import type { Detector, Signal } from './detector.ts';
import { groupAttacksIn, hostilityIn } from './harassment/groups.ts';

const SLUR = wholeWords(phrases(SLURS));
const THREAT = wholeWords(phrases(THREATS));
const PILE_ON = wholeWords(phrases(PILE_ONS));
const CODED = wholeWords(phrases(CODED_ATTACKS));
const ABUSE = wholeWords(phrases(ABUSE_AT_YOU));
const BANTERING = wholeWords(phrases(BANTER));
const AGAINST = wholeWords(phrases(AGAINST_ABUSE));
const KINDLY = wholeWords(phrases(WELL_MEANT));
const AT_HOME = wholeWords(phrases(HOUSEHOLD));
const HALF_CALL = wholeWords(phrases(HALF_CALLS));
const HALF_THREAT = wholeWords(phrases(HALF_THREATS));
const TONE = wholeWords(phrases(MENACING_TONE));
const WHERE = wholeWords(phrases(WHEREABOUTS));
const INVENTED = wholeWords(phrases(FICTION));
const SPORTING = wholeWords(phrases(SPORT));
/** Sport makes no joke of somebody's house, family or body. */
const AT_A_PERSON =
  /\b(?:you|your|ur|address|lives?|daughter|son|kids|family|house|car|her|hostel|mosque|hotel|synagogue|caravans?|travellers|migrants)\b/;
const AT_YOU = /\b(?:you|your|ya|yer|ur|u)\b/;
const LAUGHING =
  /[\u{1F602}\u{1F923}\u{1F605}\u{1F606}\u{1F61C}\u{1F61D}\u{1F609}\u{1F60D}\u{2764}\u{1F618}\u{1F382}]/u;
/** Everyday calls to write to somebody. */
const KIND_CALL =
  /whoever|\bwho (?:invented|designed|thought|decided|put|built|scheduled|made|wrote|came up|parks?|parked|leaves?|left|eats?|ate|chew|clap|recline)|(?:when|once|if|until|after|as soon as) (?:you're|you are|your|he's|she's) (?:finished|done|next)|birthday|scam|fake page|petition|vote|congrat|well done|get well|lost (?:dog|cat)|sign|missing|hacked|cards?\b|condolence|food bank|raffle|council|\bmps?\b|minister/;
/** What people say of the cat: a threat only with some menace in the draft. */
const HYPERBOLE =
  /\b(?:kill|murder|strangle|throttle|destroy|end|finish|do|drop|skin|drown|hunt|batter|slap|smack|punch|gut)\s+(?:you|u|ya|him|her|them|(?:that|the|this) (?:\w+ )?\w+)$/;
const MENACE =
  /\b(?:swear|promise|serious|not joking|(?:when|if|next time|wait till|once) (?:i|we) (?:see|find|catch|get|meet)|if (?:he|she|you|they) (?:ever )?(?:come|touch|speak|go|look|post|lay|say)|mark my words|outside|happily|someone (?:should|wants|needs)|somebody (?:should|wants|needs)|grass|vermin|scum)\b/;
/** Threats that leave no second reading. */
const PLAIN_THREAT =
  /\b(?:kill yourself|kys|put down|shot|hanged|hung|gassed|strung up|lynched|drop dead|where you live|watch (?:your|ur|yer) back)\b|\b(?:i'?ll|i will|gonna|going to|i'?d)\s+(?:\w+\s+)?(?:break|smash|batter|kick|punch|slap|stab|shoot|kill|bury|burn|hurt|knock|rip|beat|deck)\s+(?:you|your|him|her|his)\b/;

/** Threats, pile-ons and attacks on people for what they are. */
export const harassment: Detector = {
  category: 'harassment',
  detect(reading) {
    const playful = [LAUGHING.test(reading.draft.text), has(reading, BANTERING), has(reading, INVENTED)].some(
      Boolean,
    );
    const [sporting, atHome] = [has(reading, SPORTING), has(reading, AT_HOME)];
    const isJoke = (signal: Signal) => {
      const words = reading.plain.slice(signal.start, signal.end);
      if (HYPERBOLE.test(words) && !MENACE.test(reading.plain)) return true;
      return (
        (sporting && !AT_A_PERSON.test(words)) ||
        (atHome && !AT_YOU.test(words)) ||
        KIND_CALL.test(sentenceOf(reading, signal))
      );
    };
    const raise = (name: string, spans: readonly Span[], sure: (words: string) => boolean) =>
      spans
        .filter((span) => !isQuoted(reading, span) && !isAgainst(reading, span))
        .map(
          (span): Signal => ({
            rule: `harassment/${name}`,
            ...span,
            sure: sure(reading.plain.slice(span.start, span.end)),
          }),
        );
    const serious = playful
      ? []
      : [
          ...raise('threat', matches(reading, THREAT), (words) => PLAIN_THREAT.test(words)),
          ...raise('hinted-threat', hintedThreat(reading), () => false),
          ...raise('pile-on', [...matches(reading, PILE_ON), ...hintedPileOn(reading)], () => false),
        ].filter((signal) => !isJoke(signal));
    return [
      ...serious,
      ...raise('slur', matches(reading, SLUR), () => !playful),
      ...raise('group', groupAttacksIn(reading), () => false),
      ...(playful || has(reading, KINDLY) ? [] : raise('identity', hostilityIn(reading), () => false)),
      ...raise('coded', matches(reading, CODED), () => false),
      ...(LAUGHING.test(reading.draft.text) ? [] : raise('abuse', matches(reading, ABUSE), () => false)),
    ];
  },
};

/** A call and a place to find the person, near each other; a name and a number by themselves are somebody's plumber. */
function hintedPileOn(reading: Reading): Span[] {
  const [call] = matches(reading, HALF_CALL);
  const where = call && matches(reading, WHERE).find((span) => Math.abs(span.start - call.start) < 200);
  return call && where
    ? [{ start: Math.min(call.start, where.start), end: Math.max(call.end, where.end) }]
    : [];
}

/** A weak place pointed at twice, or once in a menacing tone; once by itself is a warning about ice. */
function hintedThreat(reading: Reading): Span[] {
  const aimed = matches(reading, HALF_THREAT);
  const first = aimed[0];
  if (!first) return [];
  const close = [...aimed.slice(1), ...matches(reading, TONE)].find(
    (hint) =>
      (hint.start >= first.end || hint.end <= first.start) && Math.abs(hint.start - first.start) < 160,
  );
  return close ? [{ start: Math.min(first.start, close.start), end: Math.max(first.end, close.end) }] : [];
}

function has({ plain }: Reading, pattern: WordPattern): boolean {
  return plain.search(pattern) >= 0;
}

/** Whether the sentence, or the one beside it, speaks against abuse or of somebody else's words. */
function isAgainst(reading: Reading, span: Span): boolean {
  const at = reading.sentences.findIndex(({ start, end }) => span.start >= start && span.start < end);
  const near = {
    start: reading.sentences[at - 1]?.start ?? 0,
    end: reading.sentences[at + 1]?.end ?? reading.plain.length,
  };
  return matches(reading, AGAINST, near).some(({ start, end }) => end <= span.start || start >= span.end);
}

function sentenceOf(reading: Reading, span: Span): string {
  const { start, end } = sentenceAt(reading, span.start);
  return reading.plain.slice(start, end);
}
