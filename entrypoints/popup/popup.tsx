import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Logo } from '../../components/logo.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemList } from '../../components/problem-list.tsx';
import type { FrameStatus, SettingsView } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';
import { AbsentTab } from './absent-tab.tsx';
import { followTab } from './tab-frames.ts';
import { WatchedTab } from './watched-tab.tsx';

/** What Second Look watches, has found and cannot do in the tab in front. */
export function Popup() {
  const [frames, setFrames] = useState<FrameStatus[] | null | 'asking'>('asking');
  const [view, setView] = useState<SettingsView | null>(null);
  const [unreachable, setUnreachable] = useState(false);

  useEffect(() => followTab(setFrames), []);
  useEffect(() => {
    ask({ type: 'settings.get' })
      .then(setView)
      .catch(() => setUnreachable(true));
  }, []);

  return (
    <main class="popup">
      <header class="popup-head">
        <Logo />
        <h1>{i18n.t('name')}</h1>
      </header>
      {unreachable && (
        <Notice look="look">
          <p>{i18n.t('popup.failed')}</p>
        </Notice>
      )}
      {frames === 'asking' && <p class="small">{i18n.t('popup.looking')}</p>}
      {frames === null && <AbsentTab />}
      {Array.isArray(frames) && <WatchedTab frames={frames} view={view} />}
      {view && <SettingsNotes view={view} />}
      <footer class="popup-foot">
        <a href="/options.html" target="_blank" rel="noreferrer" onClick={openOptions}>
          {i18n.t('popup.settings')}
        </a>
      </footer>
    </main>
  );
}

function SettingsNotes({ view: { settings, policies, problems } }: { view: SettingsView }) {
  const policy = policies.find(({ id }) => id === settings.policy);
  return (
    <>
      {problems.managed.length > 0 && (
        <Notice look="look" title={i18n.t('popup.ignoredManaged')}>
          <ProblemList problems={problems.managed} most={3} />
        </Notice>
      )}
      {problems.imported.length > 0 && (
        <Notice look="look" title={i18n.t('popup.ignoredImported')}>
          <ProblemList problems={problems.imported} most={3} />
        </Notice>
      )}
      {policy && (
        <dl class="facts">
          <dt>{i18n.t('popup.policy')}</dt>
          <dd>{policy.title}</dd>
        </dl>
      )}
    </>
  );
}

/** An options page that is open already comes to the front instead of a second one. */
function openOptions(event: Event): void {
  event.preventDefault();
  void browser.runtime.openOptionsPage().then(() => window.close());
}
