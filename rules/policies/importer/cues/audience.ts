import type { Audience } from '../proposal.ts';

const PEOPLE: Readonly<Record<Exclude<Audience, 'official'>, string>> = {
  staff:
    'staff|employees?|colleagues|teachers?|volunteers|adults(?: working)?|members? of staff|everyone who works',
  parents: 'parents?(?:/carers?)?|carers?|famil(?:y|ies)|guardians?',
  pupils: 'pupils?|students?|children|young people|learners?',
  leaders:
    'senior leaders(?:hip)?(?: team)?|slt|leadership|head ?teacher|principal|governors|governing (?:body|board)|trust board|leaders|directors',
};
const GOES_ON =
  "(?=$| use\\b| personal\\b| private\\b| own\\b| code| guid| polic| respons| conduct| expect| behav| section| part\\b| agreement| social| online| should| must| and\\b| or\\b| ?[/,&:(-]|s?' )";

/** How a heading names whom its part is for; "photographs of pupils" and "contact with parents" name nobody. */
export const HEADING_NAMES: readonly (readonly [Audience, RegExp])[] = (
  ['staff', 'parents', 'pupils', 'leaders'] as const
).map((audience) => {
  const who = `(?:${PEOPLE[audience]})`;
  return [
    audience,
    new RegExp(
      `^(?:for |to )?(?:our |all |the |what (?:our |the )?)*${who}${GOES_ON}|\\b(?:by|for) (?:our |all |the )*(?:\\w+ )?${who}\\b(?!'s)|[-:] *(?:our |for )?${who}${GOES_ON}|(?:responsib\\w+|role|roles|duties|expectations|conduct|code|questions)(?: and \\w+)* (?:of|for|from|that) (?:our |all |the )*${who}|^what (?:the )?${who} (?:do|does|will|can|must|should)|\\b(?:and|&|/) ${who}$`,
    ),
  ];
});

const SCHOOL = "(?:school|academy|trust|college|nursery)(?:'s|s')?";
const PLATFORM = '(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads)';

/** A part about the accounts that speak for the school. */
export const OFFICIAL_HEADING = new RegExp(
  `\\bofficial\\b|\\b${SCHOOL} (?:\\w+ )?(?:accounts?|pages?|channels?|feeds?)\\b|\\b${SCHOOL} (?:own )?(?:${PLATFORM}|social media(?! polic| agree| code| guid| champion))|\\bon behalf of\\b|\\b(?:approved|corporate) (?:use|accounts?|social)|\\bcommunications team\\b|\\b${PLATFORM} (?:and|&) ${PLATFORM}\\b|^(?:the )?(?:${PLATFORM})(?: page| account| feed)?$|\\b(?:account|page) (?:holders|managers|administrators)\\b`,
);
/** "The school's accounts", "your own account": the word "own" needs the school beside it. */
export const PRIVATE_HEADING =
  /\b(?:personal|private|your own|staff's own|in their own time|outside (?:of )?(?:work|school))\b/;
/** A part about work that staff do online: it binds them, and the school's accounts with them. */
export const WORK_HEADING = new RegExp(
  `\\bfor (?:\\w+ )?(?:${SCHOOL}|educational|professional|work) purposes\\b|\\bprofessional (?:use|purposes)\\b|\\bwork[- ]related use\\b|\\bin (?:a|their) professional capacity\\b`,
);

export const OFFICIAL_WORDS = new RegExp(
  `\\bofficial ${SCHOOL}? ?(?:social media )?(?:sites?|accounts?|pages?|channels?)\\b|\\b${SCHOOL} (?:official |social media |facebook |x |twitter )*(?:accounts?|pages?|channels?|feeds?)\\b|\\b(?:run|manage|administer|moderate)s? an? account\\b|\\b(?:new|each|every|the) accounts? (?:needs?|must|may|is|are)\\b`,
);

const DOES = '(?:must|should|will|shall|may|can|cannot|are|is|need|needs|have|has|do|does|who)';

/** Who does what a sentence says, where its subject is somebody. */
export const SUBJECTS: readonly (readonly [Audience, RegExp])[] = (
  ['leaders', 'parents', 'pupils', 'staff'] as const
).map((audience) => [
  audience,
  new RegExp(
    `^(?:the |all |any |our |each |every |no |both |where a |if a )*(?:${PEOPLE[audience]}|${audience === 'leaders' ? 'principals|head|headteachers|heads of school' : audience === 'staff' ? 'member|everyone|anyone working|trust staff|school staff|staff members?' : audience === 'pupils' ? 'pupil' : 'families'})(?:\\W+(?:and|or|within|of|in|from|at|&)\\W+[\\w' /-]{1,40}?)?\\W+${DOES}\\b`,
  ),
]);

/** A pupil or a parent does something to staff, and staff have to act: a rule for staff in a part for others. */
export const HIDDEN_STAFF_RULE =
  /\b(?:where|if|when|should)\b.*\b(?:pupil|student|child|parent|carer)s?\b.*\b(?:staff|teacher|employee)\b.*\b(?:report|inform|tell|told|notif|refer)/;

/** The school says what it does itself: nobody who reads it can break it. */
export const PROMISE =
  /^(?:as a |therefore,? |however,? |consequently,? |in addition,? )?(?:we|(?:the )?(?:school|academy|trust|college|nursery|governing (?:body|board)|governors|policy|this policy))(?:\/\w+)?(?: policy| also| fully| will| shall| therefore)*(?: and \w+)? (?:will|shall|is|are|has|have|recogni[sz]es?|understands?|acknowledges?|owes?|reserves?|monitors?|believes?|wants?|wishes|welcomes?|supports?|respects?|aims?|applies|covers|provides|sets?|does|takes?|must ensure|could)\b/;
/** A word for a part that holds others. */
export const PART_OF_DOCUMENT = /\b(?:policy|part|section|code|guidance|guidelines|agreement|protocol)\b/i;

/** The school's wish is the reader's duty. */
export const ASKS_READER =
  /^(?:the )?(?:\w+ ){1,4}(?:also )?(?:expects?|requires?|asks?|only permits?|does not (?:permit|allow)|will not (?:permit|allow|tolerate)|encourages?|prohibits?|recommends?|advises?)\b/;

/** Parts that say why there is a policy and what it is for; they hold few rules. */
export const BACKGROUND_HEADING =
  /\b(?:introduction|scope|purpose|aims?|objectives?|preamble|rationale|definitions?|glossary|policy statement|legal|framework|legislation|related|linked|monitoring|review|equality|overview|mission|background|context)\b|^(?:why|who) (?:we|it|this|is|do|does)\b|\bwhat is social media\b/;
/** Parts that say what follows a breach. */
export const CONSEQUENCE_HEADING = /\b(?:breach(?:es)?|disciplin\w+|sanctions?|consequences?|enforcement)\b/;
