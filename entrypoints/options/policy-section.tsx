import { i18n } from '#i18n';
import type { SettingsView } from '../../rules/messages.ts';

interface Props {
  view: SettingsView;
  onChoose: (policy: string) => void;
}

/** Which policy drafts are checked against. */
export function PolicySection({ view: { settings, policies, fixed }, onChoose }: Props) {
  // A school's own policy comes before a built-in one of the same name, as it does in a check.
  const choices = policies.filter(
    ({ id }, place) => policies.findIndex((other) => other.id === id) === place,
  );
  const inForce =
    choices.find(({ id }) => id === settings.policy) ?? choices.find(({ id }) => id === 'model');
  const isFixed = fixed.includes('policy');
  return (
    <section class="part">
      <h2>{i18n.t('options.policy.heading')}</h2>
      <div class="field">
        <label for="policy">{i18n.t('options.policy.label')}</label>
        <select
          id="policy"
          value={inForce?.id ?? ''}
          disabled={isFixed}
          aria-describedby="policy-note"
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {choices.map(({ id, title, school }) => (
            <option key={id} value={id}>
              {school === '' || title.includes(school)
                ? title
                : i18n.t('options.policy.named', { title, school })}
            </option>
          ))}
        </select>
        <p class="small" id="policy-note">
          {inForce && <span class="line">{i18n.t('options.policy.inForce', { title: inForce.title })}</span>}
          {isFixed && <span class="line">{i18n.t('options.setBySchool')}</span>}
        </p>
      </div>
      <p>
        <a href="/policy.html" target="_blank" rel="noreferrer">
          {i18n.t('options.policy.read')}
        </a>
      </p>
      <p>
        <a href="/import.html" target="_blank" rel="noreferrer">
          {i18n.t('options.policy.importOwn')}
        </a>
      </p>
    </section>
  );
}
