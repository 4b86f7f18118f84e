import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const HEADING = 'Social media in a personal capacity';
const CHILDREN_MEANT = { exPupilsUnder: 18, familyExempt: false, reportTo: null } as const;

const profile: Clause[] = [
  informing(HEADING)(
    `${HEADING}, paragraph 1, sentence 1`,
    'The school knows that many of its staff are on social media privately.',
  ),
  {
    ref: `${HEADING}, paragraph 1, sentence 2`,
    heading: HEADING,
    text: 'The school’s name must not be part of your profile online: not of a Twitter name, for example, nor of the name of a blog.',
    appliesTo: 'staff',
    categories: ['school-name'],
    modality: 'must-not',
    checks: ['profile'],
    onlyIn: 'account-name',
    action: 'Choose a name without the school’s in it.',
  },
  {
    ref: `${HEADING}, paragraph 1, sentence 3`,
    heading: HEADING,
    text: 'Even when you are not acting for the school, know that you can harm it if people recognise you as one of its staff.',
    appliesTo: 'staff',
    categories: ['school-name', 'reputation'],
    modality: 'caution',
    checks: ['draft', 'profile'],
  },
  informing(HEADING)(
    `${HEADING}, paragraph 1, beginning of the list`,
    'Five things are forbidden in whatever you write or share on social media as a private person. They follow, with examples.',
  ),
];

