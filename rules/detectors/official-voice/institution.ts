import { around } from '../../text/around.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import type { WordPattern } from '../../text/word-pattern.ts';
import { wholeWords } from '../../text/words.ts';

const SCHOOL_THING = wholeWords(
  'child|children|pupils?|students?|parents?|families|carers|uniform|trainers|shoes|blazers?|ties|skirts?|jewellery|earrings|hair(?:cuts?|styles?)?|phones?|mobiles|homework|ks\\d|y(?:ea)?r? ?\\d{1,2}s?|reception|nursery|school|lunch(?:es)?|packed lunch(?:es)?|dinners?|nut|clubs?|class(?:es)?|pe|pe kit|kit|gates?|detentions?|attendance|absences?|lates?|holidays in term|behaviour|bullying|playground|classroom|start of the day|school day|drop off|pick up|breakfast club|wraparound|assembly|sports day|trips?|residentials?|academies trust|academy|sports hall|skirts|leggings|tights|book bags?|water bottles?|swimming|phonics|spellings|wear',
);

/** How an institution answers complaints; nobody says "we" like this of themselves. */
const REGISTER = wholeWords(
  [
    'we (?:always |do |all )*take (?:(?:all|any|every|such|these|your|this|that|each|the) )*(?:complaints?|concerns?|allegations?|reports?|incidents?|bullying|safety|safeguarding|behaviour|wellbeing|welfare|pupil \\p{L}+|child \\p{L}+|this|these|that|it|matters?|issues?)(?: \\p{L}+){0,5} (?:very |extremely |incredibly |really |so |most )*seriously',
    "we(?:'re| are| have been|'ve been)(?: now| also| all| already| fully| well| currently)* (?:aware (?:of|that)|looking into|investigating|dealing with|monitoring|addressing|reviewing) (?:the|this|that|these|an?|your|all|some|it|there|what) ?(?:\\p{L}+ )?(?:issues?|incidents?|matters?|complaints?|concerns?|problems?|situation|posts?|comments?|rumours?|videos?|messages?|allegations?|behaviour|happened|has been|is a|procedures?)",
    '(?:the )?(?:member of staff|staff member|members of staff|teacher|ta|supervisor|child|children|pupils?|boys?|girls?|students?|parents?|adults?|families|those|individuals?) (?:concerned|involved|in question|responsible) (?:has|have|will|is|are|had)(?: now| all| also| already| since)*(?: be| been| being)? (?:spoken to|dealt with|reminded|sanctioned|suspended|disciplined|excluded|asked to|informed|contacted|supported|removed|told|face|lose|miss)',
    "(?:we|we've|we have|i've|i have)(?: have| now| already| since| all)* (?:spoken|talked|met) (?:to|with) (?:the |both |all |those )*(?:child|children|pupils?|boys|girls|students|class|year group|lads?|families|parents|staff|member of staff|driver|company|caterers?|bus company|coach company|kitchen)(?! and (?:she|he|they))(?= (?:involved|concerned|in question|and (?:it|this|that|we|there|their|the|will)|about (?:this|their|the|his|her|what)|to )|[.,;!]|$)",
    "(?:bring|bringing|brought|drawing|drew) (?:this|it|that|these) to our attention|(?:thank you|thanks|thankyou) for (?:raising|flagging|reporting|bringing|highlighting) (?:this|it|that|your)(?: \\p{L}+){0,3} (?:with us|to us|concerns?)|please (?:bear with us|accept our (?:sincere |sincerest )?apologies)|we (?:would |can |can only )?(?:apologise|apologize) (?:unreservedly|for (?:any|the) (?:inconvenience|upset|distress|confusion|delay|disruption|misunderstanding|error))|our sincere(?:st)? apologies|(?:found|seen|have|is|was) no evidence of (?:\\p{L}+ )?(?:bullying|wrongdoing|misconduct|racism|abuse|this|any)|(?:no )?members? of our staff|we(?:'ll| will) be (?:taking|seeking) legal advice|we (?:hear|understand|share|appreciate|acknowledge|recognise|note) (?:all )?(?:your|parents'|everyone's|families') (?:concerns?|frustrations?|worries|complaints?)|lessons (?:will be|have been) learn(?:t|ed)|we(?:'ll| will| shall) be (?:issuing|releasing|sending|writing|contacting|in touch with) (?:a |an |out |home |to |all |every )*(?:statement|letters?|parents|families|everyone (?:affected|involved|concerned))",
  ].join('|'),
);

