import { i18n } from '#i18n';
import type { Problem } from '../rules/settings/problem.ts';
import { messageWords } from './words.ts';

interface Props {
  problems: Problem[];
  /** The others are one press away. */
  most?: number;
}

/** What could not be applied of some settings, one sentence each. */
export function ProblemList({ problems, most = 10 }: Props) {
  const others = problems.slice(most);
  return (
    <>
      <Sentences problems={problems.slice(0, most)} />
      {others.length > 0 && (
        <details>
          <summary>{i18n.t('options.school.more', others.length)}</summary>
          <Sentences problems={others} />
        </details>
      )}
    </>
  );
}

function Sentences({ problems }: { problems: Problem[] }) {
  return (
    <ul class="problems">
      {problems.map(({ code, path, params, message }) => (
        <li key={JSON.stringify([code, path, params])}>{messageWords(message)}</li>
      ))}
    </ul>
  );
}
