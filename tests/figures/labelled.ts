import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Draft } from '../../rules/draft.ts';
import { CATEGORIES } from '../../rules/finding.ts';

/** A draft with the categories a careful reader would raise; none for an everyday post. */
export const LabelledDraft = Draft.extend({
  id: z.string(),
  labels: z.array(z.enum(CATEGORIES)).default([]),
  spans: z
    .array(
      z.object({
        category: z.enum(CATEGORIES),
        text: z.string(),
        /** A pupil's first name and surname, in any form. */
        full: z.boolean().default(false),
      }),
    )
    .default([]),
  hard: z.boolean().default(false),
  note: z.string().default(''),
  /** Whose settings it is written for: a file of `tests/corpora/schools`. */
  school: z.string().default(''),
});

export type LabelledDraft = z.infer<typeof LabelledDraft>;

/** The labelled drafts of a file of JSON lines. */
export function labelledDrafts(file: string | URL): LabelledDraft[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => LabelledDraft.parse(JSON.parse(line)));
}

/** Categories that the note allows as a second reading ("also-ok: X, Y"): raising them is no false alarm. */
export function alsoFine({ note }: LabelledDraft): string[] {
  const allowed = /also-ok:\s*([a-z-]+(?:\s*(?:,|;|and)\s*[a-z-]+)*)/.exec(note)?.[1] ?? '';
  return allowed.split(/[,;\s]+/);
}
