import { describe, expect, it } from 'vitest';
import type { Category, Finding, RuleId } from '../../../rules/finding.ts';
import { type Asked, answer, clause, IDS, type Id, judged, raised } from './ask.ts';

/** What a policy does: how strongly, the clause that comes first, what to do instead, and what else has to be there. */
type Does = 'is silent' | [tier: Finding['tier'], first: string, action?: string, also?: string[]];

interface Row extends Asked {
  title: string;
  /** A draft and the category that it is raised for, or a kind of finding that words do not give away. */
  of: [Category, string] | RuleId;
  does: Record<Id, Does>;
}

const CAPACITY = 'Social media in a personal capacity';
const SECURITY = 'Security and identity theft';
const NAMED = 'So proud to work at Larkfield Bridge Primary School';
const PUPILS_SHOWN = 'Here are my Year 4 pupils on their trip 📸';
const SPOKEN_FOR = 'We at Larkfield Bridge Primary School will refund the trip';
const picture = [{ type: 'image' as const, name: 'IMG_1.jpg' }];

const schoolAndVoice: Row[] = [
  {
    title: 'a post that names the school',
    of: ['school-name', NAMED],
    does: {
      'west-thornton': ['inline', '6.4.1 bullet 1', 'Leave the school’s name out', ['6.2.1 bullet 2']],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 1', 'Leave the name out, or ask the head teacher'],
      'pear-tree': ['inline', 'Principles, bullet 1, sentences 1 and 2', 'Ask yourself'],
      'trust-com01': 'is silent',
      'school-la': ['inline', `${SECURITY}, list 2, bullet 1`, 'Say “our school”'],
    },
  },
  {
    title: 'a post that names the school and discredits it',
    of: ['school-name', 'Larkfield Bridge Primary School is run by useless idiots'],
    does: {
      'west-thornton': ['interrupt', '6.4.1 bullet 1', 'Leave the school’s name out'],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 1', 'Leave the name out'],
      'pear-tree': ['inline', 'Principles, bullet 1, sentences 1 and 2', 'Ask yourself'],
      'trust-com01': 'is silent',
      'school-la': ['inline', `${SECURITY}, list 2, bullet 1`, 'Say “our school”'],
    },
  },
  {
    title: 'a profile that says where one works',
    of: ['school-name', 'Teacher at Larkfield Bridge Primary School'],
    kind: 'profile',
    does: {
      'west-thornton': ['inline', '6.4.1 bullet 1', 'Leave the school’s name out'],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 1', 'Leave the name out'],
      'pear-tree': [
        'inline',
        'Principles, bullet 1, sentences 1 and 2',
        'Ask yourself',
        [`${CAPACITY}, paragraph 1, sentence 2`],
      ],
      'trust-com01': 'is silent',
      'school-la': ['inline', `${SECURITY}, list 2, bullet 1`, 'Say “our school”'],
    },
  },
  {
    title: 'a handle with the school’s name in it',
    of: ['school-name', 'LarkfieldBridge_MissD'],
    kind: 'profile',
    does: {
      'west-thornton': ['inline', '6.4.1 bullet 1', 'Leave the school’s name out'],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 1', 'Leave the name out'],
      'pear-tree': [
        'interrupt',
        `${CAPACITY}, paragraph 1, sentence 2`,
        'Choose a name without the school’s',
      ],
      'trust-com01': 'is silent',
      'school-la': ['inline', `${SECURITY}, list 2, bullet 1`, 'Say “our school”'],
    },
  },
  {
    title: 'a private account that speaks for the school',
    of: ['official-voice', SPOKEN_FOR],
    does: {
      'west-thornton': [
        'interrupt',
        '6.2.1 bullet 3',
        'Use an account that is registered with a school email address',
        ['6.2.1 bullet 2', '6.4.1 bullet 2'],
      ],
      'stokes-wood': 'is silent',
      'pear-tree': ['inline', 'Principles, bullet 1, sentences 1 and 2', 'Ask yourself'],
      'trust-com01': [
        'inline',
        '4.1 bullet 1, sentences 1 and 2',
        'Keep the school’s business for its own account',
      ],
      'school-la': 'is silent',
    },
  },
  {
    title: 'the same on LinkedIn, which one policy leaves out of one rule',
    of: ['official-voice', SPOKEN_FOR],
    site: 'linkedin',
    does: {
      'west-thornton': ['inline', '6.2.1 bullet 2', 'Ask yourself for whom you are speaking'],
      'stokes-wood': 'is silent',
      'pear-tree': ['inline', 'Principles, bullet 1, sentences 1 and 2'],
      'trust-com01': ['inline', '4.1 bullet 1, sentences 1 and 2'],
      'school-la': 'is silent',
    },
  },
  {
    title: 'a campaign for a party in the school’s name',
    of: ['official-voice', 'Vote Labour on Thursday! From all of us at Larkfield Bridge Primary School'],
    does: {
      'west-thornton': ['interrupt', '6.2.1 bullet 10', 'Leave the school and your part in it out'],
      'stokes-wood': 'is silent',
      'pear-tree': ['inline', 'Principles, bullet 1, sentences 1 and 2'],
      'trust-com01': ['inline', '4.1 bullet 1, sentences 1 and 2'],
      'school-la': 'is silent',
    },
  },
  {
    title: 'an advertisement in the school’s name',
    of: 'official-voice/promotion',
    does: {
      'west-thornton': ['interrupt', '6.2.1 bullet 11', 'Advertise as yourself'],
      'stokes-wood': 'is silent',
      'pear-tree': ['inline', 'Principles, bullet 1, sentences 1 and 2'],
      'trust-com01': ['inline', '4.1 bullet 1, sentences 1 and 2'],
      'school-la': 'is silent',
    },
  },
];

