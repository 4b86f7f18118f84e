import { informing } from '../informing.ts';
import type { Clause } from '../schema.ts';

const HEADING = '6.3 Personal use of Internet and social media';
const informs = informing(HEADING);

type Ban = Omit<Clause, 'heading' | 'appliesTo' | 'modality' | 'checks'>;

/** What is forbidden on the school's connection and leaves no trace in a draft. */
function banned(ban: Ban): Clause {
  return { ...ban, heading: HEADING, appliesTo: 'staff', modality: 'must-not', checks: [] };
}

const SITES_OFF_LIMITS = [
  'of pornography, or for adults only',
  'for gambling, betting or gaming',
  'about alcohol or tobacco',
  'about illegal drugs',
  'for auctions',
  'of violence, hate or racism',
  'about weapons',
  'that does or encourages anything illegal',
  'for sharing files illegally',
];

const access: Clause[] = [
  informs(
    '6.3.1',
    'The connection of the school is there for education above all. Private use of it is a favour that can end at any time; these rules go with it.',
    'work-time-use',
  ),
  informs(
    '6.3.1 bullet 1',
    'If you lose money or goods by private use of the connection, the school does not pay.',
  ),
  {
    ref: '6.3.1 bullet 2',
    heading: HEADING,
    text: 'To spend much time on the school’s internet outside your hours, for a course for instance, ask first.',
    appliesTo: 'staff',
    categories: ['work-time-use'],
    modality: 'must',
    checks: [],
    action: 'Get approval beforehand.',
  },
  informs(
    '6.3.1 bullet 3',
    'Too much private use of the connection, or use for the wrong things, can cost you your access or lead to discipline.',
    'work-time-use',
  ),
  informs(
    '6.3.1 bullet 4',
    'The school watches its internet and email by machine: do not count on privacy there.',
  ),
  informs(
    '6.3.1 bullet 5',
    'Somebody looks at what you searched for, or at private emails, only where the school’s rules allow it and there is real cause for concern.',
  ),
  informs('6.3.1 bullet 6', 'The school intercepts emails and messages only in exceptional cases.'),
];

const looking: Clause[] = [
  banned({
    ref: '6.3.1 bullet 7',
    text: 'On the school’s connection, do not open, show or save anything from sites with offensive things, such as hostility to people for their sex, race, religion, politics or disability. What is offensive, or too much, is for the school to say: if in doubt, leave private use alone.',
    categories: ['work-time-use', 'harassment'],
  }),
  banned({
    ref: '6.3.1 bullet 8',
    text: 'On the school’s connection, stream as little as you can: now and then a short clip. Never television, films or anything that runs on and on.',
    categories: ['work-time-use'],
  }),
  banned({
    ref: '6.3.1 bullet 9',
    text: 'On the school’s connection, do not save films or music for yourself.',
    categories: ['work-time-use'],
  }),
  banned({
    ref: '6.3.1 bullet 10',
    text: 'On the school’s connection, some kinds of site are closed to you, even where nothing blocks them. The list follows.',
    categories: ['work-time-use'],
  }),
  ...SITES_OFF_LIMITS.map((kind, index) =>
    banned({
      ref: `6.3.1 bullet 10, item ${index + 1}`,
      text: `On the school’s connection, do not go to a site ${kind}, even where nothing blocks it.`,
      categories: ['work-time-use'],
    }),
  ),
  {
    ref: '6.3.1 bullet 11',
    heading: HEADING,
    text: 'Got on to a forbidden site by accident? Leave it at once and tell the senior leaders. An honest mistake does not count against you.',
    appliesTo: 'staff',
    categories: ['reporting', 'work-time-use'],
    modality: 'must',
    checks: ['self-check'],
    action: 'Leave the site and tell the Senior Leadership Team.',
  },
  banned({
    ref: '6.3.1 bullet 12',
    text: 'On the school’s connection, download no software unless you have approval.',
    categories: ['work-time-use'],
    exception: 'With approval.',
  }),
  banned({
    ref: '6.3.1 bullet 13',
    text: 'Do not change your computer’s settings to get round the filter or the monitoring, unless the Principal has expressly allowed it.',
    categories: ['work-time-use'],
    exception: 'The Principal has expressly allowed it.',
  }),
];

const sending: Clause[] = [
  {
    ref: '6.3.1 bullet 14',
    heading: HEADING,
    text: 'On the school’s connection, pass on nothing personal or confidential, for whatever reason, unless the senior leaders have expressly allowed it.',
    appliesTo: 'staff',
    categories: ['confidential', 'personal-data'],
    modality: 'must-not',
    checks: ['draft'],
    onlyIn: 'school-network',
    exception: 'The Senior Leadership Team has expressly allowed it.',
    action: 'Take it out, or ask the Senior Leadership Team.',
  },
  {
    ref: '6.3.1 bullet 15',
    heading: HEADING,
    text: 'On the school’s connection, make, fetch and send nothing obscene or indecent, nor anything that could be turned into it.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['photo'],
  },
  {
    ref: '6.3.1 bullet 16',
    heading: HEADING,
    text: 'On the school’s connection, make, fetch and send nothing that libels anybody, is racist or sexist, offends or is against the law in some other way, in words or pictures.',
    appliesTo: 'staff',
    categories: ['harassment', 'disparaging'],
    modality: 'must-not',
    checks: ['draft', 'photo'],
    onlyIn: 'school-network',
  },
  {
    ref: '6.3.1 bullet 17',
    heading: HEADING,
    text: 'On the school’s connection, make, fetch and send nothing that is meant to harass, bully, annoy or frighten people, put them out, or that probably would.',
    appliesTo: 'staff',
    categories: ['harassment'],
    modality: 'must-not',
    checks: ['draft'],
    onlyIn: 'school-network',
  },
  banned({
    ref: '6.3.1 bullet 18',
    text: 'On the school’s connection, make and send no advertisements, bulk mail or chain letters that nobody asked for.',
    categories: ['work-time-use'],
  }),
  {
    ref: '6.3.1 bullet 19',
    heading: HEADING,
    text: 'On the school’s connection, save no music, picture, photograph or film without the right to it, nor where nobody can tell whose it is.',
    appliesTo: 'staff',
    categories: ['copyright'],
    modality: 'must-not',
    checks: ['self-check'],
  },
  banned({
    ref: '6.3.1 bullet 20',
    text: 'On the school’s connection, do not share files through services made for that, whatever the reason.',
    categories: ['work-time-use', 'copyright'],
  }),
  banned({
    ref: '6.3.1 bullet 21',
    text: 'Do not keep sensitive details about people in cloud storage such as Dropbox or Google Drive.',
    categories: ['personal-data'],
  }),
];

/** Section 6.3: private use of the school's own connection. A draft cannot tell which connection it goes out by. */
export const privateUse: Clause[] = [...access, ...looking, ...sending];
