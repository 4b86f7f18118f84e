import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const SECURITY = 'Security and identity theft';
const LIBEL = 'Libellous statements';
const DISCIPLINE = 'Disciplinary action';
const aboutLibel = informing(LIBEL);

const security: Clause[] = [
  {
    ref: `${SECURITY}, paragraph 1, sentences 1 and 2`,
    heading: SECURITY,
    text: 'A social network is a public place, above all if you belong to a “network” there: do not count on anything that you post to stay private.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'caution',
    checks: ['draft'],
  },
  {
    ref: `${SECURITY}, paragraph 1, sentence 3`,
    heading: SECURITY,
    text: 'You should never send anything abusive or libellous.',
    appliesTo: 'staff',
    categories: ['harassment', 'disparaging'],
    modality: 'should-not',
    checks: ['draft'],
  },
  {
    ref: `${SECURITY}, paragraph 2`,
    heading: SECURITY,
    text: 'Be on your guard against people who steal identities, for example by giving out little about yourself. A date or place of birth or your football team, posted in so many words, may be the answer to a security question or a part of a password.',
    appliesTo: 'staff',
    categories: ['personal-data', 'account-hygiene'],
    modality: 'must',
    checks: ['draft', 'profile'],
    action: 'Take out what could help somebody to pose as you.',
  },
  {
    ref: `${SECURITY}, bullet 1`,
    heading: SECURITY,
    text: 'See to it that nothing you post or mention could let a stranger into the school or at something confidential.',
    appliesTo: 'staff',
    categories: ['confidential', 'account-hygiene'],
    modality: 'should',
    checks: ['draft', 'photo'],
    action: 'Take it out.',
  },
  {
    ref: `${SECURITY}, bullet 2`,
    heading: SECURITY,
    text: 'If you suspect that somebody else has got into your account, let your manager know at once.',
    appliesTo: 'staff',
    categories: ['reporting', 'account-hygiene'],
    modality: 'should',
    checks: ['self-check'],
    action: 'Tell your manager at once.',
  },
  {
    ref: `${SECURITY}, bullet 3`,
    heading: SECURITY,
    text: 'You should put nothing confidential about the school on a social network.',
    appliesTo: 'staff',
    categories: ['confidential'],
    modality: 'should-not',
    checks: ['draft'],
    action: 'Take it out.',
  },
  {
    ref: `${SECURITY}, bullet 4`,
    heading: SECURITY,
    text: 'Look at your settings: only people of your choice should see what is yours.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'should',
    checks: ['profile', 'self-check'],
  },
  {
    ref: `${SECURITY}, bullet 5`,
    heading: SECURITY,
    text: 'Search the internet for your own name, and see what others find.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'should',
    checks: ['self-check'],
  },
  {
    ref: `${SECURITY}, bullet 6`,
    heading: SECURITY,
    text: 'When you see something on the page of a friend or colleague that people could get wrong, tell them.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'should',
    checks: ['self-check'],
  },
];

const libel: Clause[] = [
  informing('Defamatory statements')(
    'Defamatory statements',
    'It may be defamation to say of staff, partners, children or others whom you know through work what is not true and harms the school’s name, a doctored picture included.',
    'reputation',
  ),
  aboutLibel(
    'Libellous statements, sentence 1',
    'It may be libel when something that lasts lets people see that the school, one of its staff or a child is meant, and harms their name.',
    'reputation',
  ),
  {
    ref: 'Libellous statements, sentence 2',
    heading: LIBEL,
    text: 'Judge for yourself, always, and bear in mind the three points that follow.',
    appliesTo: 'staff',
    categories: ['procedure'],
    modality: 'should',
    checks: ['self-check'],
  },
  aboutLibel(
    'Libellous statements, bullet 1',
    'The laws on safeguarding, data protection, copyright and freedom of information reach what you share, too.',
    'copyright',
    'personal-data',
  ),
  aboutLibel('Libellous statements, bullet 2', 'So does the Code of Conduct.'),
  aboutLibel(
    'Libellous statements, bullet 3',
    'So do other policies: on dignity at work, whistle-blowing, equality and the use of computers, among others.',
  ),
];

const consequences: Clause[] = [
  {
    ref: 'Disciplinary action, paragraph 1, sentences 1 and 2',
    heading: DISCIPLINE,
    text: 'Every employee has to keep to this policy. Whoever breaks it may face discipline.',
    appliesTo: 'staff',
    categories: ['procedure'],
    modality: 'must',
    checks: [],
  },
  {
    ref: 'Disciplinary action, paragraph 1, sentence 3',
    heading: DISCIPLINE,
    text: 'Whoever is known to have posted something defamatory, or against their contract, is asked to take it down at once.',
    appliesTo: 'staff',
    categories: ['procedure', 'reputation'],
    modality: 'must',
    checks: ['self-check'],
    action: 'Take it down at once.',
  },
  informing(DISCIPLINE)(
    'Disciplinary action, paragraph 2',
    'Bullying a colleague, or harming the school badly, may count as gross misconduct and cost you your job.',
  ),
  informing('Equality')(
    'Equality',
    'The policy puts nobody at a disadvantage for who they are, and can be adapted to a person’s needs.',
  ),
  informing('Monitoring')(
    'Monitoring',
    'The school watches whether the policy works fairly, and puts right what does not.',
  ),
  informing('Review')(
    'Review',
    'The policy is looked at again, together with the unions, as experience or the law require.',
  ),
];

/** What comes after the rules for private posts: safety, what libel is, and what follows a breach. */
export const afterThePosts: Clause[] = [...security, ...libel, ...consequences];
