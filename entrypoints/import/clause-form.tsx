import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '../../components/checkbox.tsx';
import type { ProposedClause } from '../../rules/policies/importer/proposal.ts';
import { APPLIES_TO, CLAUSE_CATEGORIES, MODALITIES } from '../../rules/policies/schema.ts';
import { strengthWords } from '../policy/clause-words.ts';
import { matterWords } from './import-words.ts';
import type { Change } from './revise.ts';

interface Props {
  id: number;
  clause: ProposedClause;
  onChange: (change: Change) => void;
}

/** All that a person can change about a clause. */
export function ClauseForm({ id, clause, onChange }: Props) {
  const { ref, text, appliesTo, modality, categories, unsure } = clause;
  const [showsMatters, setShowsMatters] = useState(unsure.includes('categories'));
  return (
    <div class="import-form">
      <div class="field import-ref">
        <label for={`ref-${id}`}>{i18n.t('import.field.ref')}</label>
        <input
          id={`ref-${id}`}
          type="text"
          value={ref}
          onInput={(event) => onChange({ ref: event.currentTarget.value })}
        />
      </div>
      <div class="field import-text">
        <label for={`text-${id}`}>{i18n.t('import.field.text')}</label>
        <textarea
          id={`text-${id}`}
          rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
          value={text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </div>
      <Choice
        id={`audience-${id}`}
        label={i18n.t('import.field.audience')}
        value={appliesTo}
        choices={APPLIES_TO.map((who) => [who, i18n.t(`policy.audience.${who}`)])}
        onChoose={(who) => onChange({ appliesTo: who })}
      />
      <Choice
        id={`strength-${id}`}
        label={i18n.t('import.field.strength')}
        value={modality}
        choices={MODALITIES.map((strength) => [strength, strengthWords(strength)])}
        onChoose={(strength) => onChange({ modality: strength })}
      />
      <details
        class="import-matters"
        open={showsMatters}
        onToggle={(event) => setShowsMatters(event.currentTarget.open)}
      >
        <summary>
          {i18n.t('import.field.matters', { matters: categories.map(matterWords).join(', ') || '–' })}
        </summary>
        {showsMatters && (
          <fieldset class="checkboxes">
            <legend class="small">{i18n.t('import.field.mattersHelp')}</legend>
            {CLAUSE_CATEGORIES.map((category) => (
              <Checkbox
                key={category}
                label={matterWords(category)}
                checked={categories.includes(category)}
                onChange={(checked) =>
                  onChange({
                    categories: CLAUSE_CATEGORIES.filter((one) =>
                      one === category ? checked : categories.includes(one),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
        )}
      </details>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  id: string;
  label: string;
  value: Value;
  choices: (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ id, label, value, choices, onChoose }: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const choice = choices.find(([one]) => one === chosen);
    if (choice) onChoose(choice[0]);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
