import type { Problem } from '../../rules/settings/problem.ts';
import { ask } from '../messaging/ask.ts';

/** What came of a chosen file; `unreadable` and `too-large` never reached the settings. */
export interface ImportResult {
  file: string;
  outcome: 'applied' | 'in-part' | 'refused' | 'unreadable' | 'too-large' | 'not-kept';
  problems: Problem[];
}

/** The largest school's settings are a few megabytes; a bigger file (in bytes) is something else. */
const LARGEST = 32 * 1024 * 1024;

/** Reads a chosen file and hands its text to the settings. */
export async function importFile(file: File): Promise<ImportResult> {
  const result = (outcome: ImportResult['outcome'], problems: Problem[] = []) => ({
    file: file.name,
    outcome,
    problems,
  });
  if (file.size > LARGEST) return result('too-large');
  const text = await file.text().catch(() => null);
  if (text === null) return result('unreadable');
  try {
    const { applied, problems } = await ask({ type: 'settings.import', text });
    return result(applied ? (problems.length > 0 ? 'in-part' : 'applied') : 'refused', problems);
  } catch {
    return result('not-kept');
  }
}
