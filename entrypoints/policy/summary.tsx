import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import type { Clause, Policy } from '../../rules/policies/schema.ts';
import { strengthWords } from './clause-words.ts';

/** What belongs on one page: the strongest rules that a person at a keyboard can break. */
const STRONGEST = ['must-not', 'must'] as const satisfies readonly Clause['modality'][];

/** The strongest rules on one page, for the staff room; only this is printed. */
export function Summary({ policy, official }: { policy: Policy; official: boolean }) {
  const audience = official ? 'official' : 'staff';
  const rules = policy.clauses.filter(
    ({ appliesTo, alsoAppliesTo = [], checks }) =>
      [appliesTo, ...alsoAppliesTo].includes(audience) && checks.some((check) => check !== 'self-check'),
  );
  return (
    <section class="part policy-summary">
      <h2>{i18n.t('policy.summary')}</h2>
      {STRONGEST.map((modality) => {
        const these = rules.filter((clause) => clause.modality === modality);
        if (these.length === 0) return null;
        return (
          <div key={modality}>
            <h3>{strengthWords(modality)}</h3>
            <ul class="policy-gist">
              {these.map(({ ref, text }) => (
                <li key={`${ref} ${text}`}>
                  {text} <span class="small">({ref})</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p class="policy-print">
        <Button onPress={() => print()}>{i18n.t('policy.print')}</Button>
      </p>
    </section>
  );
}
