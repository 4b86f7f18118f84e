import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Context, contextFrom } from '../context.ts';
import { readSettingsText, unknownPolicy } from '../settings/read-settings.ts';
import { PersonalChoices } from '../settings.ts';
import '../text/parser.ts';
import { inEnglish } from './words.ts';

/** A fault that ends a command: a plain sentence for the person at the terminal. */
export class CommandError extends Error {}

/** Prepares a settings file for checking; what could not be applied goes to `warn`, one sentence each. */
export function contextFromFile(
  file: string,
  policy: string | undefined,
  warn: (words: string) => void,
): Context {
  const { settings, problems } = readSettingsText(textOf(file));
  if (problems.some(({ leftOut }) => leftOut?.length === 0)) {
    throw new CommandError(problems.map(({ message }) => `${file}: ${inEnglish(message)}`).join('\n'));
  }
  const chosen = { ...settings, policy: policy ?? settings.policy };
  const unknown = unknownPolicy(chosen);
  if (policy !== undefined && unknown.length > 0) {
    const known = inEnglish(unknown[0]?.params.known ?? []);
    throw new CommandError(`There is no policy called “${policy}”. There are: ${known}.`);
  }
  for (const { message } of [...problems, ...unknown]) warn(inEnglish(message));
  return contextFrom(chosen, PersonalChoices.parse({}));
}

function textOf(file: string): string {
  try {
    return readFileSync(whereIs(file), 'utf8');
  } catch (error) {
    throw new CommandError(`The settings file ${file} cannot be read: ${(error as Error).message}.`);
  }
}

/** npm runs scripts in the project's folder; a path may be meant from the folder where npm was called. */
function whereIs(file: string): string {
  const here = resolve(file);
  return existsSync(here) ? here : resolve(process.env.INIT_CWD ?? '.', file);
}
