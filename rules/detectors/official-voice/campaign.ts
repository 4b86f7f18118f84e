import { PARTIES, PARTIES_AS_WORDS } from '../../lexicons/politics.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

const PARTY = oneOf(PARTIES);
const COLOUR = oneOf(PARTIES_AS_WORDS);

/** Words that ask for votes, or work for a party. */
const CAMPAIGN = wholeWords(
  [
    `(?:vote|voting|votes) (?:for )?(?:the )?(?:${PARTY}|${COLOUR})`,
    `(?:put|place|pop|stick|mark) (?:your|an|that|the|ur|a) (?:cross|x|tick|vote|big x) (?:next to|by|beside|against|in the box (?:for|next to)|for|behind|down for|with) (?:the )?(?:${PARTY}|${COLOUR}|\\p{L}+ \\p{L}+)|(?:lend|give) (?:the )?(?:${PARTY}|${COLOUR}|him|her|them|us) your votes?|(?:get out|go out|come out|turn out) (?:and vote )?for (?:the )?(?:${PARTY}|${COLOUR})|your votes? (?:for|to|behind) (?:the )?(?:${PARTY}|${COLOUR})`,
    '(?:vote|voting) (?:for )?(?:\\p{L}+ ){1,2}(?:on thursday|this thursday|on polling day|as your mp|for mp|for council|for councillor)',
    `(?:backing|backs|back|behind|supporting|supports|support|endorse|endorses|endorsing|standing with|stand with|stands with|campaigning for|canvassing for|leafleting for|delivering for|rooting for|with)\\s+(?:the\\s+)?(?:${PARTY}|labour|reform|greens|green party)`,
    `(?:teachers|tas|educators|staff|heads|school staff|primary teachers|headteachers)\\s+for\\s+(?:the\\s+)?(?:${PARTY}|labour|green|greens|reform|change)`,
    `(?:${PARTY}|labour|green|reform|conservative|party|election|campaign|candidate)(?:'s)?\\s+(?:leaflets?|flyers?|posters?|rosettes?|badges?|stickers?|manifesto|candidate)|leaflets?\\s+for\\s+(?:the\\s+)?(?:${PARTY}|labour|reform|greens?|my candidate)|(?:rosette|placard)s?`,
    `(?:${PARTY}|labour)\\s+(?:all the way|to win|gain|landslide|government now)|(?:join|donate to) (?:the )?(?:${PARTY}|labour)`,
  ].join('|'),
);

/** A candidate is known by the capitals alone. */
const CANDIDATE = /(?<!\p{L})[Vv](?:ote|OTE) (?:for )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

