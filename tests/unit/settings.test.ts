import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../rules/commands/words.ts';
import {
  fromManaged,
  mergeSettings,
  readSettings,
  readSettingsText,
  unknownPolicy,
} from '../../rules/settings/read-settings.ts';
import { Settings } from '../../rules/settings.ts';
import { school } from '../corpora/school.ts';

const sentences = (document: unknown) =>
  readSettings(document).problems.map(({ message }) => inEnglish(message));
const sentencesOfText = (text: string) =>
  readSettingsText(text).problems.map(({ message }) => inEnglish(message));
const teddy = { first: 'Theodore', last: 'Blackwood', preferred: 'Teddy', year: '2', handles: ['teddyb_09'] };
const ruth = { first: 'Ruth', last: 'Blackwood', handles: [] };

const clause = {
  ref: '3.2',
  heading: 'Names',
  text: 'Do not name pupils.',
  appliesTo: 'staff',
  categories: ['pupil-name'],
  modality: 'must-not',
  checks: ['draft'],
};
const policy = {
  id: 'our-school',
  title: 'Our policy',
  school: 'Ours',
  dated: null,
  reviewDue: null,
  clauses: [clause],
};

describe('a faultless settings document', () => {
  it('applies whole, without a problem', () => {
    const { settings, problems } = readSettings(school);
    expect(problems).toEqual([]);
    expect(settings).toEqual(Settings.parse(school));
  });

  it('may be empty: every key has a default', () => {
    expect(readSettings({})).toEqual({ settings: Settings.parse({}), problems: [] });
  });

  it('loses the spaces around names', () => {
    expect(readSettings({ parents: [{ first: ' Ruth ', last: 'Blackwood\n' }] }).settings.parents).toEqual([
      ruth,
    ]);
  });
});

