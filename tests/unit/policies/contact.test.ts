import { describe, expect, it } from 'vitest';
import type { Clause, ClauseCategory } from '../../../rules/policies/schema.ts';
import { clause, IDS, type Id, policy } from './ask.ts';

type Role = Extract<ClauseCategory, 'contact-pupil' | 'contact-ex-pupil' | 'contact-parent'>;
type Act = NonNullable<Clause['contact']>['acts'][number];
type Says = [modality: Clause['modality'], ref: string];

const CAPACITY = 'Social media in a personal capacity';
const PRINCIPLE = 'Staff, Key Principles, bullet 3, sentence 2';
const FRIENDS = 'Staff, Aims, paragraph 6, sentence 1';

/** What a policy says to staff about one act with one kind of person; reports are asked for apart. */
function said(id: Id, role: Role, act: Act, audience: Clause['appliesTo'] = 'staff'): Says[] {
  return policy(id)
    .clauses.filter(({ appliesTo, alsoAppliesTo = [] }) => [appliesTo, ...alsoAppliesTo].includes(audience))
    .filter(({ checks, categories }) => checks.includes('contact') && categories.includes(role))
    .filter(({ categories, contact }) => categories[0] !== 'reporting' && contact?.acts.includes(act))
    .map(({ modality, ref }) => [modality, ref]);
}

/** The strongest of what is said, in the table's words. */
function stance(id: Id, role: Role, act: Act): 'forbidden' | 'caution' | 'unwise' | 'nothing' {
  const modalities = said(id, role, act).map(([modality]) => modality);
  if (modalities.includes('must-not')) return 'forbidden';
  if (modalities.includes('caution')) return 'caution';
  return modalities.includes('advice') ? 'unwise' : 'nothing';
}

interface Row {
  title: string;
  role: Role;
  act: Act;
  is: Record<Id, ReturnType<typeof stance>>;
}

const ROWS: Row[] = [
  {
    title: 'to accept a pupil',
    role: 'contact-pupil',
    act: 'accept',
    is: {
      'west-thornton': 'forbidden',
      'stokes-wood': 'forbidden',
      'pear-tree': 'forbidden',
      'trust-com01': 'forbidden',
      'school-la': 'unwise',
    },
  },
  {
    title: 'to ask a pupil',
    role: 'contact-pupil',
    act: 'initiate',
    is: {
      'west-thornton': 'forbidden',
      'stokes-wood': 'forbidden',
      'pear-tree': 'forbidden',
      'trust-com01': 'forbidden',
      'school-la': 'nothing',
    },
  },
  {
    title: 'to write to a pupil',
    role: 'contact-pupil',
    act: 'message',
    is: {
      'west-thornton': 'forbidden',
      'stokes-wood': 'forbidden',
      'pear-tree': 'forbidden',
      'trust-com01': 'forbidden',
      'school-la': 'nothing',
    },
  },
  {
    title: 'to accept a former pupil who is still a child',
    role: 'contact-ex-pupil',
    act: 'accept',
    is: {
      'west-thornton': 'forbidden',
      'stokes-wood': 'forbidden',
      'pear-tree': 'forbidden',
      'trust-com01': 'forbidden',
      'school-la': 'nothing',
    },
  },
  {
    title: 'to accept a parent',
    role: 'contact-parent',
    act: 'accept',
    is: {
      'west-thornton': 'caution',
      'stokes-wood': 'forbidden',
      'pear-tree': 'nothing',
      'trust-com01': 'forbidden',
      'school-la': 'nothing',
    },
  },
  {
    title: 'to ask a parent',
    role: 'contact-parent',
    act: 'initiate',
    is: {
      'west-thornton': 'caution',
      'stokes-wood': 'forbidden',
      'pear-tree': 'forbidden',
      'trust-com01': 'forbidden',
      'school-la': 'nothing',
    },
  },
];

describe.each(ROWS)('$title', ({ role, act, is }) => {
  it.each(IDS)('under %s', (id) => {
    expect(stance(id, role, act)).toBe(is[id]);
  });
});

