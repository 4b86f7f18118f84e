import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const SIGNATURE = '8 Signature';
const LAW = 'Appendix 1: Legal and Policy Framework';
const aboutLaw = informing(LAW);

/** Section 8 and the appendix: what binds a member of staff beside this policy. */
export const signatureAndLaw: Clause[] = [
  {
    ref: '8.1',
    heading: SIGNATURE,
    text: 'Staff normally sign that they have seen this policy, accept it and will keep to it.',
    appliesTo: 'staff',
    categories: ['procedure'],
    modality: 'should',
    checks: [],
    action: 'Read it and sign.',
  },
  {
    ref: '8.2',
    heading: SIGNATURE,
    text: 'You must keep to this policy. Whoever breaks it breaks the rules of discipline, and may be warned, dismissed or cut off from the computers; some cases may go to the police or to social care.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['procedure'],
    modality: 'must',
    checks: [],
  },
  {
    ref: 'Appendix 1, paragraph 1, sentences 1 and 2',
    heading: LAW,
    text: 'Everybody who works for the school must by law keep to themselves the confidential things that they come to know at work.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['confidential'],
    modality: 'must',
    checks: ['draft'],
  },
  {
    ref: 'Appendix 1, paragraph 1, sentence 3',
    heading: LAW,
    text: 'To let out confidential things on social media probably breaks several laws and professional codes.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['confidential'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Take it out.',
  },
  aboutLaw(
    'Appendix 1, laws on confidence',
    'Those laws and codes: on human rights, on data protection, the duty to keep a confidence, and the code for data about employees.',
    'confidential',
  ),
  aboutLaw(
    'Appendix 1, confidential information, item 1',
    'This counts as confidential, among other things: whatever shows who somebody is, such as the records of pupils and staff.',
    'confidential',
    'personal-data',
  ),
  aboutLaw(
    'Appendix 1, confidential information, item 2',
    'This counts as confidential, among other things: what somebody told in the belief that it would go no further.',
    'confidential',
  ),
  aboutLaw(
    'Appendix 1, confidential information, item 3',
    'This counts as confidential, among other things: the sensitive papers of the school and of the council.',
    'confidential',
  ),
  aboutLaw(
    'Appendix 1, confidential information, item 4',
    'This counts as confidential, among other things: what matters in business, such as offers or talks that are still going on.',
    'confidential',
  ),
  aboutLaw(
    'Appendix 1, confidential information, item 5',
    'This counts as confidential, among other things: what is sensitive in politics.',
    'confidential',
  ),
  {
    ref: 'Appendix 1, other laws',
    heading: LAW,
    text: 'Know that laws on libel, harassment and copyright can reach a post too.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['copyright', 'harassment', 'disparaging'],
    modality: 'caution',
    checks: ['draft'],
  },
  aboutLaw(
    'Appendix 1, list of laws',
    'They are the Acts on libel, copyright, harassment, public order, malicious messages, communications and equality.',
  ),
  informing('Related Policies')(
    'Related Policies',
    'Other policies of the school and the council go with this one, those on email, monitoring, bullying, discipline and equality among them.',
  ),
];
