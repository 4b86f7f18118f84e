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

/** A frame that was given nothing to show has nobody to tell: the content script stops waiting by itself. */
const sayFailed = () => render(<p class="plain-line">{i18n.t('nudge.failed')}</p>, root);

// Async, so that a browser that throws instead of answering is a failed answer too.
const claim = async () => ask({ type: 'nudge.claim', nonce });

markLanguage(document);
claim()
  .then((view) => {
    if (!view) return sayFailed();
    const tell = async (choice: NudgeChoice) => ask({ type: 'nudge.choice', key: view.key, choice });
    const fail = () => void tell({ kind: 'failed' }).catch(sayFailed);
    render(
      <ErrorBoundary onError={fail} instead={i18n.t('nudge.failed')}>
        <Nudge view={view} tell={tell} />
      </ErrorBoundary>,
      root,
    );
  })
  .catch(sayFailed);
