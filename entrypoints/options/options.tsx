import { i18n } from '#i18n';
import { Logo } from '../../components/logo.tsx';
import { Notice } from '../../components/notice.tsx';
import { OfficialSection } from './official-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { SchoolSection } from './school-section.tsx';
import { SeesSection } from './sees-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { useSettings } from './use-settings.ts';

/** The settings page: what the school gave, and what the person chooses. */
export function Options() {
  const { view, fault, reload, change } = useSettings();
  return (
    <main class="options">
      <header class="options-head">
        <Logo />
        <div>
          <p class="small">{i18n.t('name')}</p>
          <h1>{i18n.t('options.title')}</h1>
        </div>
      </header>
      <div role="alert">
        {fault && (
          <Notice look="look">
            <p>{i18n.t(fault === 'not-kept' ? 'options.notKept' : 'options.notReached')}</p>
          </Notice>
        )}
      </div>
      <SchoolSection view={view} onImported={reload} />
      {view && (
        <>
          <PolicySection
            view={view}
            onChoose={(policy) => void change({ type: 'settings.choose', policy })}
          />
          <SitesSection view={view} onChoose={(sites) => void change({ type: 'settings.choose', sites })} />
          <OfficialSection
            official={view.choices.official}
            onChoose={(official) => void change({ type: 'settings.choose', official })}
          />
          <QuietSection
            choices={view.choices}
            onForget={(list, index) => change({ type: 'quiet.forget', list, index })}
          />
        </>
      )}
      <SeesSection />
    </main>
  );
}
