import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const REPUTATION = '6.4 School reputation and confidentiality';
const PERSONAL = '6.5 Personal Information';

const namingAndViews: Clause[] = [
  informing(REPUTATION)(
    '6.4.1',
    'Your private life is yours. But the school has to guard its good name and its confidences, so these rules hold away from school too.',
    'reputation',
    'confidential',
  ),
  {
    ref: '6.4.1 bullet 1',
    heading: REPUTATION,
    text: 'Away from school too, do not let people know that you work here in a way that could bring the school into discredit.',
    appliesTo: 'staff',
    categories: ['school-name'],
    modality: 'must-not',
    checks: ['draft', 'profile'],
    onlyWith: ['disparaging', 'harassment'],
    action: 'Leave the school’s name out, or what could discredit it.',
  },
  {
    ref: '6.4.1 bullet 2',
    heading: REPUTATION,
    text: 'Away from school too, do not give an opinion of your own, as one who works here, that the school would not care to see its name beside.',
    appliesTo: 'staff',
    categories: ['official-voice', 'disparaging'],
    modality: 'must-not',
    checks: ['draft'],
    onlyWith: ['disparaging', 'harassment'],
    action: 'Leave out that you work at the school, or leave the opinion out.',
  },
  {
    ref: '6.4.1 bullet 3',
    heading: REPUTATION,
    text: 'Tell the senior leaders straight away if you think that something posted, anywhere and in any way, does not go with your job at the school.',
    appliesTo: 'staff',
    categories: ['reporting'],
    modality: 'must',
    checks: ['self-check'],
    action: 'Tell the Senior Leadership Team straight away.',
  },
];

const contact: Clause[] = [
  {
    ref: '6.4.1 bullet 4',
    heading: REPUTATION,
    text: 'Away from school too, have no contact with a pupil on social media without authority, and do not accept one as a friend. Pupils of other schools are meant as well, and former pupils (no age is given). Your own family is not meant. The policy does not say who can authorise contact, nor whether a friend request can be authorised.',
    appliesTo: 'staff',
    categories: ['contact-pupil', 'contact-ex-pupil'],
    modality: 'must-not',
    checks: ['contact'],
    contact: {
      acts: ['accept', 'initiate', 'message', 'follow'],
      exPupilsUnder: null,
      familyExempt: true,
      reply: 'do-not-accept',
      reportTo: null,
    },
    exception: 'Your own family, and contact that has been authorised.',
    action: 'Do not accept.',
  },
  {
    ref: '6.4.1 bullet 5',
    heading: REPUTATION,
    text: 'Away from school too, take care when you are in contact with parents on social media or accept them as friends, so that neither the school’s good name nor its information suffers.',
    appliesTo: 'staff',
    categories: ['contact-parent'],
    modality: 'caution',
    checks: ['contact'],
    contact: {
      acts: ['accept', 'initiate', 'message', 'follow'],
      exPupilsUnder: null,
      familyExempt: false,
      reply: null,
      reportTo: null,
    },
    action: 'Weigh it up before you accept.',
  },
];

const peopleAndData: Clause[] = [
  {
    ref: '6.4.1 bullet 6',
    heading: REPUTATION,
    text: 'Away from school too, let nothing that you write online spoil how you get on with colleagues, partners of the school, pupils or parents.',
    appliesTo: 'staff',
    categories: ['disparaging', 'harassment', 'contact-colleague'],
    modality: 'must-not',
    checks: ['draft'],
    action: 'Take it up with the person, or leave it out.',
  },
  {
    ref: '6.4.1 bullet 7',
    heading: REPUTATION,
    text: 'Away from school too, give away nothing about the school, its partners or the people in it, pupils and parents included, that could break the law on data protection.',
    appliesTo: 'staff',
    categories: ['confidential', 'personal-data'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Take it out.',
  },
  {
    ref: '6.4.1 bullet 8',
    heading: REPUTATION,
    text: 'Do not bully or harass anybody over the internet, a colleague or anybody else, whether you are at work or not.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['draft'],
  },
  {
    ref: '6.5.1, sentence 1',
    heading: PERSONAL,
    text: 'Never hand out the private details of others: where they live, their phone numbers and the like.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['personal-data'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    action: 'Take the details out.',
  },
  {
    ref: '6.5.1, sentence 2',
    heading: PERSONAL,
    text: 'Whatever is personal or sensitive has to be treated as the policies on data protection say.',
    appliesTo: 'staff',
    alsoAppliesTo: ['official'],
    categories: ['personal-data'],
    modality: 'must',
    checks: [],
  },
  {
    ref: '6.5.2',
    heading: PERSONAL,
    text: 'Identities get stolen: you may want to think about how much your profile says about you.',
    appliesTo: 'staff',
    categories: ['account-hygiene', 'personal-data'],
    modality: 'advice',
    checks: ['profile', 'self-check'],
    action: 'Go through what your profile shows.',
  },
];

/** Sections 6.4 and 6.5: what an employee keeps to away from school. */
export const reputation: Clause[] = [...namingAndViews, ...contact, ...peopleAndData];
