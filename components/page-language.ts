import { i18n } from '#i18n';

/** Marks a page with the language it is written in, which need not be the browser's. */
export function markLanguage(page: Document): void {
  page.documentElement.lang = i18n.t('language.tag');
  page.documentElement.dir = i18n.t('language.direction');
}