const pictures: Row[] = [
  {
    title: 'pupils in a picture on a private account',
    of: ['child-photo', PUPILS_SHOWN],
    attachments: picture,
    does: {
      'west-thornton': 'is silent',
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 4', 'Leave the picture out, or pass it to'],
      'pear-tree': ['interrupt', `${CAPACITY}, item 3, bullet 3`, 'Leave the picture out, or go by'],
      'trust-com01': 'is silent',
      'school-la': ['interrupt', 'Recommendations, bullet 3, people', 'Leave the picture out'],
    },
  },
  {
    title: 'colleagues in a picture from work',
    of: 'people-photo/colleague',
    does: {
      'west-thornton': 'is silent',
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 4', 'Leave the picture out'],
      'pear-tree': ['interrupt', `${CAPACITY}, item 1, bullet 4`, 'Leave the picture out'],
      'trust-com01': 'is silent',
      'school-la': ['interrupt', 'Recommendations, bullet 3, people', 'Leave the picture out'],
    },
  },
  {
    title: 'pupils in a picture on the school’s account',
    of: ['child-photo', PUPILS_SHOWN],
    attachments: picture,
    official: true,
    does: {
      'west-thornton': 'is silent',
      'stokes-wood': ['inline', 'Twitter and Facebook, sentence 5', 'Check that there is a signed form'],
      'pear-tree': 'is silent',
      'trust-com01': ['inline', '4.1 bullet 4, first part', 'Check that there is consent'],
      'school-la': 'is silent',
    },
  },
  {
    title: 'a pupil’s name beside a picture on the school’s account',
    of: ['pupil-name', 'Well done Toby Wetherell 📸'],
    attachments: picture,
    official: true,
    does: {
      'west-thornton': ['interrupt', '6.2.1 bullet 5', 'Say “a pupil”'],
      'stokes-wood': 'is silent',
      'pear-tree': 'is silent',
      'trust-com01': ['interrupt', '4.1 bullet 4, second part', 'Take the name out'],
      'school-la': 'is silent',
    },
  },
];

