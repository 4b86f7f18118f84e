import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { troubleWords } from '../../components/words.ts';
import type { Trouble } from '../../rules/messages.ts';

/** Marks the toolbar button of a tab when something there is wrong; the popup says what. */
export async function showTrouble(trouble: Trouble | null, tabId: number | undefined): Promise<null> {
  if (tabId === undefined) return null;
  await browser.action.setBadgeText({ tabId, text: trouble ? '!' : '' });
  await browser.action.setTitle({
    tabId,
    title: trouble ? `${i18n.t('name')} – ${troubleWords(trouble).title}` : i18n.t('name'),
  });
  return null;
}