describe('the clause that says so', () => {
  it.each<[Id, Role, Act, Says[]]>([
    ['west-thornton', 'contact-ex-pupil', 'accept', [['must-not', '6.4.1 bullet 4']]],
    ['west-thornton', 'contact-parent', 'accept', [['caution', '6.4.1 bullet 5']]],
    [
      'stokes-wood',
      'contact-ex-pupil',
      'initiate',
      [
        ['must-not', PRINCIPLE],
        ['must-not', FRIENDS],
      ],
    ],
    ['pear-tree', 'contact-pupil', 'accept', [['must-not', `${CAPACITY}, item 3, bullet 2`]]],
    ['pear-tree', 'contact-parent', 'message', [['must-not', `${CAPACITY}, item 3, bullet 1`]]],
    [
      'trust-com01',
      'contact-ex-pupil',
      'accept',
      [
        ['must-not', '3.1'],
        ['should-not', '3.8'],
      ],
    ],
    ['trust-com01', 'contact-parent', 'initiate', [['must-not', '3.1']]],
    ['school-la', 'contact-pupil', 'accept', [['advice', 'Recommendations, bullet 2, example']]],
  ])('of %s on %s (%s)', (id, role, act, clauses) => {
    expect(said(id, role, act)).toEqual(clauses);
  });
});

describe('the terms', () => {
  it.each<[Id, string, number | null]>([
    ['west-thornton', '6.4.1 bullet 4', null],
    ['stokes-wood', PRINCIPLE, null],
    ['stokes-wood', FRIENDS, null],
    ['pear-tree', `${CAPACITY}, item 3, bullet 2`, 18],
    ['trust-com01', '3.1', 18],
    ['trust-com01', '3.8', 18],
  ])('of %s, %s, mean former pupils under %s', (id, ref, age) => {
    expect(clause(id, ref).contact?.exPupilsUnder).toBe(age);
  });

  it('leave out one’s own family at West Thornton, for pupils past and present, and nowhere else', () => {
    const exempt = IDS.flatMap((id) =>
      policy(id)
        .clauses.filter(({ contact }) => contact?.familyExempt)
        .map(({ ref, categories }) => [id, ref, categories]),
    );
    expect(exempt).toEqual([['west-thornton', '6.4.1 bullet 4', ['contact-pupil', 'contact-ex-pupil']]]);
  });

  it.each<[Id, (string | null)[]]>([
    ['west-thornton', ['do-not-accept']],
    ['stokes-wood', ['decline-explicitly']],
    ['pear-tree', ['do-not-accept']],
    ['trust-com01', ['do-not-accept']],
    ['school-la', []],
  ])('of %s say how to answer a pupil: %j', (id, replies) => {
    const accepting = policy(id).clauses.flatMap(({ categories, contact }) =>
      categories.includes('contact-pupil') && contact?.acts.includes('accept') ? [contact.reply] : [],
    );
    expect([...new Set(accepting)].filter((reply) => reply !== null)).toEqual(replies);
  });

  it('ask for a report under the Trust alone: to the safeguarding lead and to the head', () => {
    const reports = IDS.flatMap((id) =>
      policy(id).clauses.flatMap(({ ref, categories, contact }) =>
        contact?.reportTo ? [[id, ref, contact.reportTo, categories.slice(1)]] : [],
      ),
    );
    expect(reports).toEqual([
      ['trust-com01', '3.2', 'dsl', ['contact-pupil', 'contact-ex-pupil']],
      ['trust-com01', '5.2, sentence 3', 'head', ['contact-pupil', 'contact-parent']],
    ]);
  });

  it.each<[Id, string, RegExp]>([
    ['west-thornton', '6.4.1 bullet 4', /family, and contact that has been authorised/],
    ['pear-tree', `${CAPACITY}, item 3, bullet 1`, /set the reason/],
    ['trust-com01', '3.8', /18 or older/],
  ])('of %s, %s, keep their exception', (id, ref, exception) => {
    expect(clause(id, ref).exception).toMatch(exception);
  });
});

describe('what stands in one policy only', () => {
  it('Stokes Wood keeps staff off the pages of pupils', () => {
    expect(clause('stokes-wood', 'Staff, Aims, bullet 13')).toMatchObject({
      modality: 'must-not',
      contact: { acts: ['follow'] },
    });
  });

  it('Stokes Wood leaves adults a professional channel', () => {
    expect(clause('stokes-wood', 'Staff, Aims, bullet 8, second half')).toMatchObject({
      modality: 'must',
      categories: ['contact-parent'],
      contact: { acts: ['message'] },
    });
  });

  it('the Trust advises its own accounts against private messages to students', () => {
    expect(said('trust-com01', 'contact-pupil', 'message', 'official')).toEqual([
      ['should-not', '4.1 bullet 7'],
    ]);
  });
});
