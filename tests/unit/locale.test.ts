import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { createI18n as CreateI18n } from '@wxt-dev/i18n';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeAll, expect, test, vi } from 'vitest';
import { SITES } from '../../rules/draft.ts';
import { CATEGORIES } from '../../rules/finding.ts';
import { TROUBLES } from '../../rules/messages.ts';
import { readSettings, readSettingsText } from '../../rules/read-settings.ts';

const LOCALES = 'assets/locales';

// The browser's part: messages by their flat key, `$1` filled in, nothing for a key it does not know.
const messages = vi.hoisted(() => {
  const known: Record<string, { message?: string | undefined }> = {};
  const getMessage = (key: string, parts: string[] = []) =>
    (known[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '');
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  return known;
});
vi.mock('#i18n', async () => {
  const { createI18n } = await vi.importActual<{ createI18n: typeof CreateI18n }>('@wxt-dev/i18n');
  return { i18n: createI18n() };
});

const locales = await Promise.all(
  readdirSync(LOCALES).map(async (file) => ({
    file,
    messages: generateChromeMessages(await parseMessagesFile(join(LOCALES, file))),
  })),
);
const english = locales.find(({ file }) => file === 'en.json')?.messages ?? {};

/** The keys that a folder's code asks for; a key made while running counts as its fixed beginning and end. */
function keysUsedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8');
      const calls = [...code.matchAll(/\bi18n\.t\(([^;]*?)\)/gs)].map(([, inside = '']) => inside);
      const quoted = calls.flatMap((inside) => [
        ...inside.matchAll(/['`]([a-z][\w.]*(?:\$\{[^}]*\}[\w.]*)*)['`]/gi),
      ]);
      const named = [...code.matchAll(/\bkey: '([a-z]+\.[\w.]+)'/gi)];
      return [...quoted, ...named]
        .map(([, key = '']) => key)
        .filter((key) => key.includes('.') || key in english);
    });
}

beforeAll(() => Object.assign(messages, english));

test.each(['components', 'entrypoints', 'rules'])('every key that %s/ asks for has its words', (folder) => {
  const known = Object.keys(english);
  const isKnown = (key: string) => {
    const pattern = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '_'));
    return known.some(
      (one) =>
        one.startsWith(pattern[0] ?? '') &&
        one.endsWith(pattern.at(-1) ?? '') &&
        (pattern.length > 1 || one === pattern[0]),
    );
  };
  const keys = keysUsedIn(folder);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !isKnown(key))).toEqual([]);
});

test.each(locales)(
  '$file has a key for every English one, written as browsers demand',
  ({ messages: ours }) => {
    expect(Object.keys(ours).sort()).toEqual(Object.keys(english).sort());
    // Chromium refuses the whole extension for one key with a hyphen, and mixes up keys that differ only in capitals.
    expect(Object.keys(ours).filter((key) => !/^[\w@]+$/.test(key))).toEqual([]);
    expect(new Set(Object.keys(ours).map((key) => key.toLowerCase())).size).toBe(Object.keys(ours).length);
  },
);

test('every category, trouble and site has its words', async () => {
  const { adviceWords, categoryWords, siteNames, troubleWords } = await import('../../components/words.ts');
  const words = [
    ...CATEGORIES.flatMap((category) => [categoryWords(category), adviceWords(category)]),
    ...TROUBLES.flatMap((trouble) => Object.values(troubleWords(trouble))),
    ...siteNames().map(({ name }) => name),
  ];
  expect(words.filter((each) => each.trim() === '')).toEqual([]);
  expect(siteNames().map(({ site }) => site)).toEqual([...SITES]);
});

test('counts read as people say them', async () => {
  const { i18n } = await import('#i18n');
  expect(i18n.t('hint.things', 1)).toBe('1 thing to check');
  expect(i18n.t('hint.things', 3)).toBe('3 things to check');
});

test('every sentence about a faulty settings file is whole, with its places filled in', async () => {
  const { messageWords } = await import('../../components/words.ts');
  const texts = [
    '',
    '{,}',
    '{"a":1,}',
    '{"a" 1}',
    '[1',
    '{} x',
    '{“a”:1}',
    '<html>',
    'PK',
    '"\u0000',
    '{"a":"b',
    '[]',
    '{"school":"\uFFFD"}',
  ];
  const faulty = {
    colour: 1,
    quiet: [],
    pupils: [{ first: 'A' }, 7],
    policy: 'none',
    school: { name: 'A', phase: 'x' },
  };
  const problems = [
    ...texts.flatMap((text) => readSettingsText(text).problems),
    ...readSettings(faulty).problems,
  ];
  const sentences = problems.map(({ message }) => messageWords(message));
  expect(new Set(problems.map(({ message }) => message.key)).size).toBeGreaterThan(10);
  expect(sentences.filter((sentence) => sentence === '' || /\{\w+\}/.test(sentence))).toEqual([]);
});

test('a long phrase is cut at a word, a short one stays as it is', async () => {
  const { shortened } = await import('../../components/words.ts');
  expect(shortened('Jayden  Okafor', 60)).toBe('Jayden Okafor');
  expect(shortened('the head is a useless bully', 20)).toBe('the head is a…');
  expect(shortened('👩‍🏫'.repeat(40), 10)).toMatch(/^[^\uFFFD]+…$/u);
});