describe('a settings document with faults', () => {
  it('names the row and the value that is wrong, and drops only that row', () => {
    const { settings, problems } = readSettings({
      pupils: [teddy, { first: 'A', last: 'B' }, { first: 42, last: 'C' }, teddy],
    });
    expect(settings.pupils.map(({ first }) => first)).toEqual(['Theodore', 'A', 'Theodore']);
    expect(problems).toMatchObject([{ path: ['pupils', 2, 'first'], code: 'wrong', leftOut: ['pupils', 2] }]);
    expect(sentences({ pupils: [teddy, teddy, { first: 42, last: 'C' }] })).toEqual([
      'pupils, row 3, first name: this should be words, but it is a number (42). Because of this, “pupils, row 3” was left out; everything else was applied.',
    ]);
  });

  it('keeps a pupil whose optional value is wrong', () => {
    const { settings, problems } = readSettings({ pupils: [{ ...teddy, year: 2 }] });
    expect(settings.pupils).toEqual([{ ...teddy, year: undefined }]);
    expect(problems.map(({ leftOut }) => leftOut)).toEqual([['pupils', 0, 'year']]);
  });

  it('keeps the good handles of a pupil beside a bad one', () => {
    expect(readSettings({ pupils: [{ ...teddy, handles: ['teddyb_09', 7, ''] }] }).settings.pupils).toEqual([
      teddy,
    ]);
  });

  it('says which value is missing', () => {
    expect(sentences({ staff: [{ first: 'Ruth' }] })).toEqual([
      'staff, row 1, last name: this is missing. Because of this, “staff, row 1” was left out; everything else was applied.',
    ]);
  });

  it('reports every fault of one row', () => {
    expect(
      readSettings({ pupils: [{ first: null, last: '  ' }] }).problems.map(({ path }) => path.at(-1)),
    ).toEqual(['first', 'last']);
  });

  it('reports an unknown key and applies the rest', () => {
    const { settings, problems } = readSettings({
      pupil: [teddy],
      policy: 'pear-tree',
      school: { name: 'A', colour: 'red' },
    });
    expect(settings).toMatchObject({ policy: 'pear-tree', school: { name: 'A' } });
    expect(problems).toMatchObject([
      { path: ['school', 'colour'], code: 'unknown' },
      { path: ['pupil'], code: 'unknown' },
    ]);
  });

  it('explains that personal choices do not belong in a school’s file', () => {
    expect(sentences({ circle: ['Ada'], official: true })).toEqual([
      'circle: only each person sets this, on their own device. It was ignored; everything else was applied.',
      'official: only each person sets this, on their own device. It was ignored; everything else was applied.',
    ]);
  });

  it('leaves out the place of a school whose latitude is impossible, not the school', () => {
    const location = { latitude: 520, longitude: 0, radiusMetres: 250 };
    const { settings, problems } = readSettings({ school: { name: 'A', location } });
    expect(settings.school).toEqual({
      name: 'A',
      aliases: [],
      handles: [],
      hashtags: [],
      location: undefined,
    });
    expect(problems).toMatchObject([{ leftOut: ['school', 'location'] }]);
    expect(sentences({ school: { name: 'A', location } })[0]).toContain('this should be at most 90, but');
  });

  it.each([
    [{ version: 2 }, 'version: this should be 1, but it is a number (2)'],
    [{ sites: { x: 'yes' } }, 'sites, x: this should be true or false, but it is “yes”'],
    [{ locked: ['polcy'] }, 'locked, item 1: this should be one of "school", "staff"'],
    [
      { school: { name: 'A', phase: 'infant' } },
      'school, phase: this should be one of "primary", "secondary", "all-through", "special", but it is “infant”',
    ],
    [
      { school: { name: 'A', hours: { days: [1], start: '8.30', end: '15:45' } } },
      'school, hours, start: this should be a time such as 08:30, but it is “8.30”',
    ],
    [
      { formerPupils: [{ ...ruth, adultFrom: 'next year' }] },
      'former pupils, row 1, date of turning 18: this should be a date such as 2026-09-01',
    ],
    [
      { formerPupils: [{ ...ruth, leftYear: 20.5 }] },
      'former pupils, row 1, year of leaving: this should be a whole number, but it is a number (20.5)',
    ],
    [{ policy: '' }, 'policy: this should be words, but it is empty'],
    [{ pupils: 'Theodore Blackwood' }, 'pupils: this should be a list, but it is “Theodore Blackwood”'],
    [{ parents: [null] }, 'parents, row 1: this should be a group of settings, but it is empty'],
    [{ school: [] }, 'school: this should be a group of settings, but it is a list'],
  ])('says what is wrong in %j', (document, beginning) => {
    const [sentence, ...others] = sentences(document);
    expect(others).toEqual([]);
    expect(sentence?.startsWith(beginning), sentence).toBe(true);
  });

  it('repeats the document’s own words as they are, whatever they look like', () => {
    expect(sentences({ '{given}': 1, pupils: '{where} $1 $&' })).toEqual([
      'pupils: this should be a list, but it is “{where} $1 $&”. It was left out; everything else was applied.',
      '{given}: Second Look has no setting of this name. It was ignored; everything else was applied.',
    ]);
  });

  it('cuts a long wrong value short and never in the middle of a character', () => {
    expect(sentences({ pupils: `${'a'.repeat(39)}😀😀` })[0]).toContain(`“${'a'.repeat(39)}…”`);
  });
});

describe('a policy inside the settings', () => {
  it('is read like the rest', () => {
    expect(readSettings({ policies: [policy] })).toMatchObject({
      settings: { policies: [policy] },
      problems: [],
    });
  });

  it('loses a bad clause only, and the path to it is reported', () => {
    const { settings, problems } = readSettings({
      policies: [{ ...policy, clauses: [clause, { ...clause, modality: 'never' }] }],
    });
    expect(settings.policies[0]?.clauses).toEqual([clause]);
    expect(problems).toMatchObject([
      { path: ['policies', 0, 'clauses', 1, 'modality'], leftOut: ['policies', 0, 'clauses', 1] },
    ]);
  });

  it('is reported where it is chosen and nobody has it', () => {
    expect(unknownPolicy(readSettings({ policy: 'our-school', policies: [policy] }).settings)).toEqual([]);
    expect(unknownPolicy(readSettings({ policy: 'our-school' }).settings)).toMatchObject([
      { code: 'unknown-policy' },
    ]);
    expect(unknownPolicy(readSettings({}).settings)).toEqual([]);
  });
});

