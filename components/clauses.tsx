import { i18n } from '#i18n';
import type { ClauseQuote } from '../rules/finding.ts';

interface Props {
  clauses: ClauseQuote[];
  policyTitle: string;
}

/** What the policy says: the first clause in full, the others one press away. */
export function Clauses({ clauses: [first, ...others], policyTitle }: Props) {
  if (!first) return <p class="clause-silent">{i18n.t('nudge.silent')}</p>;
  return (
    <>
      <Clause clause={first} policyTitle={policyTitle} />
      {others.length > 0 && (
        <details class="clause-others">
          <summary>{i18n.t('nudge.also', others.length)}</summary>
          {others.map((clause) => (
            <Clause key={clause.ref} clause={clause} policyTitle={policyTitle} />
          ))}
        </details>
      )}
    </>
  );
}

function Clause({ clause: { ref, text }, policyTitle }: { clause: ClauseQuote; policyTitle: string }) {
  return (
    <figure class="clause">
      <figcaption>
        {policyTitle}, <span class="clause-number">{ref}</span>
      </figcaption>
      <blockquote>{text}</blockquote>
    </figure>
  );
}
