import { i18n } from '#i18n';
import { Notice } from '../../components/notice.tsx';
import { siteNames, troubleWords } from '../../components/words.ts';
import type { FrameStatus, SettingsView } from '../../rules/messages.ts';

/** What is watched and found in a tab, and what is wrong there. */
export function WatchedTab({ frames, view }: { frames: FrameStatus[]; view: SettingsView | null }) {
  const known = siteNames().find(({ site }) => site === frames[0]?.site);
  const isOn = frames.every(({ on }) => on) && (!known || view?.settings.sites[known.site] !== false);
  const composers = frames.flatMap((frame) =>
    frame.composers.map((composer, place) => ({ ...composer, key: `${frame.frame} ${place}` })),
  );
  const troubles = new Set(frames.flatMap(({ trouble }) => trouble ?? []));
  return (
    <section class="popup-part">
      {known && (
        <p class={`state state-${isOn ? 'on' : 'off'}`}>
          {i18n.t(isOn ? 'popup.on' : 'popup.off', { site: known.name })}
        </p>
      )}
      {!isOn && <p>{i18n.t(view?.fixed.includes('sites') ? 'popup.offBySchool' : 'popup.offByYou')}</p>}
      {[...troubles].map((trouble) => {
        const { title, advice } = troubleWords(trouble);
        return (
          <Notice key={trouble} look="look" title={title}>
            <p>{advice}</p>
          </Notice>
        );
      })}
      {isOn && composers.length === 0 && troubles.size === 0 && <p>{i18n.t('popup.nothingOpen')}</p>}
      {isOn && composers.length > 0 && (
        <>
          <h2>{i18n.t('popup.composers')}</h2>
          <ul class="composers">
            {composers.map(({ key, kind, things }) => (
              <li key={key}>
                <span>{i18n.t(`kind.${kind}`)}</span>
                <span class={things > 0 ? 'count count-some' : 'count'}>
                  {things > 0 ? i18n.t('popup.things', things) : i18n.t('popup.nothing')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
