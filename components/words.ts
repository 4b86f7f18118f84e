import { createI18n } from '@wxt-dev/i18n';
import { i18n } from '#i18n';
import type { Site } from '../rules/draft.ts';
import type { Category, Message } from '../rules/finding.ts';
import type { Trouble } from '../rules/messages.ts';
import { writeOut } from '../rules/write-out.ts';

/** The browser refuses an extension whose message keys hold a hyphen, so these names are spelt out. */
const CATEGORY_KEYS = {
  'school-name': 'schoolName',
  'pupil-name': 'pupilName',
  'child-photo': 'childPhoto',
  'people-photo': 'peoplePhoto',
  disparaging: 'disparaging',
  harassment: 'harassment',
  confidential: 'confidential',
  'personal-data': 'personalData',
  'pupil-contact': 'pupilContact',
  'official-voice': 'officialVoice',
  copyright: 'copyright',
} as const satisfies Record<Category, string>;

const TROUBLE_KEYS = {
  'no-composer': 'noComposer',
  'cannot-warn': 'cannotWarn',
  'check-failed': 'checkFailed',
  'journal-failed': 'journalFailed',
} as const satisfies Record<Trouble, string>;

/** In the order they are shown; named here because the schema they come from has no place in a page. */
const SITES_SHOWN = { facebook: true, x: true, instagram: true, linkedin: true } satisfies Record<Site, true>;

/** The sites that Second Look looks at, with their names. */
export function siteNames(): { site: Site; name: string }[] {
  return (Object.keys(SITES_SHOWN) as Site[]).map((site) => ({ site, name: i18n.t(`site.${site}`) }));
}

/** A category in plain words. */
export function categoryWords(category: Category): string {
  return i18n.t(`category.${CATEGORY_KEYS[category]}`);
}

/** What to do instead of what a category is about: one sentence. */
export function adviceWords(category: Category): string {
  return i18n.t(`advice.${CATEGORY_KEYS[category]}`);
}

/** What is wrong in a tab, in a few words, and what to do about it. */
export function troubleWords(trouble: Trouble): { title: string; advice: string } {
  const key = TROUBLE_KEYS[trouble];
  return { title: i18n.t(`trouble.${key}.title`), advice: i18n.t(`trouble.${key}.advice`) };
}

/** Writes out a message whose key is known only while running. */
export function messageWords(message: Message): string {
  const { t } = createI18n();
  return writeOut(message, (key) => t(key));
}

/** The first words of a phrase, at most this long (characters), so that a heading stays a heading. */
export function shortened(phrase: string, most: number): string {
  const oneLine = phrase.replace(/\s+/g, ' ').trim();
  const letters = [...oneLine];
  if (letters.length <= most) return oneLine;
  const cut = letters.slice(0, most).join('');
  const wordEnd = cut.lastIndexOf(' ');
  return `${(wordEnd > most / 2 ? cut.slice(0, wordEnd) : cut).trimEnd()}…`;
}
