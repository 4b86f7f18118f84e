import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { school } from '../corpora/school.ts';

/** Each test starts a process; on a busy machine that alone can take seconds. */
vi.setConfig({ testTimeout: 60_000 });

const command = fileURLToPath(new URL('../../rules/commands/check.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const clause = (text: string, modality: string) => ({
  ref: '4.2',
  heading: 'Names',
  text,
  appliesTo: 'staff',
  categories: ['pupil-name'],
  modality,
  checks: ['draft'],
});
const policy = (id: string, modality: string) => ({
  id,
  title: id,
  school: '',
  dated: null,
  reviewDue: null,
  clauses: [clause('Do not name pupils.', modality)],
});
const settings = file('school.json', {
  ...school,
  policy: 'strict',
  policies: [policy('strict', 'must-not'), policy('mild', 'advice')],
});

function start(options: string[]) {
  const child = spawn(process.execPath, [command, ...options], { cwd: folder });
  const heard = { out: '', problems: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    heard.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    heard.problems += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  return { child, heard, ended };
}

async function run(input: string | Buffer, options = ['--settings', settings]) {
  const { child, heard, ended } = start(options);
  child.stdin.end(input);
  const status = await ended;
  return {
    status,
    ...heard,
    lines: heard.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

const line = (id: string, text: string, more = {}) =>
  JSON.stringify({ id, site: 'facebook', kind: 'post', text, ...more });

describe('the answer to a line', () => {
  it('is what the contract says, in its order', async () => {
    const { out, status, problems } = await run(`${line('a1', 'So proud of Toby Wetherell')}\n`);
    const [finding] = JSON.parse(out).findings;
    expect(finding).toMatchObject({
      category: 'pupil-name',
      tier: 'interrupt',
      start: 12,
      end: 26,
      text: 'Toby Wetherell',
    });
    expect(out).toMatch(
      /^{"id":"a1","tier":"interrupt","findings":\[{"category":"pupil-name","rule":"pupil-name\/[a-z-]+","tier":"interrupt","start":12,"end":26,"text":"Toby Wetherell","clauses":\[{"policy":"strict","ref":"4.2","text":"Do not name pupils."}\](?:,"suggestion":{"label":"Say “[^"]+”","replacement":"[^"]+"})?}\]}\n$/,
    );
    expect({ status, problems }).toEqual({ status: 0, problems: '' });
  });

  it('counts offsets in UTF-16 units of the text as given', async () => {
    const text = '😀 é\u0301 \u200B Toby Wetherell';
    const { lines } = await run(line('a', text));
    const [{ start, end }] = lines[0].findings;
    expect(text.slice(start, end)).toBe('Toby Wetherell');
  });

  it('follows --policy', async () => {
    const { lines } = await run(line('a', 'Toby Wetherell'), ['--settings', settings, '--policy', 'mild']);
    expect(lines[0]).toMatchObject({ tier: 'inline', findings: [{ clauses: [{ policy: 'mild' }] }] });
  });

  it('is clear for an everyday post, and for an empty one', async () => {
    const { lines } = await run([line('a', 'Rain again.'), line('b', '')].join('\n'));
    expect(lines).toEqual([
      { id: 'a', tier: 'clear', findings: [] },
      { id: 'b', tier: 'clear', findings: [] },
    ]);
  });

  it('takes audience, attachments and keys it does not know', async () => {
    const more = {
      audience: 'friends',
      attachments: [{ type: 'image', name: 'IMG_1.jpg' }],
      labels: [],
      note: 'x',
    };
    expect((await run(line('a', 'Rain again.', more))).status).toBe(0);
  });

  it('holds half characters without harm', async () => {
    const { lines, status } = await run(
      '{"id":"\\ud83d","site":"x","kind":"post","text":"\\ud83d Toby Wetherell \\ude00"}\n',
    );
    expect(lines[0]).toMatchObject({ id: '\uD83D', findings: [{ text: 'Toby Wetherell' }] });
    expect(status).toBe(0);
  });
});

describe('the stream of lines', () => {
  it('may have a byte order mark, CRLF, blank lines, and no line end at its end', async () => {
    const { lines, status } = await run(`\uFEFF${line('a', 'Rain.')}\r\n\r\n  \n${line('b', 'Sun.')}`);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(status).toBe(0);
  });

  it('may hold line separators of Unicode inside a text', async () => {
    const { lines } = await run(`${line('a', 'Rain.\u2028Sun.\u2029\u0085Wind.')}\n`);
    expect(lines).toHaveLength(1);
  });

  it('may be empty', async () => {
    expect(await run('')).toMatchObject({ status: 0, out: '', problems: '' });
  });

  it('may be cut anywhere, also inside a character', async () => {
    const bytes = Buffer.from(`${line('a', 'é😀 Toby Wetherell')}\n`);
    const { child, heard, ended } = start(['--settings', settings]);
    for (const byte of bytes) child.stdin.write(Buffer.of(byte));
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(JSON.parse(heard.out).findings[0].text).toBe('Toby Wetherell');
  });

  it('is answered line by line, before it ends', async () => {
    const { child, ended } = start(['--settings', settings]);
    const firstAnswer = new Promise<string>((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(`${line('early', 'Rain.')}\n`);
    expect(JSON.parse(await firstAnswer).id).toBe('early');
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('ends quietly when nobody reads the answers any more', async () => {
    const { child, heard, ended } = start(['--settings', settings]);
    child.stdout.destroy();
    child.stdin.end(`${line('a', 'Rain.')}\n`.repeat(5_000));
    expect(await ended).toBe(0);
    expect(heard.problems).toBe('');
  });
});

describe('a line that is wrong', () => {
  it('gets an answer with its number, the rest go on, and the exit status is 1', async () => {
    const { lines, status } = await run(['{nonsense', '', line('b', 'Rain.'), '[]', 'null'].join('\n'));
    expect(lines).toEqual([
      { id: null, error: expect.stringContaining('not JSON'), line: 1 },
      { id: 'b', tier: 'clear', findings: [] },
      { id: null, error: expect.stringContaining('the line should be a group'), line: 4 },
      { id: null, error: expect.stringContaining('the line should be a group'), line: 5 },
    ]);
    expect(status).toBe(1);
  });

  it('keeps its id where it has one, and says what is wrong', async () => {
    const { lines, out } = await run(`{"id":"c","site":"myspace","kind":"post","text":7}\n`);
    expect(out).toMatch(/^{"id":"c","error":".*","line":1}\n$/);
    expect(lines[0].error).toContain(
      'site should be one of "facebook", "x", "instagram", "linkedin", but it is “myspace”',
    );
    expect(lines[0].error).toContain('text should be words, but it is a number (7)');
  });

  it('may lack its id or its text', async () => {
    const { lines } = await run(
      '{"site":"x","kind":"post","text":"a"}\n{"id":"d","site":"x","kind":"post"}\n',
    );
    expect(lines).toEqual([
      { id: null, error: 'id is missing.', line: 1 },
      { id: 'd', error: 'text is missing.', line: 2 },
    ]);
  });
});

describe('settings that are not in order', () => {
  it('are reported on standard error with the path, and the rest applies', async () => {
    const faulty = file('faulty.json', {
      ...school,
      pupils: [...school.pupils, { first: 5, last: 'X' }],
      colour: 'red',
    });
    const { lines, status, problems } = await run(line('a', 'Toby Wetherell'), ['--settings', faulty]);
    expect(lines[0].findings).toHaveLength(1);
    expect(problems).toContain(
      `pupils, row ${school.pupils.length + 1}, first name: this should be words, but it is a number (5).`,
    );
    expect(problems).toContain('colour: Second Look has no setting of this name.');
    expect(status).toBe(0);
  });

  it('are reported where they name a policy that nobody has', async () => {
    const { problems, status } = await run('', ['--settings', file('lost.json', { policy: 'lost' })]);
    expect(problems).toContain('there is no policy called “lost”');
    expect(status).toBe(0);
  });

  it.each([
    ['a file that is not there', ['--settings', 'nowhere.json'], 'nowhere.json cannot be read'],
    [
      'a file that is not JSON',
      ['--settings', file('comma.json', '{"version": 1,}')],
      'there is a comma after the last entry',
    ],
    [
      'a file that is no settings document',
      ['--settings', file('list.json', '[]')],
      'This is not a settings document',
    ],
    ['a folder', ['--settings', folder], 'cannot be read'],
    [
      'an unknown policy',
      ['--settings', settings, '--policy', 'nobodys'],
      'There is no policy called “nobodys”',
    ],
    ['no settings', [], 'Use: npm run --silent check'],
    ['an unknown option', ['--settings', settings, '--colour'], 'Use: npm run --silent check'],
  ])('end the command with status 2 and plain words: %s', async (_, options, words) => {
    const { status, out, problems } = await run(line('a', 'Rain.'), options);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(problems).toContain(words);
    expect(problems).not.toMatch(/\n\s+at /);
  });
});