const disrepute: Clause[] = [
  {
    ref: `${HEADING}, item 1`,
    heading: HEADING,
    text: 'What you write on social media as a private person must not bring the school into discredit.',
    appliesTo: 'staff',
    categories: ['reputation'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: `${HEADING}, item 1, bullet 1`,
    heading: HEADING,
    text: 'Do not bring the school into discredit as a private person, for example by finding fault with it.',
    appliesTo: 'staff',
    categories: ['disparaging'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Take the criticism to the school itself, or leave it out.',
  },
  {
    ref: `${HEADING}, item 1, bullet 2`,
    heading: HEADING,
    text: 'Do not bring the school into discredit as a private person, for example by finding fault or quarrelling with children, their families, colleagues or leaders.',
    appliesTo: 'staff',
    categories: ['disparaging'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Talk to the person, or leave it out.',
  },
  {
    ref: `${HEADING}, item 1, bullet 3`,
    heading: HEADING,
    text: 'Do not bring the school into discredit as a private person, for example by libelling somebody or some organisation.',
    appliesTo: 'staff',
    categories: ['disparaging'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: `${HEADING}, item 1, bullet 4`,
    heading: HEADING,
    text: 'Do not bring the school into discredit as a private person, for example by unsuitable pictures, such as one of yourself or a colleague that was taken at work, or by a link to something unsuitable.',
    appliesTo: 'staff',
    categories: ['people-photo'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Leave the picture out.',
  },
];

const confidences: Clause[] = [
  {
    ref: `${HEADING}, item 2`,
    heading: HEADING,
    text: 'What you write on social media as a private person must not give away anything confidential.',
    appliesTo: 'staff',
    categories: ['confidential'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Take it out.',
  },
  {
    ref: `${HEADING}, item 2, bullet 1`,
    heading: HEADING,
    text: 'Do not break a confidence as a private person, for example by letting out any information that belongs to the school.',
    appliesTo: 'staff',
    categories: ['confidential'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Take it out.',
  },
  {
    ref: `${HEADING}, item 2, bullet 2`,
    heading: HEADING,
    text: 'Do not break a confidence as a private person, for example by telling something confidential about anybody, a colleague or a child say, or about an organisation such as the school or the council.',
    appliesTo: 'staff',
    categories: ['confidential', 'personal-data'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Take it out.',
  },
];

const children: Clause[] = [
  {
    ref: `${HEADING}, item 3`,
    heading: HEADING,
    text: 'What you do on social media as a private person must not abuse the trust that comes with working with children and young people.',
    appliesTo: 'staff',
    categories: ['contact-pupil'],
    modality: 'must-not',
    checks: ['self-check'],
  },
  {
    ref: `${HEADING}, item 3, bullet 1`,
    heading: HEADING,
    text: 'Do not abuse your position of trust, for example by getting in touch with children or their families over social networks, unless the principal, the chief executive or the head teacher has laid down clearly and firmly why you should.',
    appliesTo: 'staff',
    categories: ['contact-pupil', 'contact-ex-pupil', 'contact-parent'],
    modality: 'must-not',
    checks: ['contact'],
    contact: { acts: ['initiate', 'message', 'follow'], reply: null, ...CHILDREN_MEANT },
    exception:
      'The principal, the chief executive or the head teacher has clearly and firmly set the reason.',
    action: 'Do not get in touch there. If there is a reason for it, ask the head teacher.',
  },
  {
    ref: `${HEADING}, item 3, bullet 2`,
    heading: HEADING,
    text: 'Do not abuse your position of trust, for example by saying yes when a child or young person asks to be your friend on a social network.',
    appliesTo: 'staff',
    categories: ['contact-pupil', 'contact-ex-pupil'],
    modality: 'must-not',
    checks: ['contact'],
    contact: { acts: ['accept'], reply: 'do-not-accept', ...CHILDREN_MEANT },
    action: 'Do not accept.',
  },
  {
    ref: `${HEADING}, item 3, bullet 3`,
    heading: HEADING,
    text: 'Do not abuse your position of trust, for example by putting up pictures or films of children or young people in your charge, unless the school’s procedures allow it.',
    appliesTo: 'staff',
    categories: ['child-photo'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    exception: 'The school’s procedures allow it.',
    action: 'Leave the picture out, or go by the school’s procedures.',
  },
];

const copyright: Clause[] = [
  {
    ref: `${HEADING}, item 4`,
    heading: HEADING,
    text: 'What you post on social media as a private person must not infringe copyright.',
    appliesTo: 'staff',
    categories: ['copyright'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
  },
  {
    ref: `${HEADING}, item 4, bullet 1`,
    heading: HEADING,
    text: 'Do not infringe copyright, for example with pictures or words that somebody else made, unless they have allowed it.',
    appliesTo: 'staff',
    categories: ['copyright'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    exception: 'The person has allowed it.',
    action: 'Ask first, or leave it out.',
  },
  {
    ref: `${HEADING}, item 4, bullet 2`,
    heading: HEADING,
    text: 'Do not infringe copyright, for example by leaving out whose work it is when you were allowed to use it.',
    appliesTo: 'staff',
    categories: ['copyright'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Say whose work it is.',
  },
];

const harassment: Clause[] = [
  {
    ref: `${HEADING}, item 5`,
    heading: HEADING,
    text: 'What you do on social media as a private person must not discriminate against anybody, nor bully or harass them.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: `${HEADING}, item 5, bullet 1`,
    heading: HEADING,
    text: 'Do not discriminate against or harass anybody, for example by insults about sex, a change of gender, race or nationality, disability, whom they love, what they believe, or age.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: `${HEADING}, item 5, bullet 2`,
    heading: HEADING,
    text: 'Do not discriminate against or harass anybody, for example by bullying a colleague or anybody else on social media.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: `${HEADING}, item 5, bullet 3`,
    heading: HEADING,
    text: 'Do not discriminate against or harass anybody, for example by shutting people out by means of social media.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: `${HEADING}, item 5, bullet 4`,
    heading: HEADING,
    text: 'Do not discriminate against or harass anybody, for example by pictures that discriminate or offend.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['photo'],
  },
];

/** The rules for private posts. The document prints “1.” before each of the five items; here they are counted. */
export const personalCapacity: Clause[] = [
  ...profile,
  ...disrepute,
  ...confidences,
  ...children,
  ...copyright,
  ...harassment,
];
