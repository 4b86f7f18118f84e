import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const PREAMBLE = '1 Preamble';
const INTRODUCTION = '2 Introduction';
const SCOPE = '4 Scope';
const preamble = informing(PREAMBLE);
const introduction = informing(INTRODUCTION);
const scope = informing(SCOPE);
const risk = informing('5 Risks');

/** Sections 1 to 5: what the policy is for, whom it binds and which risks it sees. The list of risks forbids nothing. */
export const scopeAndRisks: Clause[] = [
  preamble(
    '1.1',
    'The policy goes together with what the council says about computers, e-safety and social media.',
  ),
  preamble(
    '1.2',
    'It rests on advice from the unions, the professional bodies and ACAS, covers both work and private life, and says what can go wrong and what may follow.',
  ),
  {
    ref: '1.3',
    heading: PREAMBLE,
    text: 'If something about safety online worries you, take it to the Principal. Your union or professional body can advise you too.',
    appliesTo: 'staff',
    categories: ['reporting'],
    modality: 'should',
    checks: ['self-check'],
    action: 'Tell the Principal.',
  },
  introduction(
    '2.1',
    'Social media can do a school much good, and is welcome where people use it responsibly.',
  ),
  {
    ref: '2.2',
    heading: INTRODUCTION,
    text: 'Whoever works for the school, governors and contractors included, has to keep to this policy on social media.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['procedure'],
    modality: 'must',
    checks: [],
  },
  introduction(
    '2.3, sentences 1 and 2',
    'People need to be able to trust the school, so the policy guards what is confidential, and the good name of the school and of the council.',
    'confidential',
    'reputation',
  ),
  {
    ref: '2.3, sentence 3',
    heading: INTRODUCTION,
    text: 'Keep your work and your private life apart, and never lose sight of that.',
    appliesTo: 'staff',
    categories: ['account-hygiene'],
    modality: 'must',
    checks: ['self-check'],
  },
  informing('3 Objectives')(
    '3.1',
    'The policy sets out who has to do what, so that the internet serves the school safely, lawfully and well.',
  ),
  scope(
    '4.1',
    'It is for governors, everybody employed here, contractors, trainees and volunteers. It calls all of them staff.',
  ),
  scope(
    '4.2',
    'It is for private accounts and for those of the school alike, and is in favour of using both.',
  ),
  {
    ref: '4.3',
    heading: SCOPE,
    text: 'It is for every kind of site and app, named or not: keep to it whichever you are on.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['procedure'],
    modality: 'must',
    checks: [],
  },
  scope(
    '4.4',
    'It gives an order to things, to protect the school’s good name, its information and its computers.',
  ),
  risk(
    '5.1',
    'The school knows of these risks and sets rules so that they harm neither itself nor the people in it.',
  ),
  risk('5.1 bullet 1', 'One risk: pupils may bully people online.', 'harassment'),
  risk('5.1 bullet 2', 'One risk: people may come upon unsuitable things.', 'work-time-use'),
  risk(
    '5.1 bullet 3',
    'One risk: colleagues or pupils may treat a member of staff offensively.',
    'harassment',
  ),
  risk(
    '5.1 bullet 4',
    'One risk: staff may misuse the internet, for private ends among others.',
    'work-time-use',
  ),
  risk('5.1 bullet 5', 'One risk: people from outside may misbehave, find fault or complain.', 'reputation'),
  risk('5.1 bullet 6', 'One risk: people’s details may get lost or be stolen.', 'personal-data'),
  risk('5.1 bullet 7', 'One risk: an infected site may pass on a virus.', 'account-hygiene'),
  risk('5.1 bullet 8', 'One risk: something confidential may come out.', 'confidential'),
  risk('5.1 bullet 9', 'One risk: the school may lose its good name.', 'reputation'),
  risk(
    '5.1 bullet 10',
    'One risk: somebody may trick people into telling what is confidential, or into doing what they should not.',
    'confidential',
    'account-hygiene',
  ),
  risk('5.1 bullet 11', 'One risk: whoever breaks the law may end up in court.'),
  risk(
    '5.1 bullet 12',
    'One risk: people known as staff may run down the school, what it does, their colleagues, pupils or others around it.',
    'school-name',
    'reputation',
  ),
];
