import { i18n } from '#i18n';
import { categoryWords, shortened } from '../../components/words.ts';
import type { Finding } from '../../rules/finding.ts';

/** Longer phrases (characters) are cut: the whole one stands in the list below. */
const LONGEST = 60;

/** The nudge's name: it leads with the very words of the draft. */
export function Headline({ id, findings }: { id: string; findings: Finding[] }) {
  const [first, ...others] = findings;
  return (
    <h1 id={id}>
      <span class="headline-before">{i18n.t('nudge.before')}</span>{' '}
      {first && (
        <span class="headline-words">
          {first.text.trim() === '' ? categoryWords(first.category) : `“${shortened(first.text, LONGEST)}”`}
        </span>
      )}
      {others.length > 0 && <span class="headline-more"> {i18n.t('nudge.more', others.length)}</span>}
    </h1>
  );
}
