import { informing } from './informing.ts';
import type { Clause, Policy } from './schema.ts';

const RECOMMENDATIONS = 'Recommendations';
const SECURITY = 'Security and identity theft';
const capacity = informing('Using social networking sites and other new media in a personal capacity');

const opening: Clause[] = [
  informing('Opening')(
    'Opening',
    'The policy is for everybody who has to do with the school and uses social networks.',
  ),
  capacity('Personal capacity, paragraph 1', 'Plenty of staff are online privately, on social networks too.'),
  capacity(
    'Personal capacity, paragraph 2',
    'Mostly that is no trouble, but work and private life can run into each other.',
  ),
  capacity(
    'Personal capacity, bullet 1',
    'Pupils or parents with a complaint may look up the staff in their case, and find what helps them.',
    'account-hygiene',
  ),
  capacity('Personal capacity, bullet 2', 'Journalists may print what staff have posted.', 'account-hygiene'),
  capacity(
    'Personal capacity, bullet 3',
    'Some people look up whoever applies to them for a job.',
    'account-hygiene',
  ),
];

/** The heading says “recommendations”; the list under it is required. */
const required: Clause[] = [
  {
    ref: 'Recommendations, paragraph 1',
    heading: RECOMMENDATIONS,
    text: 'Your private life is yours. You are strongly urged to think, all the same, what your use of such sites could do to your name and to that of the school or the council.',
    appliesTo: 'staff',
    categories: ['reputation'],
    modality: 'advice',
    checks: ['self-check'],
  },
  informing(RECOMMENDATIONS)(
    'Recommendations, beginning of the list',
    'The school and the council have to guard their confidences and their good name, and therefore require of each employee what follows.',
    'confidential',
    'reputation',
  ),
  {
    ref: 'Recommendations, bullet 1',
    heading: RECOMMENDATIONS,
    text: 'You are required to see to it that nothing you do on social networks harms the school or the council.',
    appliesTo: 'staff',
    categories: ['reputation', 'disparaging'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Leave it out.',
  },
  {
    ref: 'Recommendations, bullet 2',
    heading: RECOMMENDATIONS,
    text: 'You are required to take care that what you say to each other there does not spoil how staff, pupils and others who deal with the school or the council work together.',
    appliesTo: 'staff',
    categories: ['disparaging', 'harassment'],
    modality: 'caution',
    checks: ['draft'],
    action: 'Ask yourself whether you could still work together after it.',
  },
  {
    ref: 'Recommendations, bullet 2, example',
    heading: RECOMMENDATIONS,
    text: 'It would not be wise to let present pupils see anything that makes it hard for you to keep their respect.',
    appliesTo: 'staff',
    categories: ['contact-pupil', 'account-hygiene'],
    modality: 'advice',
    checks: ['contact', 'profile', 'self-check'],
    contact: { acts: ['accept'], exPupilsUnder: null, familyExempt: false, reply: null, reportTo: null },
    action: 'Look at what pupils could see of you.',
  },
  {
    ref: 'Recommendations, bullet 3, people',
    heading: RECOMMENDATIONS,
    text: 'You are required not to post photographs from inside the school: not of pupils, not of visitors or clients, not of a colleague and not of yourself.',
    appliesTo: 'staff',
    categories: ['child-photo', 'people-photo'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Leave the picture out.',
  },
  {
    ref: 'Recommendations, bullet 3, logos',
    heading: RECOMMENDATIONS,
    text: 'You are required not to post photographs of the logos of the school or the council.',
    appliesTo: 'staff',
    categories: ['school-name'],
    modality: 'must-not',
    checks: ['photo'],
    action: 'Leave the picture out, or cut the logo off.',
  },
  {
    ref: 'Recommendations, bullet 4',
    heading: RECOMMENDATIONS,
    text: 'You are required to see to it that nothing you post or send is ever abusive or libellous.',
    appliesTo: 'staff',
    categories: ['harassment', 'disparaging'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Leave it out.',
  },
];

const security: Clause[] = [
  {
    ref: `${SECURITY}, paragraph 1`,
    heading: SECURITY,
    text: 'A social network is a public place, above all if you belong to a “network” there: do not count on anything that you post to stay private.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'caution',
    checks: ['draft'],
  },
  {
    ref: `${SECURITY}, paragraph 2, sentence 1`,
    heading: SECURITY,
    text: 'Be on your guard against people who steal identities, for example by putting little about yourself online.',
    appliesTo: 'staff',
    categories: ['personal-data', 'account-hygiene'],
    modality: 'must',
    checks: ['draft', 'profile'],
    action: 'Take out what could help somebody to pose as you.',
  },
  {
    ref: `${SECURITY}, paragraph 2, sentence 2`,
    heading: SECURITY,
    text: 'Do not post when or where you were born, the team you support and the like: it may be the answer to a security question or a part of a password.',
    appliesTo: 'staff',
    categories: ['personal-data'],
    modality: 'should-not',
    checks: ['draft', 'profile'],
    action: 'Take it out.',
  },
  {
    ref: `${SECURITY}, list 1, bullet 1`,
    heading: SECURITY,
    text: 'See to it that nothing gets out that could let a stranger into the school or the council, or at something confidential.',
    appliesTo: 'staff',
    categories: ['confidential', 'account-hygiene'],
    modality: 'must',
    checks: ['draft', 'photo'],
    action: 'Take it out.',
  },
  {
    ref: `${SECURITY}, list 1, bullet 2`,
    heading: SECURITY,
    text: 'You must put nothing confidential about the school or the council on a social network.',
    appliesTo: 'staff',
    categories: ['confidential'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Take it out.',
  },
];

const recommended: Clause[] = [
  {
    ref: `${SECURITY}, list 2, bullet 1`,
    heading: SECURITY,
    text: 'It is best not to let people know that you work for the school or the council.',
    appliesTo: 'staff',
    categories: ['school-name'],
    modality: 'advice',
    checks: ['draft', 'profile'],
    action: 'Say “our school”, or leave it out.',
  },
  {
    ref: `${SECURITY}, list 2, bullet 2`,
    heading: SECURITY,
    text: 'Choose passwords that nobody can guess, tell no one, and change them from time to time.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'advice',
    checks: ['self-check'],
  },
  {
    ref: `${SECURITY}, list 2, bullet 3`,
    heading: SECURITY,
    text: 'Look at your settings: only people of your choice should see what is yours, which means your friends.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'advice',
    checks: ['profile', 'self-check'],
  },
  {
    ref: `${SECURITY}, list 2, bullet 4`,
    heading: SECURITY,
    text: 'Search the internet for your own name. Do you like what others can see?',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'advice',
    checks: ['self-check'],
  },
  {
    ref: `${SECURITY}, list 2, bullet 5`,
    heading: SECURITY,
    text: 'When you see something on the page of a friend or colleague that people could get wrong, tell them.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'advice',
    checks: ['self-check'],
  },
];

/**
 * A policy that many schools took over from their council, in our own words. It prints no date and no name, and
 * says nothing about friend requests, parents, former pupils or the school's own accounts.
 */
export const schoolLa: Policy = {
  id: 'school-la',
  title: 'School/LA: social media policy',
  school: '',
  dated: null,
  reviewDue: '2018-01',
  clauses: [...opening, ...required, ...security, ...recommended],
};
