import type { Clause } from '../schema.ts';
import { folded } from './folded.ts';
import type { Modality } from './proposal.ts';

type Contact = NonNullable<Clause['contact']>;
type Act = Contact['acts'][number];

const ACTS: readonly (readonly [Act, RegExp])[] = [
  [
    'accept',
    /\baccept\w*|\brequests? from\b|\bfriend requests?\b|\bmakes? a friend request\b|\breject\w*|\bdeclin\w+|\bkeep friend\b|\bfollowed by\b|\bapproved contacts\b|\battempts? to\b|\bapproached\b|\bsubscriber\b/,
  ],
  [
    'initiate',
    /\binitiat\w*|\binvit\w+|\bsend\b[^.;]{0,25}\brequests?\b|\bmake\b[^.;]{0,15}\brequests?\b|\badd\w*\b|\bunauthorised contact\b|\bcontact(?:ing)?\b/,
  ],
  [
    'message',
    /\bmessag\w*|\bcommunicat\w*|\bcontact(?:ed|ing)?\b|\bengag\w+|\bchat\w*|\bcorrespond\w*|\bconversations?\b|\banswer\w*\b|\breply\b/,
  ],
  [
    'follow',
    /\bfollow(?:s|ed|ing|er|ers)?\b|\bsites? of pupils\b|\bunauthorised contact\b|\bcontact through\b/,
  ],
];
const ANY_TIE =
  /\b(?:be|become|are|been|being|as) (?:online )?['"]?friends?\b|\bbe linked\b|\bconnect\w*|\bcommunicate with\b|\b(?:have|any|no) (?:\w+ )?contact\b|\bonline (?:friendships?|relationships?)\b|\bcontacting\b/;
const EVERY: Act[] = ['accept', 'initiate', 'message', 'follow'];

const UNTIL_AGE =
  /\b(?:under(?: the age of)?|until (?:they|he|she)[^.;]{0,25}?|(?:at least|aged?|age of|over|reached)(?: the age of)?|below) (?:at least )?(\d{2})\b|\b(\d{2}) (?:or (?:over|older|above)|and over|years)/;
const FAMILY =
  /\b(?:unless|except|apart from|other than|exception)\b[^.]{0,200}\b(?:famil(?:y|ies)|relatives?|related|own (?:child|son|daughter))\b|\b(?:not apply|exempt)\b[^.]{0,200}\b(?:family|relatives?|own child)\b/;
const OPENLY =
  /\b(?:explicitly|politely|expressly)\b[^.]{0,20}\b(?:reject|declin|refus)|\b(?:reject|declin|refus)\w*\b[^.]{0,40}\b(?:explicitly|politely|requests?)|\b(?:must|should|will) (?:be )?(?:decline|reject|refuse)/;
const REPORT = /\b(?:report|inform|notif|tell|told|refer|log|pass)\w*\b/;
const RECIPIENTS: readonly (readonly [NonNullable<Contact['reportTo']>, RegExp])[] = [
  [
    'dsl',
    /\bdsl\b|\bdesignated safeguarding|\bsafeguarding (?:lead|officer|team)|\bchild protection officer\b/,
  ],
  ['head', /\bhead ?teacher\b|\bprincipal\b|\bthe head\b/],
  ['slt', /\bslt\b|\bsenior lead\w+|\bline manager\b/],
];

/** The terms that a clause sets on contact; null where it is about none. `whole` is the clause with its stems. */
export function contactOf(
  whole: string,
  categories: Clause['categories'],
  modality: Modality,
): Contact | undefined {
  const text = folded(whole);
  const about = categories.filter((category) => category.startsWith('contact-'));
  if (about.length === 0 || modality === 'info') return undefined;
  const acts = ANY_TIE.test(text)
    ? EVERY
    : ACTS.filter(([, pattern]) => pattern.test(text)).map(([act]) => act);
  if (acts.length === 0) return undefined;
  const age = UNTIL_AGE.exec(text);
  const years = Number(age?.[1] ?? age?.[2]);
  const forbids = modality === 'must-not' || modality === 'should-not';
  const openly = OPENLY.test(text);
  return {
    acts,
    exPupilsUnder: about.includes('contact-ex-pupil') && years >= 16 && years <= 30 ? years : null,
    familyExempt: FAMILY.test(text),
    reply: openly ? 'decline-explicitly' : forbids && acts.includes('accept') ? 'do-not-accept' : null,
    reportTo: REPORT.test(text) ? (RECIPIENTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null,
  };
}
