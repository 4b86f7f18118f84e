import { i18n } from '#i18n';
import type { Clause } from '../../rules/policies/schema.ts';
import { audienceWords, checkWords, strengthWords } from './clause-words.ts';
import { byHeading } from './find-clauses.ts';

/** Clauses under their headings, each whole, with how strong it is, for whom, and how it is checked. */
export function ClauseList({ clauses }: { clauses: readonly Clause[] }) {
  return (
    <>
      {byHeading(clauses).map((group) => (
        <section key={`${group.heading} ${group.clauses[0]?.ref}`} class="policy-group">
          {group.heading !== '' && <h3>{group.heading}</h3>}
          <ol class="policy-clauses">
            {group.clauses.map((clause) => (
              <ClauseItem key={`${clause.ref} ${clause.text}`} clause={clause} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function ClauseItem({ clause }: { clause: Clause }) {
  return (
    <li class={`policy-clause policy-${clause.modality}`}>
      <p class="policy-ref">
        <span class="clause-number">{clause.ref}</span>{' '}
        <span class="policy-strength">{strengthWords(clause.modality)}</span>
      </p>
      <p>{clause.text}</p>
      {clause.exception && <p>{i18n.t('policy.exception', { words: clause.exception })}</p>}
      {clause.action && <p>{i18n.t('policy.action', { words: clause.action })}</p>}
      <p class="small">
        {audienceWords(clause)} {checkWords(clause.checks)}
      </p>
    </li>
  );
}