describe('something that is no settings document', () => {
  it.each([[null], [undefined], [[]], ['{}'], [42], [true]])(
    '%j gives the defaults and one problem',
    (document) => {
      const { settings, problems } = readSettings(document);
      expect(settings).toEqual(Settings.parse({}));
      expect(problems).toMatchObject([{ code: 'not-settings', leftOut: [] }]);
    },
  );

  it('cannot reach into prototypes', () => {
    const { settings, problems } = readSettingsText(
      '{"__proto__": {"policy": "x"}, "constructor": 1, "school": {"__proto__": {"name": "A"}}}',
    );
    expect(settings).toEqual(Settings.parse({}));
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'school.__proto__',
      'school.name',
      '__proto__',
      'constructor',
    ]);
    expect(({} as { policy?: string }).policy).toBeUndefined();
  });

  it('may be nested a hundred thousand deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(
      readSettingsText(`{"pupils": ${deep}, "policy": ${deep}, "other": ${deep}}`).problems.map(
        ({ path }) => path,
      ),
    ).toEqual([['pupils', 0], ['policy'], ['other']]);
  });

  it('always leaves settings that hold', () => {
    const junk = [
      null,
      [],
      {},
      '',
      'x',
      -1,
      Number.POSITIVE_INFINITY,
      true,
      [null],
      [[]],
      [{}],
      { first: {}, last: [] },
      { name: 'A', trust: 3 },
    ];
    for (const key of Object.keys(Settings.shape)) {
      for (const value of junk) {
        expect(
          Settings.safeParse(readSettings({ [key]: value }).settings).success,
          `${key}: ${JSON.stringify(value)}`,
        ).toBe(true);
      }
    }
  });
});

describe('a large school', () => {
  it('with 50,000 pupils is read whole', () => {
    const pupils = Array.from({ length: 50_000 }, (_, index) => ({ ...teddy, last: `Blackwood${index}` }));
    expect(readSettings({ pupils }).settings.pupils).toHaveLength(50_000);
  });

  it('with a fault in every row is told of each', () => {
    const pupils = Array.from({ length: 20_000 }, () => ({ first: 1, last: null, year: 3, other: true }));
    expect(readSettings({ pupils }).problems).toHaveLength(80_000);
  });
});

describe('the text of a settings file', () => {
  it('may begin with a byte order mark and have any line ends', () => {
    expect(readSettingsText('\uFEFF{\r\n"policy": "pear-tree"\r\n}\r\n')).toMatchObject({
      settings: { policy: 'pear-tree' },
      problems: [],
    });
  });

  it.each([
    [
      'a comma too many',
      '{\n  "policy": "x",\n}',
      'Line 2, character 16: there is a comma after the last entry.',
    ],
    [
      'a comma too many in a list',
      '{"locked": ["policy", ]}',
      'Line 1, character 21: there is a comma after the last entry.',
    ],
    [
      'a comma too few',
      '{\n "policy": "x"\n "version": 1}',
      'Line 3, character 2: a comma is missing before this place.',
    ],
    [
      'curly quotation marks',
      '{\n “policy”: “x”}',
      'Line 2, character 2: here is a curly or single quotation mark',
    ],
    [
      'an unclosed quotation mark',
      '{"policy": "x}\n',
      'Line 1, character 12: the quotation mark that opens here is never closed',
    ],
    [
      'a Windows path',
      '{"policy": "C:\\policy"}',
      'Line 1, character 12: the quotation mark that opens here is never closed on the same line, or the words hold a \\',
    ],
    ['a cut end', '{"pupils": [{"first": "A"', 'The file ends too early, at line 1, character 26'],
    ['two documents', '{}\n{}', 'Line 2, character 1: the settings end before this place'],
    ['a comment', '{\n// ours\n}', 'Line 2, character 1: there is a typing mistake here.'],
    ['a colon too few', '{"policy" "x"}', 'Line 1, character 11: there is a typing mistake here.'],
    ['nothing', ' \n', 'This file is empty.'],
    [
      'a Word file',
      'PK\u0003\u0004\uFFFD\u0000word/document.xml',
      'This is a Word, Excel, PDF or other office document',
    ],
    [
      'an old Word file',
      '\uFFFD\uFFFD\u0011\u0871\u001A\uFFFD',
      'This is a Word, Excel, PDF or other office document',
    ],
    ['a PDF', '%PDF-1.7', 'This is a Word, Excel, PDF or other office document'],
    [
      'a file in UTF-16',
      '\uFFFD\uFFFD{\u0000"\u0000',
      'This file is not plain text that Second Look can read.',
    ],
    ['a sign-in page', '<!doctype html>', 'This is a web page, not a settings file'],
  ])('with %s is answered in plain words', (_, text, beginning) => {
    const [sentence = '', ...others] = sentencesOfText(text);
    expect(others).toEqual([]);
    expect(sentence.startsWith(beginning), sentence).toBe(true);
    expect(sentence).not.toMatch(/[{}]\w|JSON|token/);
  });

  it('is applied, with a warning, where an old encoding has lost its accents', () => {
    const { settings, problems } = readSettingsText('{\n"parents": [{"first": "Zo\uFFFD", "last": "A"}]}');
    expect(settings.parents).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'lost-letters', params: { line: '2' }, leftOut: null }]);
  });

  it('every problem has its sentence in the locale', () => {
    const texts = ['{"\uFFFD":1,"policy":3,"pupils":[{}],"quiet":[],"version":2}', '[]', '{]', '"x'];
    for (const sentence of texts.flatMap(sentencesOfText))
      expect(sentence).not.toMatch(/^settings\.problem|\{\w+\}/);
  });
});

