import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const BULLYING = '7.1 The use of ICT in relation to Bullying and Harassment';
const LEADERS = '7.2 Senior Leadership responsibility in relation to Bullying and Harassment';
const aboutBullying = informing(BULLYING);

const bullying: Clause[] = [
  aboutBullying(
    '7.1.1',
    'To bully is to use a hold that you have over people to do them harm. It can be done by email and on social networks as well.',
    'harassment',
  ),
  {
    ref: '7.1.2, sentence 1',
    heading: BULLYING,
    text: 'Whoever bullies or harasses people in the school, its partners, pupils or parents by email, on social media or in any such way, in or out of work, may face discipline.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: '7.1.2, sentence 2',
    heading: BULLYING,
    text: 'No privacy setting is a safeguard: unfit or insulting words about a colleague, a partner of the school, a pupil or a parent can get out although you did not mean them to.',
    appliesTo: 'staff',
    categories: ['disparaging', 'account-hygiene'],
    modality: 'caution',
    checks: ['draft'],
  },
  aboutBullying(
    '7.1.3',
    'It is bullying all the same when the person it is about never gets to see it.',
    'harassment',
  ),
  {
    ref: '7.1.4',
    heading: BULLYING,
    text: 'If members of the public threaten, abuse or harass you on social media, report it in the way the school has laid down. The council’s counsellors will see you in confidence.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['reporting', 'harassment'],
    modality: 'must',
    checks: ['self-check'],
    action: 'Report it in the way the school has laid down.',
  },
];

const leaders: Clause[] = [
  {
    ref: '7.2.1',
    heading: LEADERS,
    text: 'The school must do what can fairly be asked of it to keep work safe and free of bullying.',
    appliesTo: 'leaders',
    categories: ['procedure'],
    modality: 'must',
    checks: [],
  },
  {
    ref: '7.2.2',
    heading: LEADERS,
    text: 'When somebody on the staff is said to have been abusive by email, by phone, on social media or in any other way, the senior leaders must deal with it.',
    appliesTo: 'leaders',
    categories: ['procedure', 'harassment'],
    modality: 'must',
    checks: [],
  },
  {
    ref: '7.2.3',
    heading: LEADERS,
    text: 'They should handle it like any other case of bullying: look into it soon and properly, and stand by the person it was done to, so that everybody sees that it is taken seriously.',
    appliesTo: 'leaders',
    categories: ['procedure'],
    modality: 'should',
    checks: [],
  },
  {
    ref: '7.2.4, sentence 1',
    heading: LEADERS,
    text: 'They should urge staff to keep what happened: emails, a note of calls, pictures of the screen.',
    appliesTo: 'leaders',
    categories: ['reporting', 'procedure'],
    modality: 'should',
    checks: [],
    action: 'Keep the emails, note the calls, take pictures of the screen.',
  },
  {
    ref: '7.2.4, sentence 2',
    heading: LEADERS,
    text: 'If something in it is illegal, or threatens violence or a sexual attack, they should think about advising the person to go to the police.',
    appliesTo: 'leaders',
    categories: ['reporting', 'procedure'],
    modality: 'should',
    checks: [],
    action: 'Think about the police.',
  },
  {
    ref: '7.2.4, sentences 3 to 5',
    heading: LEADERS,
    text: 'If what was kept holds an indecent picture of a child, nobody may save, send, change or show it: that is a crime. Lock it away where no one else can see it, and call the police for advice straight away.',
    appliesTo: 'leaders',
    alsoAppliesTo: ['staff'],
    categories: ['reporting', 'procedure'],
    modality: 'must-not',
    checks: ['self-check'],
    action: 'Lock it away and call the police straight away.',
  },
];

/** Section 7: bullying, and what leaders do about it. */
export const bullyingRules: Clause[] = [...bullying, ...leaders];
