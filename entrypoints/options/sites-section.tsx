import { i18n } from '#i18n';
import { Checkbox } from '../../components/checkbox.tsx';
import { siteNames } from '../../components/words.ts';
import type { SettingsView } from '../../rules/messages.ts';

interface Props {
  view: SettingsView;
  onChoose: (sites: SettingsView['settings']['sites']) => void;
}

/** The four sites, each of which can be switched off. */
export function SitesSection({ view: { settings, fixed }, onChoose }: Props) {
  const isFixed = fixed.includes('sites');
  return (
    <section class="part">
      <h2 id="sites">{i18n.t('options.sites.heading')}</h2>
      {isFixed && <p class="small">{i18n.t('options.setBySchool')}</p>}
      <fieldset class="checkboxes" aria-labelledby="sites">
        {siteNames().map(({ site, name }) => (
          <Checkbox
            key={site}
            label={name}
            checked={settings.sites[site]}
            disabled={isFixed}
            onChange={(on) => onChoose({ ...settings.sites, [site]: on })}
          />
        ))}
      </fieldset>
    </section>
  );
}
