import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type Context, contextFrom } from '../../rules/context.ts';
import type { PolicyView } from '../../rules/messages.ts';
import type { Problem } from '../../rules/settings/problem.ts';
import {
  fromManaged,
  mergeSettings,
  readSettings,
  unknownPolicy,
} from '../../rules/settings/read-settings.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';
import { today } from './today.ts';

/** What the person picked on the options page, over what a file or the school says. */
export const Picks = z.object({
  policy: z.string().optional(),
  sites: Settings.shape.sites.optional(),
  /** The day on which the policy was picked (YYYY-MM-DD). */
  policySince: z.iso.date().optional(),
});
export type Picks = z.infer<typeof Picks>;

/** The settings in force and where they come from. */
export interface InForce {
  context: Context;
  problems: { imported: Problem[]; managed: Problem[] };
  /** Keys that the school set and locked. */
  fixed: string[];
  /** Who chose the policy in force, and since which day (where that is known). */
  policySetBy: PolicyView['setBy'];
  policySince: string | null;
}

/** The keys of `storage.local`; `managed` is the last good copy of what IT set. */
const KEYS = ['imported', 'importedOn', 'picks', 'choices', 'managed', 'managedOn'] as const;
type Stored = Partial<Record<(typeof KEYS)[number], unknown>>;

/** The policy that is in force while nobody has chosen one. */
const NOBODYS = Settings.parse({}).policy;

let current: Promise<InForce> | null = null;

function inForce(): Promise<InForce> {
  if (current) return current;
  const reading = browser.storage.local.get([...KEYS]).then((stored) => settle(stored));
  current = reading;
  // Storage that failed once may answer the next time.
  reading.catch(() => {
    current = null;
  });
  return reading;
}

/** Every stored part is read as if a stranger had written it: a broken one falls back and is reported. */
function settle({ imported, importedOn, picks, choices, managed, managedOn }: Stored): InForce {
  const own = readSettings(imported ?? {});
  const school = fromManaged(managed ?? {});
  const merged = mergeSettings(own.settings, school);
  const picked = Picks.catch({}).parse(picks ?? {});
  const { policySince, ...pickable } = picked;
  const open = Object.entries(pickable).filter(
    ([key, value]) => value !== undefined && !merged.locked.some((name) => name === key),
  );
  const setBy = open.some(([key]) => key === 'policy')
    ? 'you'
    : school.given.includes('policy')
      ? 'school'
      : own.settings.policy !== NOBODYS
        ? 'file'
        : 'nobody';
  const since = { you: policySince, school: managedOn, file: importedOn, nobody: null }[setBy];
  const settings: Settings = { ...merged, ...Object.fromEntries(open) };
  return {
    context: contextFrom(settings, PersonalChoices.catch(PersonalChoices.parse({})).parse(choices ?? {})),
    problems: { imported: [...own.problems, ...unknownPolicy(settings)], managed: school.problems },
    fixed: merged.locked,
    policySetBy: setBy,
    policySince: z.iso.date().nullable().catch(null).parse(since),
  };
}

/**
 * Asks the browser for what IT set and keeps a copy. The first answer after a start takes seconds, so no draft
 * ever waits for it. Firefox rejects where no policy exists: then there are no managed settings.
 */
async function refreshManaged(): Promise<void> {
  const managed = await browser.storage.managed.get().catch(() => ({}));
  const before = await browser.storage.local.get('managed');
  if (JSON.stringify(before.managed ?? {}) !== JSON.stringify(managed))
    await browser.storage.local.set({ managed, managedOn: today() });
}

export const settingsInForce = {
  get: inForce,
  context: async (): Promise<Context> => (await inForce()).context,
  /** Follows every change, wherever it was made, and refreshes the school's part behind. Call it once, at start. */
  followChanges(): void {
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') void refreshManaged();
      if (area === 'local') current = null;
    });
    void refreshManaged();
  },
};
