import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contextFromFile } from '../../rules/commands/settings-file.ts';
import type { Context } from '../../rules/context.ts';
import { type LabelledDraft, labelledDrafts } from '../figures/labelled.ts';

const CORPORA = fileURLToPath(new URL('.', import.meta.url));

/** Drafts to learn from, and drafts that are only ever measured on. Nothing goes from one to the other. */
export type Part = 'training' | 'exam';

/** A labelled draft with the settings of the school that it was written for. */
export interface SchoolDraft {
  draft: LabelledDraft;
  context: Context;
  /** The file it stands in. */
  file: string;
}

/** The files of one part of the corpora, in the order of their names. */
export function filesOf(part: Part): string[] {
  return readdirSync(CORPORA + part)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => `${CORPORA}${part}/${file}`);
}

/** The drafts of some files, each with its school: the one it names, or the settings beside the drafts' file. */
export function draftsIn(files: readonly string[]): SchoolDraft[] {
  const contexts = new Map<string, Context>();
  const contextOf = (school: string, file: string) => {
    const beside = `${dirname(file)}/${school || basename(file, '.jsonl')}.json`;
    const settings = existsSync(beside) ? beside : `${CORPORA}schools/${school}.json`;
    const known = contexts.get(settings) ?? contextFromFile(settings, 'model', () => undefined);
    contexts.set(settings, known);
    return known;
  };
  return files.flatMap((file) =>
    labelledDrafts(file).map((draft) => ({ draft, file, context: contextOf(draft.school, file) })),
  );
}
