import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const PRINCIPLES = 'Principles';
const DEFINITION = 'Social media: definition';
const AT_WORK = 'Personal use of social media at work';
const opening = informing('Opening');
const aim = informing('Aims');
const principle = informing(PRINCIPLES);
const definition = informing(DEFINITION);

const aims: Clause[] = [
  opening(
    'Opening, paragraph 1',
    'The policy is for all employees, and for what they do on social networks privately.',
  ),
  opening(
    'Opening, paragraph 2',
    'Read it with the policies on discipline, dignity at work and the use of computers.',
  ),
  aim('Aims, bullet 1', 'One aim: nobody gets cause to take the school to court.'),
  aim('Aims, bullet 2', 'One aim: the school keeps to the law on data protection.', 'personal-data'),
  aim('Aims, bullet 3', 'One aim: the good name of the school comes to no harm.', 'reputation'),
  aim('Aims, bullet 4', 'One aim: staff do not lay themselves open.'),
  aim(
    'Aims, bullet 5',
    'One aim: staff know that what they say on social networks can be taken for the voice of the school.',
    'official-voice',
  ),
  aim('Aims, bullet 6', 'One aim: social media leaves the school alone.'),
];

const principles: Clause[] = [
  {
    ref: 'Principles, paragraph 1',
    heading: PRINCIPLES,
    text: 'Your private life is yours, and mostly no trouble comes of it. All the same, when you are on social media, think what it could do to your job, your own name and the name of the school.',
    appliesTo: 'staff',
    categories: ['reputation'],
    modality: 'must',
    checks: ['self-check'],
  },
  {
    ref: 'Principles, bullet 1, sentences 1 and 2',
    heading: PRINCIPLES,
    text: 'If you say that you work for the school, by its name in your profile for instance, people will take what you write for the voice of the school. So mind the standards that your job asks of you.',
    appliesTo: 'staff',
    categories: ['school-name', 'official-voice'],
    modality: 'caution',
    checks: ['draft', 'profile'],
    action: 'Ask yourself whether the school’s name has to be there.',
  },
  {
    ref: 'Principles, bullet 1, sentences 3 and 4',
    heading: PRINCIPLES,
    text: 'Even a harmless remark can grow into something that hurts the school’s name or its work. If it can be traced to you, you may find yourself under investigation, although you took no further part in it.',
    appliesTo: 'staff',
    categories: ['reputation'],
    modality: 'caution',
    checks: ['draft'],
  },
  principle(
    'Principles, bullet 2',
    'People who complain look up the staff in their case, and may find pictures and posts that help them.',
    'account-hygiene',
  ),
  principle(
    'Principles, bullet 3',
    'Journalists look online too, and may print what they come upon.',
    'account-hygiene',
  ),
  principle(
    'Principles, bullet 4',
    'So do lawyers, when a divorce or another case is before a court.',
    'account-hygiene',
  ),
  principle(
    'Principles, bullet 5',
    'So do some employers, when somebody applies to them.',
    'account-hygiene',
  ),
];

const meaning: Clause[] = [
  definition(
    'Definition of social media, paragraph 1',
    'Social media is whatever lets people talk or share things online at once.',
  ),
  definition('Definition of social media, bullet 1', 'Blogs are meant, written, spoken or filmed.'),
  definition('Definition of social media, bullet 2', 'Sites for short posts are meant, such as Twitter.'),
  definition(
    'Definition of social media, bullet 3',
    'Social networks are meant, Facebook and LinkedIn for example.',
  ),
  definition('Definition of social media, bullet 4', 'Forums are meant.'),
  definition(
    'Definition of social media, bullet 5',
    'Sites for pictures and films are meant, Instagram and YouTube for example.',
  ),
  {
    ref: 'Definition of social media, paragraph 2',
    heading: DEFINITION,
    text: 'There are many more, and new ones all the time: keep to this policy on whichever you use.',
    appliesTo: 'staff',
    categories: ['procedure'],
    modality: 'should',
    checks: [],
  },
];

const atWork: Clause[] = [
  {
    ref: 'Personal use of social media at work, paragraph 1',
    heading: AT_WORK,
    text: 'Do not use a computer, tablet or phone of the school to go on social media for yourself, whatever the time.',
    appliesTo: 'staff',
    categories: ['work-time-use'],
    modality: 'must-not',
    checks: ['self-check'],
  },
  {
    ref: 'Personal use of social media at work, paragraph 2, sentences 1 and 2',
    heading: AT_WORK,
    text: 'You may go on social media for yourself at work on a device of your own, but only in your official breaks.',
    appliesTo: 'staff',
    categories: ['work-time-use'],
    modality: 'must',
    checks: ['self-check'],
    exception: 'Official breaks, on a device of your own.',
  },
  {
    ref: 'Personal use of social media at work, paragraph 2, sentence 3',
    heading: AT_WORK,
    text: 'Use your own device discreetly and fittingly: not where pupils are, and never so that it gets in the way of work.',
    appliesTo: 'staff',
    categories: ['work-time-use'],
    modality: 'must',
    checks: ['self-check'],
  },
  {
    ref: 'Personal use of social media at work, paragraph 3, sentence 1',
    heading: AT_WORK,
    text: 'During work, phones and other devices of your own have to be put away safely: in a cupboard, a handbag, the staff room or the office.',
    appliesTo: 'staff',
    categories: ['work-time-use'],
    modality: 'must',
    checks: ['self-check'],
  },
  {
    ref: 'Personal use of social media at work, paragraph 3, sentences 2 and 3',
    heading: AT_WORK,
    text: 'Keep your phone silent, and leave it be in directed hours unless there is an emergency. Then tell your line manager that you had to answer it, and why.',
    appliesTo: 'staff',
    categories: ['work-time-use'],
    modality: 'should',
    checks: ['self-check'],
    exception: 'An emergency.',
    action: 'Tell your line manager, and say why.',
  },
];

/** What comes before the rules for private posts: aims, principles, what social media means, and phones at work. */
export const beforeThePosts: Clause[] = [...aims, ...principles, ...meaning, ...atWork];
