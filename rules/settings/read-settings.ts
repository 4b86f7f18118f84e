import { BUILT_IN_POLICIES } from '../policies/built-in.ts';
import { PersonalChoices, Settings } from '../settings.ts';
import { jsonFault } from './json-fault.ts';
import { type Problem, problem } from './problem.ts';
import { isGroup, readByParts } from './walk.ts';
import { kindOf } from './words.ts';

type Key = keyof Settings;

/** What came of a settings document: settings that always hold, and what could not be applied. */
export interface SettingsReading {
  settings: Settings;
  problems: Problem[];
}

/** What IT has set. */
export interface ManagedReading extends SettingsReading {
  /** The keys that IT gave and that could be applied; the others are the person's. */
  given: Key[];
}

/** How Word, Excel and PDF files begin when read as UTF-8: zipped, old binary, rich text, PDF. */
const OFFICE_BEGINNINGS = ['PK', '\uFFFD\uFFFD\u0011', '{\\rtf', '%PDF'];

const KEYS = Object.keys(Settings.shape) as Key[];

/**
 * Reads a settings document: unknown keys are reported, a broken value is left out with the path to it, and the
 * rest still applies. Policies inside it are read the same way, clause by clause.
 */
export function readSettings(document: unknown): SettingsReading {
  if (!isGroup(document))
    return nothingFrom(problem('not-settings', 'notSettings', [], { given: kindOf(document) }));
  const problems: Problem[] = [];
  const settings = readByParts(Settings, document, problems) ?? Settings.parse({});
  return { settings, problems: problems.map(asPersonal) };
}

/** Reads the text of a settings file; where it is not JSON, says what it is or where its mistake is. */
export function readSettingsText(text: string): SettingsReading {
  const json = text.replace(/^\uFEFF/, '');
  const document = parsed(json);
  if (document === undefined) return nothingFrom(whyNotJson(json));
  const { settings, problems } = readSettings(document);
  return { settings, problems: [...lostLetters(json), ...problems] };
}

/** Reads what the browser's managed storage holds; a key of its own wins over the same key inside `settingsJson`. */
export function fromManaged(raw: unknown): ManagedReading {
  if (!isGroup(raw)) return { ...readSettings(raw), given: [] };
  const { settingsJson, ...own } = raw;
  const inside = typeof settingsJson === 'string' ? settingsJson.trim() || '{}' : '{}';
  const below = withGiven(readSettingsText(inside), parsed(inside));
  const above = withGiven(readSettings(own), own);
  const wrongKind =
    settingsJson === undefined || typeof settingsJson === 'string'
      ? []
      : [
          problem('wrong', 'wrongAlone', ['settingsJson'], {
            expected: { key: 'settings.kind.string' },
            given: kindOf(settingsJson),
          }),
        ];
  return {
    settings: { ...below.settings, ...pick(above.settings, above.given) },
    given: KEYS.filter((key) => below.given.includes(key) || above.given.includes(key)),
    problems: [...wrongKind, ...above.problems, ...below.problems],
  };
}

/**
 * The settings in force: what IT gave wins, and a key that IT locked without giving it stays as it comes.
 * `locked` counts from IT only.
 */
export function mergeSettings(
  local: Settings,
  managed: Pick<ManagedReading, 'settings' | 'given'>,
): Settings {
  const { locked } = managed.settings;
  const fixed = KEYS.filter((key) => managed.given.includes(key) || locked.some((name) => name === key));
  return { ...local, ...pick(managed.settings, fixed), locked };
}

/** Says so where the chosen policy is neither a built-in one nor in the settings; ask after merging. */
export function unknownPolicy({ policy, policies }: Pick<Settings, 'policy' | 'policies'>): Problem[] {
  const known = [...policies, ...BUILT_IN_POLICIES].map(({ id }) => id);
  if (known.includes(policy)) return [];
  return [problem('unknown-policy', 'unknownPolicy', ['policy'], { policy, known })];
}

function nothingFrom(why: Problem): SettingsReading {
  return { settings: Settings.parse({}), problems: [why] };
}

/** Somebody who puts a personal choice into a school's file learns why it does nothing. */
function asPersonal(found: Problem): Problem {
  const [key, ...deeper] = found.path;
  const isPersonal =
    found.code === 'unknown' && deeper.length === 0 && Object.hasOwn(PersonalChoices.shape, String(key));
  return isPersonal ? problem('personal', 'personal', found.path) : found;
}

function whyNotJson(text: string): Problem {
  const kind = otherFile(text);
  if (kind !== undefined) return problem('not-json', kind, []);
  const { kind: fault, line, column } = jsonFault(text) ?? { kind: 'mistake', line: 1, column: 1 };
  return problem('not-json', `json.${fault}`, [], { line: String(line), column: String(column) });
}

/** A file saved in an old Windows encoding reads as UTF-8 with its accents lost, and then no such name is found. */
function lostLetters(text: string): Problem[] {
  const at = text.indexOf('\uFFFD');
  const line = text.slice(0, at).split('\n').length;
  return at < 0 ? [] : [problem('lost-letters', 'lostLetters', [], { line: String(line) }, null)];
}

function otherFile(text: string): string | undefined {
  if (text.trim() === '') return 'emptyFile';
  if (OFFICE_BEGINNINGS.some((beginning) => text.startsWith(beginning))) return 'officeFile';
  if (text.includes('\u0000')) return 'otherEncoding';
  if (/^\s*</.test(text)) return 'webPage';
  return undefined;
}

function withGiven(reading: SettingsReading, document: unknown): ManagedReading {
  const refused = new Set(
    reading.problems.filter(({ leftOut }) => leftOut?.length === 1).map(({ leftOut }) => leftOut?.[0]),
  );
  const given = KEYS.filter((key) => isGroup(document) && Object.hasOwn(document, key) && !refused.has(key));
  return { ...reading, given };
}

/** What a JSON text holds; undefined where it is not JSON, which no JSON text can hold. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function pick(settings: Settings, keys: readonly Key[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}