/** These are said of households and firms too, and count beside a word of school only. */
const OUR_RULE = wholeWords(
  "(?:take|treat|consider) (?:this|that|it) as (?:the )?official|we(?:'re| are) (?:very )?(?:pleased|delighted|proud|thrilled|excited|sorry|sad) to (?:announce|confirm|inform|advise)|our (?:\\p{L}+ ){0,2}(?:policy|policies|procedures?|rules?|position|expectations?|approach|stance) (?:is|are|has|have|remains?|clearly|states?|does|do|on)|we(?:'ve| have) (?:a )?(?:zero[- ]tolerance|strict|clear) (?:\\p{L}+ ){0,2}(?:policy|approach|rules?|procedures?)|we (?:do not|don't|never|will not|won't|cannot|can't) (?:tolerate|accept|authorise|authorize|permit|condone|discriminate)|we(?:'ve| have) never (?:turned|refused|excluded|sent|denied)",
);
/** To lay down a rule; the second list is of changes that any class may see, and counts where parents are told. */
const DECREE =
  '(?:require|requiring|ban|banning|scrap|scrapping|introduce|introducing|stop|stopping|expect|expecting|insist(?:ing)?(?: on)?|allow|allowing|permit|permitting|charge|charging|enforce|enforcing|confiscate|confiscating|get rid of|getting rid of|bring in|bringing in|do away with|doing away with|merge|merging|split|splitting)';
const CHANGE =
  '(?:change|changing|start|starting|move|moving|ask|asking|offer|offering|open|opening|close|closing|make|making|replace|replacing|drop|dropping|end|ending|extend|extending|cut|cutting|send|sending|provide|providing|run|running|trial|trialling)';
const WHEN =
  '(?:september|january|next (?:term|year|week|half term|monday|september|academic year)|monday|easter|christmas|the new year|the new term|the (?:spring|summer|autumn) term|half term|the start of term|(?:spring|summer|autumn) term|tomorrow|today|now on)';
const WE_WILL =
  "we(?:'re| are|'ll| will| shall| have decided)(?: all| also| now| be| going to| to| no longer| not)*";
const decided = (deed: string) =>
  `(?:from|as of|as from|starting|starting from|after|effective)\\s+${WHEN},?\\s+(?:onwards?,? )?${WE_WILL}\\s+${deed}|${WE_WILL}\\s+${deed}[^.!?\\n]{1,60}\\s(?:from|as of|as from|starting|effective|after) ${WHEN}`;
const NEW_RULE = wholeWords(
  [
    decided(DECREE),
    `(?:from|as of|as from|starting|effective)\\s+${WHEN},?\\s+(?:all |every |any |no )(?:\\p{L}+ )?(?:child|children|pupils?|students?|parents?|families|phones|mobiles)(?: \\p{L}+){0,4} (?:must|will (?:be|have|need|not)|may not|should|is to|are to|be allowed)`,
    `(?:from|as of|starting)\\s+${WHEN},?\\s+(?:it's|its|it is|it will be|there(?:'s| is| will be)) (?:[\\p{L}'-]+ ){0,6}(?:only|compulsory|banned|mandatory|no)`,
    `${WE_WILL}\\s+(?:put|putting|hire|hiring|recruit|recruiting|employ|employing) [^.!?\\n]{0,30}(?:teachers?|tas?|classes|class|sets?)(?= |[.,!]|$)`,
  ].join('|'),
);
const CHANGED = wholeWords(decided(CHANGE));
const TOLD = wholeWords(
  'parents|families|mums|dads|carers|your (?:child|children|little|kids)|ur (?:kids|little)|everyone|everybody|letters?',
);
/** Homes, firms and groups say "we" too. */
const OTHER_WE = wholeWords(
  "my (?:husband|wife|partner|hubby|sister|mum|mother|nan|dad|brother|flatmate|boyfriend|girlfriend)|baby|our (?:house|household|wedding|cafe|shop|salon|studio|club|church|choir|garage|customers)|customers|clients|guests|diners|guests|players|members|the government|ministers|dfe|ofsted|house rules|at the table|arrival of|engaged|engagement|my class|told (?:my|the|year)|my (?:son|daughter|lad|kids|two|three|child|children)'?s?|our (?:son|daughter|kids|two|three)|hygiene|pool|gym|brownies|cubs|scouts|pta|as parents|union|neu|nasuwt",
);

/** The voice of the school as an institution: answers to complaints, rules of the house, new rules to come. */
export function institutionalWe(reading: Reading): Span[] {
  const changes = reading.plain.search(TOLD) >= 0 ? matches(reading, CHANGED) : [];
  const found = [
    ...matches(reading, REGISTER),
    ...[...matches(reading, OUR_RULE), ...matches(reading, NEW_RULE), ...changes].filter((span) =>
      sentenceHas(reading, span, SCHOOL_THING),
    ),
  ];
  return found.length > 0 && reading.plain.search(OTHER_WE) < 0 ? found : [];
}

function sentenceHas(reading: Reading, span: Span, pattern: WordPattern): boolean {
  const { start, end } = around(reading, span);
  return reading.plain.slice(start, end).search(pattern) >= 0;
}
