import type { Problem } from '../rules/read-settings.ts';
import { messageWords } from './words.ts';

/** What could not be applied of some settings, one sentence each. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  return (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={JSON.stringify([problem.code, problem.path, problem.params])}>{messageWords(problem.message)}</li>
      ))}
    </ul>
  );
}
