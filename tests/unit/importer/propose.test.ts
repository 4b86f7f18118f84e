import { describe, expect, it } from 'vitest';
import { confirmedPolicy } from '../../../rules/policies/importer/confirm.ts';
import type { ProposedClause } from '../../../rules/policies/importer/proposal.ts';
import { proposePolicy } from '../../../rules/policies/importer/propose.ts';
import { Policy } from '../../../rules/policies/schema.ts';
import { readSettings } from '../../../rules/settings/read-settings.ts';

const TODAY = new Date('2026-11-21');

function clausesOf(text: string): ProposedClause[] {
  return proposePolicy(text, TODAY).clauses;
}

function only(text: string): ProposedClause {
  const [clause, ...more] = clausesOf(text);
  if (!clause || more.length > 0) throw new Error(`one clause wanted, ${more.length + 1} given`);
  return clause;
}

describe('where the prohibition lives', () => {
  it('is the stem above a list, and the stem is quoted with each item', () => {
    const [accept, post] = clausesOf(
      'Staff must not:\n- accept friend requests from pupils\n- post photographs of pupils',
    );
    expect(accept).toMatchObject({
      text: 'Staff must not: accept friend requests from pupils',
      modality: 'must-not',
    });
    expect(post).toMatchObject({ categories: ['child-photo'], modality: 'must-not' });
  });

  it('may be two stems up', () => {
    const text =
      'Posts by employees must not:\n1. breach confidentiality, for example by:\n· revealing any information owned by the academy;';
    expect(clausesOf(text).at(-1)).toMatchObject({
      modality: 'must-not',
      text: 'Posts by employees must not: breach confidentiality, for example by: revealing any information owned by the academy;',
    });
  });

  it('is the item itself under a stem that commands, which never turns it round', () => {
    const text =
      'Staff must ensure that they:\n- Do not make any rude comments about the school\n- Set their accounts to private';
    expect(clausesOf(text).map(({ modality }) => modality)).toEqual(['must-not', 'must']);
  });

  it('is no word of negation in a duty that holds one', () => {
    const clause = only(
      'If a pupil sends a friend request, then this must be explicitly rejected, not just ignored.',
    );
    expect(clause).toMatchObject({ modality: 'must', contact: { reply: 'decline-explicitly' } });
  });

  it('may be a heading or the head of a column', () => {
    const list = 'STAFF POLICY\n\nDON’TS\n\n• Accept parents as friends\n• Name the school on your profile';
    expect(clausesOf(list).map(({ modality }) => modality)).toEqual(['must-not', 'must-not']);
    const columns = 'Do\tDon’t\nKeep your password safe\tShare your password';
    expect(clausesOf(columns).map(({ modality }) => modality)).toEqual(['must', 'must-not']);
  });

  it.each([
    ['Staff should not add parents as friends.', 'should-not'],
    ['Staff may not add parents as friends.', 'must-not'],
    ['Adding parents as friends is strictly prohibited.', 'must-not'],
    ['Staff are strongly advised to set privacy settings to the highest level.', 'advice'],
    ['Staff may wish to consider what their profile shows.', 'advice'],
    ['Employees should be aware that social networks are a public forum.', 'caution'],
    ['Staff must report any message from a child to the DSL.', 'must'],
    ['Any posts that bring the school into disrepute could result in disciplinary action.', 'must-not'],
    ['Any breach of this policy may lead to disciplinary action.', 'info'],
    ['The school will monitor its network.', 'info'],
  ])('reads the strength of “%s”', (text, modality) => {
    expect(only(text).modality).toBe(modality);
  });

  it('asks where words sound like a rule and demand nothing', () => {
    expect(only('Phones in the classroom without leave: a word from the head.').unsure).toContain('modality');
  });
});

describe('who is addressed', () => {
  const text =
    '1. Staff\n\nNever post photographs of children.\n\n2. Parents and carers\n\nNever post photographs of children.\n\n3. Pupils\n\nPupils will not follow staff. Where a pupil attempts to follow a staff member, it will be reported to the headteacher.\n\n4. Our official Facebook page\n\nNever post photographs of children without consent.';

  it('is said by the heading of the part, whatever the sentence', () => {
    expect(clausesOf(text).map(({ appliesTo }) => appliesTo)).toEqual([
      'staff',
      'parents',
      'pupils',
      'staff',
      'official',
    ]);
  });

  it('is asked where a rule for staff hides in another part', () => {
    expect(clausesOf(text)[3]).toMatchObject({
      unsure: ['audience'],
      categories: ['reporting', 'contact-pupil'],
    });
  });

  it('is asked where a part for parents ends without a word', () => {
    const clauses = clausesOf(
      'PARENTS\n\nDo not post photographs of other children.\n\nIF THINGS GO WRONG\n\nTake the post down at once.',
    );
    expect(clauses.map(({ appliesTo, unsure }) => [appliesTo, unsure.includes('audience')])).toEqual([
      ['parents', false],
      ['staff', true],
    ]);
  });

  it.each(['', '## '])('stays the same under the headings of a part (“%s”)', (mark) => {
    const clauses = clausesOf(
      `${mark}Networking Policy - Parents\n\n${mark}Overview\n\nDo not name staff.\n\n${mark}Networking Policy – Staff\n\n${mark}Overview\n\nDo not name pupils.`,
    );
    expect(clauses.map(({ appliesTo }) => appliesTo)).toEqual(['parents', 'staff']);
  });
});

