import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../../components/notice.tsx';
import { ProblemList } from '../../components/problem-list.tsx';
import type { SettingsView } from '../../rules/messages.ts';
import { type ImportResult, importFile } from './import-file.ts';
import { ImportNotice } from './import-notice.tsx';
import { SchoolSummary } from './school-summary.tsx';

interface Props {
  view: SettingsView | null;
  onImported: () => Promise<void>;
}

/** What the school gave: a file to import, and what came of it. */
export function SchoolSection({ view, onImported }: Props) {
  const [result, setResult] = useState<ImportResult | null>(null);

  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const outcome = await importFile(file);
    await onImported();
    setResult(outcome);
    // The same file, corrected, can be chosen again.
    input.value = '';
  };

  return (
    <section class="part">
      <h2>{i18n.t('options.school.heading')}</h2>
      {view && <SchoolSummary view={view} />}
      {view && view.problems.managed.length > 0 && (
        <Notice look="look" title={i18n.t('options.school.ignoredManaged')}>
          <ProblemList problems={view.problems.managed} />
        </Notice>
      )}
      {view && view.problems.imported.length > 0 && (
        <Notice look="look" title={i18n.t('options.school.ignoredImported')}>
          <ProblemList problems={view.problems.imported} />
        </Notice>
      )}
      <div class="field">
        <label for="import">{i18n.t('options.school.import')}</label>
        <p class="small" id="import-help">
          {i18n.t('options.school.help')}
        </p>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-help"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      <div role="status">{result && <ImportNotice result={result} />}</div>
    </section>
  );
}
