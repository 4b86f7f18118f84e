import { informing } from './informing.ts';
import type { Clause, Policy } from './schema.ts';
import { approvedUse } from './trust-com01/approved-use.ts';
import { personalUse } from './trust-com01/personal-use.ts';

const SCOPE = '2.0 Scope and Purpose';
const scope = informing(SCOPE);
const glossary = informing('6.0 Glossary of Terms');

const scopeAndPurpose: Clause[] = [
  informing('1.0 Policy Statement')(
    '1.1',
    'Social media opens new ways to reach people. The policy sets that against the duty to keep children safe, the law and the Trust’s good name, and is for everyone in the Trust.',
  ),
  scope('2.1', 'The policy has four purposes, which follow.'),
  scope('2.1 bullet 1', 'One purpose: the Trust stays clear of trouble with the law.'),
  scope(
    '2.1 bullet 2',
    'One purpose: the good name of the Trust, and of everybody in it, is safe.',
    'reputation',
  ),
  scope('2.1 bullet 3', 'One purpose: every child is safe.'),
  scope(
    '2.1 bullet 4',
    'One purpose: people can see what truly speaks for the Trust, and what does not.',
    'official-voice',
  ),
  scope(
    '2.2',
    'It is for blogs, forums, shared workspaces, sites for pictures and films, short posts, games online and the like.',
  ),
  {
    ref: '2.3, sentences 1 and 2',
    heading: SCOPE,
    text: 'Much of it holds elsewhere online too. Bear in mind that laws, those on data protection, copyright and freedom of information among them, reach what you share, even in a private space.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['copyright', 'personal-data'],
    modality: 'should',
    checks: ['draft'],
  },
  {
    ref: '2.3, sentences 3 and 4',
    heading: SCOPE,
    text: 'Keep to the Trust’s policies on equality, safeguarding and the use of computers as well. This policy tells apart what the Trust has approved for education and what is private.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['procedure'],
    modality: 'must',
    checks: [],
  },
];

const definitions: Clause[] = [
  glossary('6.0', 'These words have a meaning of their own in the policy. There may be more of them.'),
  glossary(
    '6.0 Social Media',
    'Social media means whatever lets people talk or share things online at once: Facebook, LinkedIn and Instagram, say, and WhatsApp as well.',
  ),
  glossary(
    '6.0 Staff/adults working in school',
    'Staff means trainees, apprentices, volunteers, agency workers, consultants, governors and trustees too.',
  ),
  glossary(
    '6.0 Information',
    'Information means everything that can be passed on: words, pictures, films, sound, messages.',
  ),
  glossary(
    '6.0 Inappropriate information',
    'Inappropriate is what a sensible person would find unsuitable, or what makes one doubt that an adult in this post is fit for it.',
  ),
  glossary(
    '6.0 Trust school communities',
    'The communities of the Trust’s schools are pupils, former pupils, parents, carers, staff, the council, the diocese and whoever else has to do with the Trust.',
    'contact-pupil',
    'contact-ex-pupil',
    'contact-parent',
    'contact-colleague',
  ),
];

/**
 * The Trust's policy of October 2022, in our own words. Its part for pupils is left out but for one sentence, which
 * is for staff. The next review is due in the autumn term of 2025; the date is the end of that term.
 */
export const trustCom01: Policy = {
  id: 'trust-com01',
  title: 'Trust COM01: social media policy',
  school: 'STOC',
  dated: '2022-10',
  reviewDue: '2025-12',
  clauses: [...scopeAndPurpose, ...personalUse, ...approvedUse, ...definitions],
};
