import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { createI18n as CreateI18n } from '@wxt-dev/i18n';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach, expect, test, vi } from 'vitest';
import { SITES } from '../../rules/draft.ts';
import { CATEGORIES } from '../../rules/finding.ts';
import { TROUBLES } from '../../rules/messages.ts';
import { BUILT_IN_POLICIES } from '../../rules/policies/built-in.ts';
import { NAMES } from '../../rules/settings/words.ts';
import { everyFault } from '../corpora/faulty-settings.ts';

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

/** The keys that a file's code asks for; a key made while running keeps its `${…}`. */
function keysAskedFor(code: string): string[] {
  const calls = [...code.matchAll(/\bi18n\.t\(((?:[^;()]|\([^;()]*\))*)\)/g)].map(
    ([, inside = '']) => inside,
  );
  const quoted = calls.flatMap((inside) => [
    ...inside.matchAll(/['`]([a-z][\w.]*(?:\$\{[^}]*\}[\w.]*)*)['`]/gi),
  ]);
  const named = [...code.matchAll(/\bkey: ['`]([a-z]+\.(?:[\w.]|\$\{[^}]*\})+)['`]/gi)];
  const inManifest = [...code.matchAll(/\b__MSG_(\w+)__/g)];
  return [...quoted, ...named, ...inManifest]
    .map(([, key = '']) => key)
    .filter((key) => key.includes('.') || key in english);
}

function keysUsedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => keysAskedFor(readFileSync(join(folder, file), 'utf8')));
}

/** Whether a key in the locale is the one asked for; one made while running counts as its fixed beginning and end. */
function answers(known: string, asked: string): boolean {
  const parts = asked.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '_'));
  if (parts.length === 1) return known === parts[0];
  return known.startsWith(parts[0] ?? '') && known.endsWith(parts.at(-1) ?? '');
}

beforeEach(() => Object.assign(messages, english));

test.each(['components', 'entrypoints', 'rules'])('every key that %s/ asks for has its words', (folder) => {
  const keys = keysUsedIn(folder);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !Object.keys(english).some((known) => answers(known, key)))).toEqual([]);
});

test('every key is asked for somewhere', () => {
  const asked = [
    ...['components', 'entrypoints', 'rules'].flatMap(keysUsedIn),
    ...keysAskedFor(readFileSync('wxt.config.ts', 'utf8')),
  ];
  expect(Object.keys(english).filter((known) => !asked.some((key) => answers(known, key)))).toEqual([]);
});

test('every key that a settings document can have has its words, and no other key', () => {
  const places = Object.keys(english).filter((key) => key.startsWith('settings_place_'));
  const steps = [...NAMES.keys(), 'row', 'item'].map((name) => `settings_place_${name}`);
  expect(places.sort()).toEqual(steps.sort());
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
  const problems = everyFault();
  const sentences = problems.map(({ message }) => messageWords(message));
  expect(new Set(problems.map(({ message }) => message.key)).size).toBeGreaterThan(15);
  expect(sentences.filter((sentence) => sentence === '' || /\{\w+\}/.test(sentence))).toEqual([]);
});

test('a second language leaves no English word in a sentence about a faulty settings file', async () => {
  const { messageWords } = await import('../../components/words.ts');
  Object.assign(messages, inBrackets(english));
  const sentences = everyFault().map(({ message }) => messageWords(message));
  expect(sentences.filter((sentence) => !sentence.includes('⟦'))).toEqual([]);
  expect(sentences.filter((sentence) => /\p{Script=Latin}/u.test(besideBrackets(sentence)))).toEqual([]);
});

/** A made-up language: English in ⟦ ⟧, save for the places that something is put into. */
function inBrackets(locale: typeof english): typeof english {
  const translated = Object.entries(locale).map(([key, entry]) => {
    const message = entry.message?.replace(/(\{\w+\})|(?:(?!\{\w+\}).)+/gs, (words, hole) =>
      hole ? words : `⟦${words}⟧`,
    );
    return [key, { ...entry, message }];
  });
  return Object.fromEntries(translated);
}

/** What a sentence has of its own, beside words to type exactly as they are: choices and names of policies. */
function besideBrackets(sentence: string): string {
  const rest = sentence.replace(/⟦[^⟦⟧]*⟧/g, ' ').replace(/"[^"]*"/g, ' ');
  return BUILT_IN_POLICIES.reduce((words, { id }) => words.replaceAll(id, ' '), rest);
}

test('a long phrase is cut at a word, a short one stays as it is', async () => {
  const { shortened } = await import('../../components/words.ts');
  expect(shortened('Jayden  Okafor', 60)).toBe('Jayden Okafor');
  expect(shortened('the head is a useless bully', 20)).toBe('the head is a…');
  expect(shortened('👩‍🏫'.repeat(40), 10)).toMatch(/^[^\uFFFD]+…$/u);
});
