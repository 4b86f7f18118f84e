import { i18n } from '#i18n';
import type { SettingsView } from '../../rules/messages.ts';

const LISTS = ['pupils', 'formerPupils', 'staff', 'parents'] as const;

/** Which school, and how many people of it Second Look knows by name. */
export function SchoolSummary({ view: { settings, fixed } }: { view: SettingsView }) {
  const lists = LISTS.filter((list) => settings[list].length > 0);
  const isSet = fixed.includes('school') || LISTS.some((list) => fixed.includes(list));
  if (!settings.school && lists.length === 0) return <p>{i18n.t('options.school.none')}</p>;
  return (
    <div class="school">
      <p class="school-name">{settings.school?.name ?? i18n.t('options.school.unnamed')}</p>
      {lists.length > 0 && (
        <ul class="counts">
          {lists.map((list) => (
            <li key={list}>{i18n.t(`options.school.${list}`, settings[list].length)}</li>
          ))}
        </ul>
      )}
      {isSet && <p class="small">{i18n.t('options.setBySchool')}</p>}
    </div>
  );
}
