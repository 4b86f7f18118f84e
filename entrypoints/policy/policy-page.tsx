import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Logo } from '../../components/logo.tsx';
import { Notice } from '../../components/notice.tsx';
import type { PolicyView } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';
import { ClauseList } from './clause-list.tsx';
import { clausesWith } from './find-clauses.ts';
import { PolicyOrigin } from './policy-origin.tsx';
import { Summary } from './summary.tsx';

/** The whole policy in force, to read, to search, and to print the gist of. */
export function PolicyPage() {
  const [view, setView] = useState<PolicyView | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const [words, setWords] = useState('');

  useEffect(() => {
    ask({ type: 'policy.get' })
      .then(setView)
      .catch(() => setUnreachable(true));
  }, []);

  if (unreachable) return <Notice look="look" title={i18n.t('options.notReached')} />;
  if (!view) return null;
  const found = clausesWith(view.policy.clauses, words);
  return (
    <main class="options policy">
      <header class="options-head">
        <Logo />
        <div>
          <p class="small">{i18n.t('policy.title')}</p>
          <h1>{view.policy.title}</h1>
        </div>
      </header>
      <PolicyOrigin view={view} />
      <Summary policy={view.policy} official={view.official} />
      <section class="part policy-whole">
        <h2>{i18n.t('policy.whole')}</h2>
        <div class="field">
          <label for="words">{i18n.t('policy.search')}</label>
          <input
            id="words"
            type="search"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <p class="small" role="status">
            {i18n.t('policy.found', found.length)}
          </p>
        </div>
        <ClauseList clauses={found} />
      </section>
    </main>
  );
}