describe('numbers', () => {
  it('are quoted as printed, and made into a path where none are', () => {
    const text =
      '6 Use\n\n6.4 Reputation\n\n6.4.1 An employee must:\n\n- not bully others\n- not disclose data about pupils\n\n6.4.2 Staff must sign this policy.';
    expect(clausesOf(text).map(({ ref }) => ref)).toEqual(['6.4.1 bullet 1', '6.4.1 bullet 2', '6.4.2']);
  });

  it('never name two clauses alike, even where the document prints “1.” again and again', () => {
    const refs = clausesOf('Posts must not:\n\n1. name pupils\n\n1. name parents\n\n1. bully others').map(
      ({ ref }) => ref,
    );
    expect(new Set(refs).size).toBe(3);
  });

  it('do not hide in a paragraph that shares its line with a heading', () => {
    expect(clausesOf('2 Introduction 2.1 Staff must be polite to parents.')[0]).toMatchObject({
      ref: '2.1',
      heading: '2 Introduction',
    });
  });
});

describe('lines and furniture', () => {
  it('joins a sentence that a page has broken', () => {
    expect(only('Staff must not disclose any data about the\n\npupils of the school.').text).toBe(
      'Staff must not disclose any data about the pupils of the school.',
    );
  });

  it('leaves out contents, version tables, page numbers and signatures', () => {
    const text =
      'Social Media Policy\n\nApproved by\tGovernors\tDate\tMay 2024\n\nContents\n\n1 Scope\t1\n2 Rules\t2\n\n1 Scope\n\nPage 1 of 2\n\n2 Rules\n\nStaff must not bully anybody.\n\nSigned: ____________ (Headteacher)';
    expect(only(text)).toMatchObject({ heading: '2 Rules', text: 'Staff must not bully anybody.' });
  });

  it('parts two items that a glyph in the line has run together', () => {
    expect(clausesOf('Staff must not:\n- name pupils ☐ name parents')).toHaveLength(2);
  });

  it('says where in the text each clause stands', () => {
    const text = 'Staff rules\r\n\r\n- Never **name** a pupil.\r\n- Never bully anybody.\r\n';
    const places = clausesOf(text).map(({ source }) => text.slice(source.start, source.end));
    expect(places).toEqual(['Never **name** a pupil.', 'Never bully anybody.']);
  });
});

describe('the terms of contact', () => {
  it.each([
    [
      'Staff must not accept friend requests from pupils unless they are family members.',
      { familyExempt: true, reply: 'do-not-accept' },
    ],
    [
      'Staff should not accept any ex-student under the age of 18 as a friend or follower.',
      { exPupilsUnder: 18 },
    ],
    [
      'Staff must not communicate with pupils or former pupils.',
      { exPupilsUnder: null, familyExempt: false },
    ],
    [
      'Any friend request from a pupil must be reported to the Designated Safeguarding Lead.',
      { reportTo: 'dsl' },
    ],
  ])('are read from “%s”', (text, terms) => {
    expect(only(text).contact).toMatchObject(terms);
  });
});

describe('what is said of the whole document', () => {
  const text =
    'Marlbrook Hill Primary School\n\nStaff Social Media Policy\n\nDate: March 2022\nReview date: Autumn Term 2024\n\nStaff must not accept pupils as friends.\n\nStaff should not accept pupils as friends or followers.\n\nStaff must not name pupils.';
  const proposal = proposePolicy(text, TODAY);

  it('is its title, its school and its dates', () => {
    expect(proposal).toMatchObject({
      id: 'marlbrook-hill-primary-school',
      title: 'Staff Social Media Policy',
      school: 'Marlbrook Hill Primary School',
      dated: '2022-03',
      reviewDue: '2024-12',
    });
  });

  it('is what it is silent on, what contradicts, and that its review is overdue', () => {
    expect(proposal.notes.silentOn).toEqual(
      expect.arrayContaining(['contact-parent', 'contact-ex-pupil', 'child-photo']),
    );
    expect(proposal.notes.contradictions).toMatchObject([{ about: 'contact-pupil', why: 'strength' }]);
    expect(proposal.notes).toMatchObject({ overdue: true, ask: [], poor: false });
  });

  it('is a question where it does not say', () => {
    expect(proposePolicy('Please be kind online.', TODAY).notes).toMatchObject({
      ask: ['title', 'school', 'dated', 'reviewDue'],
      overdue: null,
      poor: true,
    });
  });

  it('is a policy that the settings take, once a person has confirmed it', () => {
    const policy = confirmedPolicy(proposal);
    expect(Policy.strict().parse(policy)).toEqual(policy);
    const { settings, problems } = readSettings({ policy: policy.id, policies: [policy] });
    expect(problems).toEqual([]);
    expect(settings.policies[0]?.clauses.map((clause) => clause.text)).toEqual(
      policy.clauses.map((clause) => clause.text),
    );
  });
});
