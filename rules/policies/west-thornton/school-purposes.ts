import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const RESPONSIBILITIES = '6.1 Responsibilities of staff members';
const PURPOSES = '6.2 Using the Internet and social media for approved school purposes';

/** Section 6.2 binds a member of staff and whoever posts on an account of the school. */
const FOR_ALL: Pick<Clause, 'heading' | 'appliesTo' | 'alsoAppliesTo'> = {
  heading: PURPOSES,
  appliesTo: 'staff',
  alsoAppliesTo: ['official'],
};
const responsibilities = informing(RESPONSIBILITIES);

/** Section 6.1, and the beginning of 6.2. */
const inGeneral: Clause[] = [
  responsibilities(
    '6.1.1',
    'Online, too, you stand for the school. These are the standards that it expects.',
    'official-voice',
  ),
  responsibilities(
    '6.1.2, sentence 1',
    'The school owes everybody a place of work without bullying.',
    'harassment',
  ),
  {
    ref: '6.1.2, sentence 2',
    heading: RESPONSIBILITIES,
    text: 'Where you mention people who work for the school, or whom it serves, by email, on social media or in any other way, keep to the codes of your profession and to the school’s rules for computers.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['pupil-name', 'disparaging', 'harassment'],
    modality: 'must',
    checks: ['draft'],
  },
  {
    ref: '6.2.1',
    ...FOR_ALL,
    text: 'Use the internet with good sense and within the law. What you do there must not put the school’s information or computers at risk, do harm to the school, its work or its good name, or break any other of its rules.',
    categories: ['reputation'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Leave out what could harm the school.',
  },
  {
    ref: '6.2.1 bullet 1',
    ...FOR_ALL,
    text: 'The school’s internet is there for work: use it, and social networks on it, only as its policies allow.',
    categories: ['work-time-use'],
    modality: 'must',
    checks: [],
  },
];

/** For whom one speaks, and on which account. */
const speaking: Clause[] = [
  {
    ref: '6.2.1 bullet 2',
    ...FOR_ALL,
    text: 'When the school has approved that you speak for it, never comment or post without saying that you are a member of its staff.',
    categories: ['official-voice', 'school-name'],
    modality: 'must',
    checks: ['draft', 'profile'],
    onlyWith: ['official-voice'],
    action: 'Ask yourself for whom you are speaking. For the school: say that you are staff.',
  },
  {
    ref: '6.2.1 bullet 3',
    heading: PURPOSES,
    text: 'Never do the school’s business from your own email or your own account. An account made for that business must be registered with a school email address. Only professional networks (LinkedIn is one) are left out: there your account may be registered with your private address, whether you use it for work or for yourself.',
    appliesTo: 'staff',
    categories: ['official-voice', 'account-hygiene'],
    modality: 'must-not',
    checks: ['draft', 'profile', 'self-check'],
    exceptSites: ['linkedin'],
    exception: 'A professional network such as LinkedIn, where the account may use a private email address.',
    action: 'Use an account that is registered with a school email address.',
  },
];

/** What may stand in a post. */
const content: Clause[] = [
  {
    ref: '6.2.1 bullet 4',
    ...FOR_ALL,
    text: 'Report every safeguarding matter that you learn of. The policy does not say to whom.',
    categories: ['reporting'],
    modality: 'must',
    checks: ['self-check'],
    action: 'Report it in the way your school asks for.',
  },
  {
    ref: '6.2.1 bullet 5',
    ...FOR_ALL,
    text: 'Do not mention or quote pupils or parents unless that has been approved.',
    categories: ['pupil-name'],
    modality: 'must-not',
    checks: ['draft'],
    exception: 'It has been approved.',
    action: 'Say “a pupil” or “a parent” instead, or ask for approval first.',
  },
  {
    ref: '6.2.1 bullet 6',
    ...FOR_ALL,
    text: 'Publish nothing that somebody could sue over as libel, nothing sexual, and nothing that offends, discriminates or is against the law.',
    categories: ['reputation', 'disparaging', 'harassment'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: '6.2.1 bullet 7',
    ...FOR_ALL,
    text: 'Publish only what is true, fair, honest, decent and within the law.',
    categories: ['reputation'],
    modality: 'must',
    checks: ['self-check'],
  },
  {
    ref: '6.2.1 bullet 8',
    ...FOR_ALL,
    text: 'Publish nothing that breaks copyright: what others made is theirs.',
    categories: ['copyright'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Ask whoever made it, or leave it out.',
  },
  {
    ref: '6.2.1 bullet 9',
    ...FOR_ALL,
    text: 'Whatever you publish has to keep to the law on data protection, and may not break a confidence, invade anybody’s privacy or give away what is private.',
    categories: ['personal-data', 'confidential'],
    modality: 'must',
    checks: ['draft', 'photo'],
    action: 'Take out what is private.',
  },
];

/** What it may serve, and how it is done. */
const manner: Clause[] = [
  {
    ref: '6.2.1 bullet 10',
    ...FOR_ALL,
    text: 'What you publish for school purposes must not serve a political party, nor a campaign that seems, even in part, to win or lose support for one.',
    categories: ['official-voice'],
    modality: 'must-not',
    checks: ['draft'],
    onlyRules: ['official-voice/campaign'],
    action: 'Leave the school and your part in it out of what you say about parties.',
  },
  {
    ref: '6.2.1 bullet 11',
    ...FOR_ALL,
    text: 'What you publish for school purposes must not promote your own money matters, a business or a campaign of your own.',
    categories: ['official-voice'],
    modality: 'must-not',
    checks: ['draft'],
    onlyRules: ['official-voice/promotion'],
    action: 'Advertise as yourself, with no word of the school.',
  },
  {
    ref: '6.2.1 bullet 12',
    ...FOR_ALL,
    text: 'Keep a respectful, professional tone always. Nothing that you publish may be abusive, hateful or disrespectful.',
    categories: ['harassment', 'disparaging'],
    modality: 'must',
    checks: ['draft'],
  },
  {
    ref: '6.2.1 bullet 13',
    ...FOR_ALL,
    text: 'Publish only in keeping with the other policies of the school.',
    categories: ['procedure'],
    modality: 'must',
    checks: [],
  },
  {
    ref: '6.2.1 bullet 14',
    ...FOR_ALL,
    text: 'Before you use a site together with pupils, see to it that it takes people of their age, and let their parents know.',
    categories: ['procedure', 'contact-pupil'],
    modality: 'must',
    checks: ['self-check'],
    action: 'Look up the site’s lowest age, and tell the parents.',
  },
  {
    ref: '6.2.1 bullet 15',
    ...FOR_ALL,
    text: 'Stay off the internet and social media where that could put the school, the people in it or its work at risk (it may lose money, or its good name), or where the senior leaders have not approved it.',
    categories: ['reputation', 'official-voice'],
    modality: 'must-not',
    checks: ['self-check'],
    action: 'Ask the Senior Leadership Team.',
  },
];

/** Sections 6.1 and 6.2: how to behave online for the school; all but the rule on private accounts binds its own accounts too. */
export const schoolPurposes: Clause[] = [...inGeneral, ...speaking, ...content, ...manner];
