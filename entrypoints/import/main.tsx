import { render } from 'preact';
import { i18n } from '#i18n';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/options.css';
import '../../assets/styles/import.css';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { markLanguage } from '../../components/page-language.ts';
import { ImportPage } from './import-page.tsx';

markLanguage(document);
document.title = `${i18n.t('name')} – ${i18n.t('import.title')}`;
render(
  <ErrorBoundary onError={() => undefined} instead={i18n.t('import.failed')}>
    <ImportPage />
  </ErrorBoundary>,
  document.getElementById('import') ?? document.body,
);
