import { OWN_CHILDHOOD, OWN_PEOPLE, PARENT_VOICE } from '../../lexicons/class-cues.ts';
import type { Reading, Span } from '../../text/reading.ts';
import type { WordPattern } from '../../text/word-pattern.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

const FAMILY = wholeWords(
  `(?:my|our|wor)\\s+(?:[\\p{L}-]+\\s+){0,2}${oneOf(OWN_PEOPLE)}(?:'s)?|${oneOf(PARENT_VOICE)}|proud (?:nan|nana|gran|mum|dad|auntie|uncle|grandad|mam|parent)|our \\p{L}+ in (?:his|her)|my own (?:two|three|four|lot|lads|girls|boys|little ones)`,
);
/** The children of one's family are not "my class" nor "our pupils"; these words after "my" are work. */
const CHILDHOOD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${oneOf(OWN_CHILDHOOD)}|me in (?:year|yr|primary|reception|infants|juniors)|my own (?:school|class|primary)|when we were|my primary|my infant|year (?:\\d{1,2}|one|two|three|four|five|six) me(?!\\p{L})|(?:little|young|baby|mini|tiny) me|(?:me|i was) aged|found (?:this|a|an old|some old|my old) (?:old )?(?:class )?(?:photo|pic|picture)|dug out|old (?:class |school )?(?:photo|pic|picture)s?|in the loft|at uni(?:versity)?|my (?:fringe|perm|mullet|braces|haircut)|that (?:fringe|perm|mullet|haircut)|archives?|museum has|1[89]\\d\\d|'?[6789]0s)`,
  'gu',
);
const FAME = wholeWords(
  'film|movie|netflix|telly|tv|episode|bbc|itv|channel 4|disney|documentary|waterloo road|educating \\p{L}+|gaza|ukraine|on the news|in the news|news footage|in the paper|in the guardian|gogglebox|the advert|viral|youtuber|author|novel',
);
const REFUSED = wholeWords(
  [
    "(?:can't|cant|cannot|can not|couldn't|not allowed to|not supposed to|not able to|unable to|won't|wont|mustn't|must not|never|don't(?! worry| show any| tell| you| they| we)|dont(?! worry| show any| tell)|do not|shouldn't|not going to|wouldn't|stop)\\s+(?:[\\p{L}']+\\s+){0,3}?(?:post|posting|share|sharing|show|put|upload|take|use|publish|photograph|film|include|tag|have)",
    "(?:wish|if only) (?:i|we|you) could|would love to (?:show|share|post)|(?:love|like) to (?:show|share) you|no (?:photos?|pics?|pictures?|videos?) (?:of|allowed|because|as|please|policy|sorry|from)|without (?:consent|permission|asking)|(?:photo|photography|image) (?:consent|policy|permission|ban)|consent forms?|have to imagine|you'll have to imagine|not even|(?:delet|remov|wip)(?:e|ed|ing) (?:\\p{L}+ ){0,3}(?:photo|pic|picture|video)s?|(?:take|took|taken) down|(?:policy|rules?|gdpr|handbook|training) (?:say|says|said)|needs? (?:\\p{L}+ )?(?:consent|permission)|reminder that|(?:on|in|via) the (?:school|class|academy)(?:'s)? (?:website|page|account|facebook|twitter|insta|instagram|app|newsletter|blog|ipad)|on (?:class )?(?:dojo|tapestry|seesaw|the newsletter)|in the newsletter",
  ].join('|'),
);
const REQUEST = wholeWords(
  "anyone with|want to (?:see|watch) (?:a|another|any)(?!\\p{L})|if you(?:'ve| have)? (?:got |have )?any (?:photos|pics|pictures|videos)|(?:anyone|anybody)(?:'s| has| have| else)? (?:got|have|know|take|took|want)|(?:does|has) any(?:one|body)|who(?:'s| has| else)? got|(?:can|could|would|will) (?:you|someone|somebody|anyone|parents|people)|please (?:can|could|send|don't|do not)|looking for|need (?:a|some) (?:photo|pic|picture)|(?:photographer|photographs?) (?:is|are) (?:in|coming|back)",
);
const PRAISE = wholeWords(
  '(?:lovely|gorgeous|great|fab|beautiful|amazing|cute|brilliant|fantastic|super|stunning|nice) (?:photo|photos|pic|pics|picture|pictures|video|shot|snap)s?',
);
/** Words of a working day; parents say "school" and "World Book Day" too. */
const WORK = wholeWords(
  'assembly|phonics|play\\s?time|break\\s?time|wet play|carpet|lessons?|nativity|sports day|forest school|school trip|residential|(?:in|my|our|the|whole) class|classroom|in my form|tutor time|form time|registration|register|playground|(?:dinner|lunch|break|gate|playground) duty|wake and shake|golden time|circle time|in the hall|school hall|eco council|school council|enterprise day|leavers|maths day|science week|book week|ppa|#?teacherlife|#?talife|#?teachersof\\p{L}+|#?eyfs\\p{L}*|#?ks[1-4]\\p{L}*|#?(?:primary|infant|reception)teacher|#?gdpr|at work|end of term|snack time|messy play|mud kitchen|role play|guided reading|pupils?|school council|on the coach|coach home|(?:came|come) (?:in)?to (?:our )?school|visited school|in school today|(?:our|school) trip|year group|cress heads|(?:pe|maths|music|art|drama|english|science|form|class|their|proud) teacher|key ?worker|tutor group|sack race|egg and spoon|bean ?bag race|maypole|carol concert|school disco|(?:roman|viking|egyptian|victorian|tudor|pirate|dinosaur|stone age|superhero|maths|science|stem|wellbeing|pyjama|transition|world book|non uniform|non-uniform|own clothes) day|hi[- ]?vis|head ?count|on a coach|packed lunch(?:es)?|at nursery|topic work|school (?:hall|field|fair|fete|gym|garden|banner|minibus|kitchen|orchestra|band|choir|stage)|(?:pe|maths|english|science|art|drama|music) (?:department|dept)|(?:our|the) staff ?room|dress rehearsal|nursery (?:nurse|practitioner|teacher)|teaching assistant|early years|dinner lad(?:y|ies)|midday|lunchtime supervisor|lunch(?:time)? club|after[- ]school club',
);
/** Grown-ups at play, pets and holidays: then "the lads" and "my lot" are no pupils. */
const LEISURE = wholeWords(
  'pub|pints?|beers?|prosecco|wine|cocktails|away day|match day|five[- ]a[- ]side|hen (?:do|party|weekend)|stag|center parcs|butlins|haven|caravan|campsite|wedding|honeymoon|kennels|dogs?|pup|puppy|puppies|cats?|kittens?|dahlias|allotment|marathon|park ?run|derby|coyb|season ticket|five aside|walking football|over \\d\\ds|the in-laws|my two|my three|my own|my kids|my son|my daughter|grandkids|grandchildren',
);
const TURN =
  /(?<![\p{L}])(?:but|so|anyway|sod it|oh well|however)\s+(?:(?:go on|anyway|ok|then|i'll|just)\s+)*(?:here(?:'?s| is| are)|look at|this is|have|enjoy)(?![\p{L}])/gu;

