import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Outcome, Request } from '../../rules/messages.ts';

/** One line of the journal: never text, names or pages. */
export interface Entry {
  /** ISO week, such as 2026-W47. */
  week: string;
  rule: string;
  category: string;
  tier: 'inline' | 'interrupt';
  outcome: Outcome;
}

interface Journal extends DBSchema {
  entries: { key: number; value: Entry; indexes: { week: string } };
}

const WEEKS_KEPT = 8;
const DAY = 24 * 60 * 60 * 1000;

/** Writes what became of some findings, and forgets what is older than eight weeks. */
export async function keepOutcome(
  { outcome, findings }: Extract<Request, { type: 'outcome' }>,
  now = new Date(),
): Promise<{ kept: boolean }> {
  try {
    const journal = await openJournal();
    const writing = journal.transaction('entries', 'readwrite');
    for (const { rule, tier } of findings) {
      await writing.store.add({ week: isoWeek(now), rule, category: rule.split('/')[0] ?? rule, tier, outcome });
    }
    const oldest = isoWeek(new Date(now.getTime() - (WEEKS_KEPT - 1) * 7 * DAY));
    for await (const old of writing.store.index('week').iterate(IDBKeyRange.upperBound(oldest, true))) await old.delete();
    await writing.done;
    journal.close();
    return { kept: true };
  } catch {
    return { kept: false };
  }
}

function openJournal(): Promise<IDBPDatabase<Journal>> {
  return openDB<Journal>('journal', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { autoIncrement: true }).createIndex('week', 'week');
    },
  });
}

/** The ISO 8601 week of a date, which sorts as text: the week belongs to the year that holds its Thursday. */
export function isoWeek(date: Date): string {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const week = Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
