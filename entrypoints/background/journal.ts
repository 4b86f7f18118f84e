import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { DAY, isoWeek } from '../../rules/iso-week.ts';
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

/** Writes what became of some findings, and forgets what is older than eight weeks. */
export async function keepOutcome(
  { outcome, findings }: Extract<Request, { type: 'outcome' }>,
  now = new Date(),
): Promise<{ kept: boolean }> {
  try {
    const journal = await openJournal();
    const writing = journal.transaction('entries', 'readwrite');
    for (const { rule, tier } of findings) {
      await writing.store.add({
        week: isoWeek(now),
        rule,
        category: rule.split('/')[0] ?? rule,
        tier,
        outcome,
      });
    }
    const oldest = isoWeek(new Date(now.getTime() - (WEEKS_KEPT - 1) * 7 * DAY));
    for await (const old of writing.store.index('week').iterate(IDBKeyRange.upperBound(oldest, true)))
      await old.delete();
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