/** "Backing Jane Smith" may be a runner; beside a word of elections it is a candidate. */
const BACKED =
  /(?<!\p{L})(?:[Ee]ndors(?:e|es|ing)|ENDORSE|[Bb]ack(?:s|ing)?|[Ss]upport(?:s|ing)?|[Cc]anvassing for|[Cc]ampaigning for|[Rr]ight behind|[Vv]oting for|[Uu]rge you to choose|[Cc]hoose|[Ee]lect)(?: for)? (?:Cllr |Councillor |Dr |Mr |Mrs |Ms )?\p{Lu}\p{Ll}+ (?!(?:United|City|Rovers|Town|Athletic|Wanderers|Albion|Hotspur|Villa|Palace|County|Rangers|Celtic|Trust|Hospice|Research|Support|Foundation|Day|Aid|Appeal|Charity|Hospital|School|Primary|Academy|Bridge|Park)(?!\p{L}))\p{Lu}[\p{L}'-]+/gu;
const ELECTION = wholeWords(
  'elections?|by-election|polling|ballot box|at the polls|polls|candidate|councillor|cllr|for (?:the )?council|mp|mayor|ward|hustings|thursday',
);

/** The writer stands there as school staff. */
const ROLE = wholeWords(
  [
    "as (?:your|their|ur|the) (?:child's|childs|children's|kids'|kids|kid's|son's|daughter's|little one's|class)\\s*(?:own )?(?:teacher|ta|head|headteacher|tutor|form tutor|key worker)|as (?:a|the) (?:member of (?:school )?staff|head ?teacher|head|deputy|teacher|ta|governor|senco) (?:at|of|here|i (?:am |'m )?(?:urge|ask|asking|urging|tell|telling|beg|begging|want|call))",
    "(?:your|ur|the|our) (?:child's|childs|children's|kids'|kids|kid's) (?:teachers?|school|tas?|heads?)|(?:all|every|most|half|some) (?:of )?(?:the |us |single )*(?:teachers?|staff) (?:at|in|here)|teachers? (?:at|from|in) (?:our|my|this) school|(?:staff|teachers) at your|(?:whole|entire) (?:school )?staff(?: team)?|at our school|(?:your|the|our|ur) (?:school|nursery|primary|academy) (?:staff|team|teachers|tas|dinner ladies|office)",
    "(?:our |the |whole |my )*staff ?room|book ?bags?|reading folders?|in assembly|at (?:the )?(?:school )?gates?|on (?:the )?(?:school )?gate|school gates?|at parents'? evening|on the playground|at (?:drop off|pick up|home time)|lanyard|school (?:fleece|hoodie|jumper|minibus|newsletter|email)|think of our (?:\\p{L}+ )?school|from (?:all )?(?:of )?(?:your|us|the) (?:\\p{L}+ )?(?:teachers|tas|staff)|class dojo|(?:told|telling|asked|teaching|taught) (?:my|our|the) (?:class|pupils|year \\d+s?|kids at school|form)|(?:my|our) (?:class|pupils|form|year \\d+s?) (?:are|will|have|know|should)",
    "(?:all of us|we|everyone|everybody|the team|from all of us) (?:here )?(?:at|in) (?:the )?(?:school|year \\d+|our school)|(?:our|my|the|this) school(?:'s)? (?:is|are|backs|supports|needs|will|staff|wants|votes|team|community)",
  ].join('|'),
);
/** "As a teacher" alone is who one is; only asking others for their vote in that name is campaigning. */
const AS_TEACHER = wholeWords(
  '(?:as|speaking as|from) (?:an?|one) (?:\\p{L}+ ){0,3}(?:teacher|headteacher|head|deputy|ta|teaching assistant|governor|senco|member of staff)',
);
const ANYBODY = wholeWords(
  'just vote|whoever (?:you|for)|whatever you vote|however you vote|whichever way|any party|every party|either way',
);
const ASKS = /^vote/;
const OWN_VOTE = /(?:i|i'll|i will|i'd|to|will|always|didn't|we|they|people|who|never|not|who'd|would)\s+$/;

const PRIVATE = wholeWords(
  "(?:my|our|his|her) (?:\\p{L}+ )?(?:brother|sister|cousin|husband|wife|dad|mum|mam)|my union|the union|as a union rep|mock election|debate club|lesson on|strictly|eurovision|bake off|bgt|x factor|love island|i'm a celeb|come dine|history lesson|through (?:the|my) (?:door|letterbox)|so much for|on the news|telly",
);

/** Party campaigning in the role of school staff: words of a campaign, and words that make it the school's. */
export function campaigning(reading: Reading, namesSchool: boolean): Span[] {
  const { plain } = reading;
  const isElection = plain.search(ELECTION) >= 0;
  const candidates = [
    ...reading.cased.matchAll(CANDIDATE),
    ...(isElection ? reading.cased.matchAll(BACKED) : []),
  ].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const asked = [...matches(reading, CAMPAIGN), ...candidates];
  if (asked.length === 0) return [];
  if (plain.search(ANYBODY) >= 0) return [];
  if (namesSchool) return asked;
  if (plain.search(PRIVATE) >= 0) return [];
  if (plain.search(ROLE) >= 0) return asked;
  return plain.search(AS_TEACHER) >= 0 ? asked.filter((span) => asksOthers(plain, span)) : [];
}

function asksOthers(plain: string, { start, end }: Span): boolean {
  return ASKS.test(plain.slice(start, end)) && !OWN_VOTE.test(plain.slice(Math.max(0, start - 12), start));
}