/** To a friend who is sent the picture: "don't share it" says that it is there. */
const KEEP_IT =
  /(?<!(?:i|we|they|you|who|staff|teachers)\s)(?:don't|dont|do not) (?:share|post|show|forward|send|put|save) (?:it|this|these|them|that|on)(?!\p{L})/gu;
const keepsLength = (words: string) => ' '.repeat(words.length);

/** What else the words near a picture may be about. */
export interface Surroundings {
  family: boolean;
  childhood: boolean;
  fame: boolean;
  /** The writer asks for a picture, or asks somebody for something. */
  request: boolean;
  /** Somebody else's picture, praised. */
  praise: boolean;
}

/** What else the words of one stretch of the draft speak of. */
export function surroundings({ plain, draft }: Reading, { start, end }: Span): Surroundings {
  const words = plain.slice(start, end);
  const has = (pattern: WordPattern | RegExp) => words.search(pattern) >= 0;
  return {
    family: has(FAMILY),
    childhood: has(CHILDHOOD),
    fame: has(FAME),
    request: has(REQUEST),
    praise: (draft.kind === 'comment' || draft.kind === 'reply') && has(PRAISE),
  };
}

/**
 * The writer says that they cannot or will not post it, or that nobody should. A refusal ends where the writer turns
 * and shows something: "I can't show faces but here's my class".
 */
export function isRefused({ plain, draft }: Reading, { start, end }: Span, cue: number): boolean {
  const words =
    draft.kind === 'message'
      ? plain.slice(start, end).replace(KEEP_IT, keepsLength)
      : plain.slice(start, end);
  const refusal = words.search(REFUSED);
  if (refusal < 0) return false;
  const turn = [...words.matchAll(TURN)].find(({ index }) => index > refusal);
  return !(turn && start + turn.index <= cue);
}

/** Whether the draft speaks of a day's work in a school. */
export function isAboutWork({ plain }: Reading): boolean {
  return plain.search(WORK) >= 0;
}

/** Whether the draft speaks of somebody's free time or family. */
export function isAboutLeisure({ plain }: Reading): boolean {
  return plain.search(LEISURE) >= 0;
}
