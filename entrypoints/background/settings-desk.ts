import { browser } from 'wxt/browser';
import type { Finding } from '../../rules/finding.ts';
import type { Request, SettingsView } from '../../rules/messages.ts';
import { BUILT_IN_POLICIES } from '../../rules/policies/built-in.ts';
import type { Problem } from '../../rules/settings/problem.ts';
import { readSettingsText } from '../../rules/settings/read-settings.ts';
import type { PersonalChoices } from '../../rules/settings.ts';
import { type Picks, settingsInForce } from './settings-in-force.ts';
import { today } from './today.ts';

/** What the popup and the options page show. */
export async function settingsView(): Promise<SettingsView> {
  const { context, problems, fixed } = await settingsInForce.get();
  const policies = [...context.settings.policies, ...BUILT_IN_POLICIES].map(({ id, title, school }) => ({
    id,
    title,
    school,
  }));
  return { settings: context.settings, choices: context.choices, policies, problems, fixed };
}

/** Keeps the good part of a settings file; a file with nothing good in it changes nothing. */
export async function importSettings(text: string): Promise<{ problems: Problem[]; applied: boolean }> {
  const { settings, problems } = readSettingsText(text);
  const applied = !problems.some(({ code }) => code === 'not-json' || code === 'not-settings');
  if (applied) {
    await browser.storage.local.set({ imported: settings, importedOn: today() });
    await browser.storage.local.remove('picks');
  }
  return { problems, applied };
}

/** Keeps what the person picked; what the school has locked stays as it is. */
export async function chooseSettings({
  policy,
  sites,
  official,
}: Extract<Request, { type: 'settings.choose' }>): Promise<SettingsView> {
  const { context } = await settingsInForce.get();
  const { picks = {} } = (await browser.storage.local.get('picks')) as { picks?: Picks };
  await browser.storage.local.set({
    picks: { ...picks, ...(policy && { policy, policySince: today() }), ...(sites && { sites }) },
  });
  if (official !== undefined) await keepChoices({ ...context.choices, official });
  return settingsView();
}

/** "Never raise these words again", or "this is family": kept on this device, for the person alone. */
export async function rememberChoice(list: 'circle' | 'quiet', { rule, text }: Finding): Promise<void> {
  const { choices } = (await settingsInForce.get()).context;
  if (list === 'circle') await keepChoices({ ...choices, circle: [...new Set([...choices.circle, text])] });
  else await keepChoices({ ...choices, quiet: [...choices.quiet, { rule, words: text }] });
}

/** Takes one remembered thing back. */
export async function forgetQuiet({
  list,
  index,
}: Extract<Request, { type: 'quiet.forget' }>): Promise<SettingsView> {
  const { choices } = (await settingsInForce.get()).context;
  await keepChoices({ ...choices, [list]: choices[list].filter((_, place) => place !== index) });
  return settingsView();
}

async function keepChoices(choices: PersonalChoices): Promise<void> {
  await browser.storage.local.set({ choices });
}
