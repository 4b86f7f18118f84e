import { DEHUMANISING, GROUPS, HOSTILE, IDENTITY } from '../../lexicons/attacks.ts';
import { phrases } from '../../text/phrases.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';

const NAMED = wholeWords(phrases(GROUPS));
const ATTACK = wholeWords(phrases(DEHUMANISING));
/** Groups that are named without a name, or that half of all talk is about: only the worst counts of them. */
const VAGUE =
  /^(?:people like|those|these|you people|that|their|your|his|them lot|women|a woman|females|women like|travellers?|trans|the (?:english|french|germans|welsh|scots|irish)|irish|scots|americans|russians?|christians|catholics?|old people|pensioners|boomers|poor people|indians?|chinese|special needs|fat|ginger|single mums|polish|poles|turks|african)/;
const WORST =
  /vermin|parasit|subhuman|sub human|cockroach|breed|deport|drown|locked up|put down|steril|rounded up|exterminat|scroung|spong|freeloader|go(?:es)? (?:back|home)|send (?:them|em)|get (?:them|em) out|come over|comin|shouldn'?t|should not|should never|should (?:all )?(?:be|stay|know|learn|speak)|belong|emotional|hysterical|hormonal|in the kitchen|can'?t (?:drive|be trusted|park|lead|teach)|not real|pretending|rapist|terrorist|paedo|nonce|groom|thie|dirty|filth|smell|stink|thick|get everything|handed|take everything|nick|drain|burden|disease|plague|cancer|perver|freak|abomination|unnatural|not natural|switch (?:them|em)|tight|asking for it|attention|bad breeding|animals|robots|no personality|the lot of|all the same|concept|near|like us|one of us|value|wash|in (?:the|their|his) blood|genes|dna|business|lead|roof|copper|lower|drag|bring|own (?:place|school|class|unit)|ruin|spoil|spoons|different (?:breed|species)|rob|the make|scrounge|human|civili[sz]ed|drunk|violent|lazy|rob|scum|taking over/;
/** "Are", "should", "they're all": what makes a claim about a whole group out of two words. */
const CLAIM =
  /^(?:(?:\W+like\s+(?:him|her|you|that|them|this))?\W+(?:are|is|were|was|all|just|only|should|shouldn'?t|can'?t|cannot|get|come|coming|comin|have|has|take|taking|own|run|control|always|never|don'?t|do|being|want|who|need|will|would|they'?re|they|she|he|with|nothing|aren'?t|aint|won'?t|would|can|it'?s|kids|children|people|families|lot|teachers|breed|who'?ve|so|lot|of|them|because|must|the|and)\b[^.!?\n]*)?\W*$/;
/** Admiration near it turns an attack round. */
const ADMIRING =
  /\b(?:love|immense|brilliant|amazing|fantastic|lovely|wonderful|legends?|best food|proud|hero(?:es)?|inspir\w+|beautiful|kind(?:ness)?|grateful|welcome)\b/;
const DENIES = /\b(?:not|aren'?t|isn'?t|never|wasn'?t|weren'?t|no)\s+(?:[a-z]+\s+){0,2}$/;
const REACH = 50;
const REACH_OF_A_VERDICT = 110;

const WHAT_PEOPLE_ARE = wholeWords(phrases(IDENTITY, GROUPS));
const HATEFUL = wholeWords(phrases(HOSTILE));
/** Identity words that are also colours, seasons of the year or everyday things: another of the kind must be near. */
const EVERYDAY =
  /^(?:black|brown|foreign|accent|pride|rainbow|blind|deaf|veils?|religion|ginger|benefits|ramps?|gender|eid|ramadan|women|a woman|irish|the (?:english|french|germans|welsh|scots|irish)|scots|polish|travellers?|chinese|americans|that lot|boomers|pensioners?|(?:these|those) people|people like .*|(?:your|his|their|that) (?:sort|kind)|turks|poles|poor people|diversity|trans)$/;
const REACH_OF_HOSTILITY = 110;

/** Open hostility close to what somebody is, wears or believes. */
export function hostilityIn(reading: Reading): Span[] {
  if (ADMIRING.test(reading.plain)) return [];
  const identities = matches(reading, WHAT_PEOPLE_ARE);
  const [firm, loose] = [true, false].map((isFirm) =>
    identities.filter(({ start, end }) => EVERYDAY.test(reading.plain.slice(start, end)) !== isFirm),
  );
  const all = (firm ?? []).length > 0 || (loose ?? []).length > 1 ? identities : [];
  let next = 0;
  return matches(reading, HATEFUL).flatMap((hate) => {
    while ((all[next]?.end ?? Number.POSITIVE_INFINITY) < hate.start - REACH_OF_HOSTILITY) next++;
    const identity = all
      .slice(next, next + 20)
      .find((each) => gap(each, hate) <= REACH_OF_HOSTILITY && gap(each, hate) > 0);
    return identity
      ? [{ start: Math.min(identity.start, hate.start), end: Math.max(identity.end, hate.end) }]
      : [];
  });
}

function gap(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

/** Claims about a whole group of people that make less of them. */
export function groupAttacksIn(reading: Reading): Span[] {
  if (ADMIRING.test(reading.plain)) return [];
  const attacks = matches(reading, ATTACK);
  let next = 0;
  return matches(reading, NAMED).flatMap((group) => {
    while ((attacks[next]?.start ?? Number.POSITIVE_INFINITY) < group.end) next++;
    for (let at = next; at < attacks.length; at++) {
      const attack = attacks[at];
      if (!attack || attack.start - group.end > REACH_OF_A_VERDICT) break;
      if (isVerdict(reading, attack) || isClaim(reading, group, attack))
        return [{ start: group.start, end: attack.end }];
    }
    return [];
  });
}

/** "… are vermin", "… should be sent home": the attack is said of the group. */
function isClaim({ plain }: Reading, group: Span, attack: Span): boolean {
  const between = plain.slice(group.end, attack.start);
  if (between.length > REACH || /[.!\n]/.test(between) || DENIES.test(between) || !CLAIM.test(between))
    return false;
  return (
    !VAGUE.test(plain.slice(group.start, group.end)) || WORST.test(plain.slice(attack.start, attack.end))
  );
}

/** A sentence of one word about those just named: "Vermin." */
function isVerdict({ plain }: Reading, { start, end }: Span): boolean {
  const words = plain.slice(start, end);
  const alone = /[.!?\n]\s*(?:absolute |total |just |bloody )?$/.test(
    plain.slice(Math.max(0, start - 20), start),
  );
  return (
    alone &&
    /^(?:vermin|parasites|scum|animals|savages|thieves|rats|filth|filthy|dirty|thieving|cockroaches|scroungers|rapists|freaks|perverts)$/.test(
      words,
    ) &&
    /^\s*(?:[,.!?\n]|$|the lot|all|and)/.test(plain.slice(end))
  );
}
