import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../rules/policies/importer/readers/text-of.ts';
import { docx, paragraph, table } from '../../importer/small-docx.ts';
import { pdf } from '../../importer/small-pdf.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('a Word document', () => {
  it('gives its headings, the numbers that Word only shows, its bullets and its tables', async () => {
    const file = docx(
      paragraph('Contents 1', { style: 'TOC1' }),
      paragraph('Rules', { style: 'Kop1', list: 1 }),
      paragraph('Staff must not:', { list: 1, level: 1, deleted: 'may' }),
      paragraph('name pupils', { list: 2 }),
      paragraph('bully &amp; tease', { list: 2 }),
      paragraph('Staff must:', { list: 1, level: 1 }),
      paragraph('be kind', { list: 1, level: 2 }),
      table(['Facebook', 'The office'], ['X', 'The head']),
    );
    expect(await textOf(file, 'policy.docx')).toBe(
      '# 1. Rules\n\n  1.1 Staff must not:\n\n- name pupils\n- bully & tease\n\n  1.2 Staff must:\n\n    (a) be kind\n\nFacebook\tThe office\nX\tThe head',
    );
  });
});

describe('a PDF', () => {
  it('gives its lines, larger ones as headings, without what stands at the head of every page', async () => {
    const head = { words: 'Our School Policy 2024', x: 50, y: 810 };
    const text = await textOf(
      pdf(
        [
          head,
          { words: 'Rules', x: 50, y: 740, size: 18 },
          { words: 'Staff must not name any pupil on a', x: 50, y: 700 },
          { words: 'personal account.', x: 50, y: 686 },
        ],
        [
          head,
          { words: 'Staff must not post photographs of pupils.', x: 50, y: 700 },
          { words: '2', x: 290, y: 30 },
        ],
      ),
      'policy.pdf',
    );
    expect(text.split('\n').filter(Boolean)).toEqual([
      '## Rules',
      'Staff must not name any pupil on a',
      'personal account.',
      'Staff must not post photographs of pupils.',
    ]);
  });

  it('gives a row of a table on one line, though it was written cell by cell', async () => {
    const text = await textOf(
      pdf([
        { words: 'Staff must not post', x: 50, y: 700 },
        { words: 'photographs of any pupils.', x: 50, y: 686 },
        { words: 'Consent is given to', x: 300, y: 700 },
        { words: 'the school alone.', x: 300, y: 686 },
      ]),
      'policy.pdf',
    );
    expect(text.trim()).toBe(
      'Staff must not post photographs of any pupils.\tConsent is given to the school alone.',
    );
  });
});

describe('a text file', () => {
  it('is read in UTF-8, UTF-16 and the older Windows code page', async () => {
    expect(await textOf(new TextEncoder().encode('Don’t\r\npost'), 'a.txt')).toBe('Don’t\npost');
    expect(await textOf(bytes(0xff, 0xfe, 0x48, 0, 0x69, 0), 'a.txt')).toBe('Hi');
    expect(await textOf(bytes(0x44, 0x6f, 0x6e, 0x92, 0x74), 'a.txt')).toBe('Don’t');
  });
});

describe('a file that cannot be read says why', () => {
  const word = [0xd0, 0xcf, 0x11, 0xe0];
  const locked = new Uint8Array([
    ...word,
    ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
  it.each([
    ['an empty file', 'policy.docx', bytes(), 'empty'],
    ['a file of blanks', 'policy.txt', strToU8(' \n '), 'empty'],
    ['an old Word document', 'policy.doc', bytes(...word, 1, 2), 'old-word'],
    ['a Word document with a password', 'policy.docx', locked, 'locked-word'],
    ['a renamed program', 'policy.pdf', bytes(0x4d, 0x5a, 0x90, 0), 'program'],
    ['a zip bomb', 'policy.docx', bomb, 'blown-up'],
    ['another kind of zip', 'policy.docx', zipSync({ 'a.txt': strToU8('a') }), 'unknown'],
    ['a Word document cut short', 'policy.docx', docx(paragraph('Rules')).subarray(0, 60), 'damaged'],
    ['a PDF of pictures', 'policy.pdf', pdf([], []), 'scanned'],
    ['a broken PDF', 'policy.pdf', strToU8('%PDF-1.7 and nothing more'), 'damaged'],
    ['noise', 'policy.txt', new Uint8Array(500).fill(1), 'unknown'],
    [
      'more than four hundred pages of text',
      'policy.txt',
      strToU8('Staff must not. '.repeat(90_000)),
      'too-long',
    ],
  ])('%s', async (_, name, file, code) => {
    await expect(textOf(file, name)).rejects.toMatchObject({ code });
  });

  it('a document with entities of its own is not unfolded', async () => {
    const xml =
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="w"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>';
    await expect(textOf(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx')).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});