const whatIsSaid: Row[] = [
  {
    title: 'a pupil’s name',
    of: ['pupil-name', 'Well done Toby Wetherell'],
    does: {
      'west-thornton': ['interrupt', '6.2.1 bullet 5', 'Say “a pupil”', ['6.1.2, sentence 2']],
      'stokes-wood': 'is silent',
      'pear-tree': 'is silent',
      'trust-com01': ['inline', '3.6', 'Keep it general'],
      'school-la': 'is silent',
    },
  },
  {
    title: 'a leader run down',
    of: ['disparaging', 'Mrs Achterberg is utterly useless and everyone on the corridor knows it.'],
    does: {
      'west-thornton': [
        'interrupt',
        '6.4.1 bullet 6',
        'Take it up with the person',
        ['6.2.1', '6.2.1 bullet 6', '6.4.1 bullet 2', '6.3.1 bullet 16'],
      ],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 5', undefined, ['Staff, Aims, bullet 2']],
      'pear-tree': [
        'interrupt',
        `${CAPACITY}, item 1, bullet 1`,
        'Take the criticism to the school itself',
        [`${CAPACITY}, item 1, bullet 2`, `${CAPACITY}, item 1, bullet 3`, `${CAPACITY}, item 1`],
      ],
      'trust-com01': ['interrupt', '3.7, sentence 2', 'Leave it out', ['3.7, sentence 1']],
      'school-la': ['interrupt', 'Recommendations, bullet 1', 'Leave it out', ['Recommendations, bullet 4']],
    },
  },
  {
    title: 'a threat',
    of: ['harassment', 'I know where you live and I will find you'],
    does: {
      'west-thornton': [
        'interrupt',
        '6.4.1 bullet 8',
        undefined,
        ['7.1.2, sentence 1', '6.3.1 bullet 16', '6.3.1 bullet 17'],
      ],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 5'],
      'pear-tree': ['interrupt', `${CAPACITY}, item 5, bullet 1`, undefined, [`${CAPACITY}, item 5`]],
      'trust-com01': 'is silent',
      'school-la': ['interrupt', 'Recommendations, bullet 4', 'Leave it out'],
    },
  },
  {
    title: 'something confidential about a pupil',
    of: ['confidential', 'Toby Wetherell was excluded on Friday'],
    does: {
      'west-thornton': [
        'interrupt',
        '6.4.1 bullet 7',
        'Take it out',
        ['6.3.1 bullet 14', 'Appendix 1, paragraph 1, sentence 3'],
      ],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 3'],
      'pear-tree': [
        'interrupt',
        `${CAPACITY}, item 2, bullet 1`,
        'Take it out',
        [`${CAPACITY}, item 2, bullet 2`],
      ],
      'trust-com01': ['inline', '3.6', 'Keep it general'],
      'school-la': [
        'interrupt',
        `${SECURITY}, list 1, bullet 2`,
        'Take it out',
        [`${SECURITY}, list 1, bullet 1`],
      ],
    },
  },
  {
    title: 'a phone number',
    of: ['personal-data', 'Text me on 07700 900418'],
    does: {
      'west-thornton': ['interrupt', '6.5.1, sentence 1', 'Take the details out'],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 11', 'Take the details out'],
      'pear-tree': [
        'interrupt',
        `${CAPACITY}, item 2, bullet 2`,
        'Take it out',
        [`${SECURITY}, paragraph 2`],
      ],
      'trust-com01': ['inline', '2.3, sentences 1 and 2'],
      'school-la': ['inline', `${SECURITY}, paragraph 2, sentence 1`, 'Take out what could help'],
    },
  },
  {
    title: 'a phone number on the school’s account',
    of: ['personal-data', 'Text me on 07700 900418'],
    official: true,
    does: {
      'west-thornton': ['interrupt', '6.5.1, sentence 1', 'Take the details out'],
      'stokes-wood': 'is silent',
      'pear-tree': 'is silent',
      'trust-com01': ['interrupt', '4.1 bullet 4, third part', 'Take it out'],
      'school-la': 'is silent',
    },
  },
  {
    title: 'somebody else’s work',
    of: 'copyright/picture',
    does: {
      'west-thornton': ['interrupt', '6.2.1 bullet 8', 'Ask whoever made it'],
      'stokes-wood': ['interrupt', 'Staff, Aims, bullet 1'],
      'pear-tree': [
        'interrupt',
        `${CAPACITY}, item 4, bullet 1`,
        'Ask first',
        [`${CAPACITY}, item 4, bullet 2`, `${CAPACITY}, item 4`],
      ],
      'trust-com01': ['inline', '2.3, sentences 1 and 2'],
      'school-la': 'is silent',
    },
  },
];

const contact: Row[] = [
  {
    title: 'an invitation to pupils',
    of: ['pupil-contact', 'Add me on Snapchat, Year 6!'],
    does: {
      'west-thornton': ['interrupt', '6.4.1 bullet 4', 'Do not accept'],
      'stokes-wood': [
        'interrupt',
        'Staff, Key Principles, bullet 3, sentence 2',
        'Do not accept, and do not ask',
      ],
      'pear-tree': ['interrupt', `${CAPACITY}, item 3, bullet 1`, 'Do not get in touch there'],
      'trust-com01': ['interrupt', '3.1', 'Do not ask, accept or answer', ['3.8']],
      'school-la': ['inline', 'Recommendations, bullet 2, example', 'Look at what pupils could see'],
    },
  },
];

function findingOf({ of, title: _, does: __, ...asked }: Row, id: Id): Finding {
  return typeof of === 'string' ? judged(id, of, asked) : raised(id, of[0], of[1], asked);
}

describe.each([...schoolAndVoice, ...pictures, ...whatIsSaid, ...contact])('on $title', (row) => {
  it.each(IDS)('%s', (id) => {
    const { tier, clauses } = findingOf(row, id);
    const refs = clauses.map(({ ref }) => ref);
    const does = row.does[id];
    if (does === 'is silent') {
      expect({ tier, refs }).toEqual({ tier: 'inline', refs: [] });
      return;
    }
    const [strength, first, action, also = []] = does;
    expect({ tier, first: refs[0] }).toEqual({ tier: strength, first });
    expect(refs).toEqual(expect.arrayContaining(also));
    if (action !== undefined) expect(clause(id, first).action).toMatch(new RegExp(`^${action}`));
  });
});

it.each(IDS)('%s leaves what a person votes, on their own account, alone', (id) => {
  expect(answer(id, 'Voted Green this morning, off to work')).toEqual({ tier: 'clear', findings: [] });
});

it.each(IDS)('%s is quoted as it stands in the policy', (id) => {
  const { clauses } = raised(id, 'disparaging', 'Mrs Achterberg is utterly useless');
  for (const { policy, ref, text } of clauses)
    expect({ policy, text }).toEqual({ policy: id, text: clause(id, ref).text });
});
