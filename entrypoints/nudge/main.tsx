import { render } from 'preact';
import { i18n } from '#i18n';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/finding.css';
import '../../assets/styles/nudge.css';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { markLanguage } from '../../components/page-language.ts';
import type { NudgeChoice } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';
import { Nudge } from './nudge.tsx';

const nonce = location.hash.slice(1);
const root = document.getElementById('nudge') ?? document.body;

const tell = (choice: NudgeChoice) => ask({ type: 'nudge.choice', nonce, choice });

/** The content script then lets the post through; where even that cannot be said, a line is left to read. */
function fail(): void {
  tell({ kind: 'failed' }).catch(() => render(<p class="plain-line">{i18n.t('nudge.failed')}</p>, root));
}

markLanguage(document);
ask({ type: 'nudge.claim', nonce })
  .then((view) => {
    if (!view) return fail();
    render(
      <ErrorBoundary onError={fail} instead={i18n.t('nudge.failed')}>
        <Nudge view={view} tell={tell} />
      </ErrorBoundary>,
      root,
    );
  })
  .catch(fail);
