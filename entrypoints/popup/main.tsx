import { render } from 'preact';
import { i18n } from '#i18n';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/popup.css';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { markLanguage } from '../../components/page-language.ts';
import { Popup } from './popup.tsx';

markLanguage(document);
render(
  <ErrorBoundary onError={() => undefined} instead={i18n.t('popup.failed')}>
    <Popup />
  </ErrorBoundary>,
  document.getElementById('popup') ?? document.body,
);
