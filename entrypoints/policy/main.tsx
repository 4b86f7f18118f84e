import { render } from 'preact';
import { i18n } from '#i18n';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/options.css';
import '../../assets/styles/policy.css';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { markLanguage } from '../../components/page-language.ts';
import { PolicyPage } from './policy-page.tsx';

markLanguage(document);
document.title = `${i18n.t('name')} – ${i18n.t('policy.title')}`;
render(
  <ErrorBoundary onError={() => undefined} instead={i18n.t('options.notReached')}>
    <PolicyPage />
  </ErrorBoundary>,
  document.getElementById('policy') ?? document.body,
);
