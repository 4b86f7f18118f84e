import { describe, expect, it } from 'vitest';
import { type Asked, ask } from './ask.ts';

const IDS = ['west-thornton', 'stokes-wood', 'pear-tree', 'trust-com01', 'school-la'] as const;
type Id = (typeof IDS)[number];
/** Tier, how to answer, whom to tell; a dash is nothing. */
type Answer = `${'interrupt' | 'inline' | 'clear'} ${string} ${string}`;

interface Row {
  title: string;
  name: string;
  asked?: Asked;
  is: Record<Id, Answer>;
}

const NO = 'interrupt do-not-accept -';
const DECLINE = 'interrupt decline-explicitly -';
const ROWS: Row[] = [
  {
    title: 'a pupil who asks',
    name: 'Teddy Blackwood',
    is: {
      'west-thornton': NO,
      'stokes-wood': DECLINE,
      'pear-tree': NO,
      'trust-com01': 'interrupt do-not-accept dsl',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a pupil whom the reader asks',
    name: 'Teddy Blackwood',
    asked: { direction: 'outgoing', act: 'add' },
    is: {
      'west-thornton': 'interrupt - -',
      'stokes-wood': 'interrupt - -',
      'pear-tree': 'interrupt - -',
      'trust-com01': 'interrupt - -',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a pupil who follows',
    name: 'Teddy Blackwood',
    asked: { act: 'follow' },
    is: {
      'west-thornton': NO,
      'stokes-wood': DECLINE,
      'pear-tree': NO,
      'trust-com01': 'interrupt do-not-accept dsl',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a former pupil of 16',
    name: 'Shanice Boateng',
    is: {
      'west-thornton': NO,
      'stokes-wood': DECLINE,
      'pear-tree': NO,
      'trust-com01': 'interrupt do-not-accept dsl',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a former pupil of 25',
    name: 'Kieran Holloway',
    is: {
      'west-thornton': NO,
      'stokes-wood': DECLINE,
      'pear-tree': 'clear - -',
      'trust-com01': 'clear - -',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a parent who asks',
    name: 'Donna Grimshaw',
    is: {
      'west-thornton': 'inline - -',
      'stokes-wood': DECLINE,
      'pear-tree': 'inline - -',
      'trust-com01': 'interrupt do-not-accept head',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a parent whom the reader asks',
    name: 'Donna Grimshaw',
    asked: { direction: 'outgoing', act: 'add' },
    is: {
      'west-thornton': 'inline - -',
      'stokes-wood': 'interrupt - -',
      'pear-tree': 'interrupt - -',
      'trust-com01': 'interrupt - -',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a colleague',
    name: 'Keeley Bannister',
    is: {
      'west-thornton': 'clear - -',
      'stokes-wood': 'clear - -',
      'pear-tree': 'clear - -',
      'trust-com01': 'clear - -',
      'school-la': 'clear - -',
    },
  },
  {
    title: 'one’s own child, a pupil',
    name: 'Teddy Blackwood',
    asked: { circle: ['Teddy Blackwood'] },
    is: {
      'west-thornton': 'clear - -',
      'stokes-wood': DECLINE,
      'pear-tree': NO,
      'trust-com01': 'interrupt do-not-accept dsl',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a child known from the card alone',
    name: 'Sam',
    asked: { details: ['yr 9 @ kings high'] },
    is: {
      'west-thornton': NO,
      'stokes-wood': DECLINE,
      'pear-tree': NO,
      'trust-com01': 'interrupt do-not-accept dsl',
      'school-la': 'inline - -',
    },
  },
  {
    title: 'a stranger',
    name: 'Will Osborne',
    asked: { details: ['Works at Barclays', 'Lives in Leeds'] },
    is: {
      'west-thornton': 'clear - -',
      'stokes-wood': 'clear - -',
      'pear-tree': 'clear - -',
      'trust-com01': 'clear - -',
      'school-la': 'clear - -',
    },
  },
];

describe.each(ROWS)('$title', ({ name, asked, is }) => {
  it.each(IDS)('under %s', (policy) => {
    const { tier, reply, reportTo } = ask(name, { ...asked, policy });
    expect(`${tier} ${reply ?? '-'} ${reportTo ?? '-'}`).toBe(is[policy]);
  });
});

describe('the clauses', () => {
  it('that conflict are both quoted, the strongest first and duties to report last', () => {
    const { clauses } = ask('Teddy Blackwood', { policy: 'trust-com01' });
    expect(clauses.map(({ ref }) => ref)).toEqual(['3.1', '3.8', '3.2', '5.2, sentence 3']);
  });

  it('are none where the policy is silent', () => {
    expect(ask('Shanice Boateng', { policy: 'school-la' })).toMatchObject({ tier: 'inline', clauses: [] });
  });

  it('on looking at a pupil’s page count when the reader follows', () => {
    const { clauses } = ask('Teddy Blackwood', {
      policy: 'stokes-wood',
      direction: 'outgoing',
      act: 'follow',
    });
    expect(clauses.map(({ ref }) => ref)).toContain('Staff, Aims, bullet 13');
  });

  it('leave a parent the professional channel for messages', () => {
    const answer = ask('Donna Grimshaw', { policy: 'stokes-wood', direction: 'outgoing', act: 'message' });
    expect(answer).toMatchObject({
      tier: 'inline',
      clauses: [{ ref: 'Staff, Aims, bullet 8, second half' }],
    });
  });

  it('for staff say nothing to the school’s own account', () => {
    expect(ask('Donna Grimshaw', { policy: 'stokes-wood', official: true })).toMatchObject({
      clauses: [],
      reply: null,
    });
  });
});

describe('what is not certain', () => {
  it('is never held, and nobody is told to decline', () => {
    const answer = ask('Teddy Blackwood', { policy: 'trust-com01', details: ['Lives in Aberdeen'] });
    expect(answer).toMatchObject({
      tier: 'inline',
      reply: null,
      reportTo: null,
      match: { level: 'possible' },
    });
    expect(answer.clauses).not.toEqual([]);
  });

  it('is an age that nobody gave: it counts as under 18', () => {
    expect(ask('Ffion Rees', { policy: 'pear-tree' }).tier).toBe('interrupt');
    expect(ask('Ffion Rees', { policy: 'pear-tree', details: ['Studied at Cardiff University'] }).tier).toBe(
      'clear',
    );
  });
});

describe('one’s own circle', () => {
  it('passes where nobody on the school’s lists has the name', () => {
    expect(ask('Sam Gale', { policy: 'stokes-wood', circle: ['Sam Gale'], details: ['14'] })).toMatchObject({
      tier: 'clear',
      match: { role: 'circle', level: 'likely' },
    });
  });

  it('does not cover others with the same first name', () => {
    expect(ask('Teddy Blackwood', { policy: 'west-thornton', circle: ['Teddy Marsh'] }).tier).toBe(
      'interrupt',
    );
  });
});
