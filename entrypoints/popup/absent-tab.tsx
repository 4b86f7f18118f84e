import { i18n } from '#i18n';
import { siteNames } from '../../components/words.ts';

/** For a tab where nothing of ours answers; whether its site is one of the four is not ours to know. */
export function AbsentTab() {
  return (
    <section class="popup-part">
      <h2>{i18n.t('popup.absent')}</h2>
      <p>{i18n.t('popup.absentSites')}</p>
      <ul class="site-list">
        {siteNames().map(({ site, name }) => (
          <li key={site}>{name}</li>
        ))}
      </ul>
      <p>{i18n.t('popup.reload')}</p>
    </section>
  );
}
