import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { adviceOn } from '../policies/importer/advice.ts';
import { proposePolicy } from '../policies/importer/propose.ts';
import { ImportProblem } from '../policies/importer/readers/problem.ts';
import { textOf } from '../policies/importer/readers/text-of.ts';
import { CommandError } from './settings-file.ts';

const USAGE = 'Use: npm run --silent policy:import -- FILE   (.docx, .pdf, .txt or .md)';

/** Prints what a policy document seems to say, as JSON; what a person should look at goes to standard error. */
async function main(): Promise<void> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || file.startsWith('-') || more.length > 0) throw new CommandError(USAGE);
  const proposal = proposePolicy(await textIn(file));
  for (const sentence of adviceOn(proposal)) console.error(sentence);
  console.log(JSON.stringify(proposal, null, 2));
}

async function textIn(file: string): Promise<string> {
  try {
    return await textOf(new Uint8Array(readFileSync(whereIs(file))), basename(file));
  } catch (error) {
    if (error instanceof ImportProblem) throw new CommandError(`${file}: ${error.message}`);
    throw new CommandError(`The file ${file} cannot be read: ${(error as Error).message}.`);
  }
}

/** npm runs scripts in the project's folder; a path may be meant from the folder where npm was called. */
function whereIs(file: string): string {
  const here = resolve(file);
  return existsSync(here) ? here : resolve(process.env.INIT_CWD ?? '.', file);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
