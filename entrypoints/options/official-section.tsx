import { i18n } from '#i18n';
import { Checkbox } from '../../components/checkbox.tsx';

interface Props {
  official: boolean;
  onChoose: (official: boolean) => void;
}

/** For people who post as the school: other clauses then apply. */
export function OfficialSection({ official, onChoose }: Props) {
  return (
    <section class="part">
      <h2>{i18n.t('options.official.heading')}</h2>
      <Checkbox
        label={i18n.t('options.official.label')}
        checked={official}
        describedBy="official-help"
        onChange={onChoose}
      />
      <p class="small" id="official-help">
        {i18n.t('options.official.help')}
      </p>
    </section>
  );
}