describe('settings that IT manages', () => {
  it('may come as keys, as one string, or both; a key of its own wins', () => {
    const inside = JSON.stringify({ policy: 'pear-tree', reportTo: { dsl: 'Mrs Patel' } });
    const { settings, given, problems } = fromManaged({ policy: 'stokes-wood', settingsJson: inside });
    expect(settings).toMatchObject({ policy: 'stokes-wood', reportTo: { dsl: 'Mrs Patel' } });
    expect(given).toEqual(['policy', 'reportTo']);
    expect(problems).toEqual([]);
  });

  it('fall back on the string where the key is refused', () => {
    const { settings, problems } = fromManaged({ policy: 7, settingsJson: '{"policy": "pear-tree"}' });
    expect(settings.policy).toBe('pear-tree');
    expect(problems).toMatchObject([{ path: ['policy'], code: 'wrong' }]);
  });

  it.each([[undefined], [''], ['  ']])('do not need the string (%j)', (settingsJson) => {
    expect(fromManaged({ policy: 'pear-tree', settingsJson })).toMatchObject({
      given: ['policy'],
      problems: [],
    });
  });

  it('report a string that is not JSON, or is no string, and apply the keys', () => {
    expect(fromManaged({ policy: 'pear-tree', settingsJson: '\uFEFF{,}' })).toMatchObject({
      given: ['policy'],
      problems: [{ code: 'not-json' }],
    });
    expect(fromManaged({ policy: 'pear-tree', settingsJson: {} })).toMatchObject({
      given: ['policy'],
      problems: [{ path: ['settingsJson'] }],
    });
  });

  it.each([[null], [[]], ['x']])('may be nonsense (%j)', (raw) => {
    expect(fromManaged(raw)).toMatchObject({ given: [], problems: [{ code: 'not-settings' }] });
  });

  it('win over the person’s own, key by key', () => {
    const local = readSettings({ policy: 'pear-tree', school: { name: 'Mine' }, pupils: [teddy] }).settings;
    const merged = mergeSettings(local, fromManaged({ policy: 'stokes-wood', pupils: [] }));
    expect(merged).toMatchObject({ policy: 'stokes-wood', school: { name: 'Mine' }, pupils: [] });
  });

  it('change nothing where there are none', () => {
    const local = readSettings(school).settings;
    expect(mergeSettings(local, fromManaged({}))).toEqual(local);
  });

  it('lock keys, also those they do not give; the person’s own file locks nothing', () => {
    const local = readSettings({ sites: { x: false }, locked: ['policy'] }).settings;
    expect(mergeSettings(local, fromManaged({ locked: ['sites'] }))).toMatchObject({
      sites: { x: true },
      locked: ['sites'],
    });
    expect(mergeSettings(local, fromManaged({}))).toMatchObject({ sites: { x: false }, locked: [] });
  });
});
