import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding, Suggestion } from '../rules/finding.ts';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { CategoryChip } from './chip.tsx';
import { Clauses } from './clauses.tsx';
import { Instead } from './instead.tsx';
import { Why } from './why.tsx';

/** Where a "not a problem here" is kept beyond this draft: people close to the person, or words. */
export type Remember = 'circle' | 'quiet';

interface Props {
  finding: Finding;
  policyTitle: string;
  replaces: boolean;
  /** Unique among the findings of a nudge. */
  id: string;
  silenceRef: Ref<HTMLButtonElement>;
  onSuggestion: (suggestion: Suggestion) => void;
  onSilence: (remember: Remember | null) => void;
}

/** One thing found in a draft: the words, the clause, what to do instead, and a way to say that it is fine. */
export function FindingItem({
  finding,
  policyTitle,
  replaces,
  id,
  silenceRef,
  onSuggestion,
  onSilence,
}: Props) {
  const [remembers, setRemembers] = useState(false);
  const isName = finding.category === 'pupil-name';
  return (
    <li class={`finding finding-${finding.tier}`}>
      <div id={id} class="finding-head">
        <CategoryChip category={finding.category} tier={finding.tier} />
        {finding.text !== '' && <mark class="phrase">{finding.text}</mark>}
      </div>
      <Clauses clauses={finding.clauses} policyTitle={policyTitle} />
      <Why cues={finding.cues} />
      <Instead finding={finding} replaces={replaces} describedBy={id} onTake={onSuggestion} />
      <div class="finding-fine">
        <Button
          look="plain"
          describedBy={id}
          elementRef={silenceRef}
          onPress={() => onSilence(remembers ? (isName ? 'circle' : 'quiet') : null)}
        >
          {i18n.t('nudge.notAProblem')}
        </Button>
        <Checkbox
          label={i18n.t(isName ? 'nudge.rememberCircle' : 'nudge.rememberQuiet')}
          checked={remembers}
          describedBy={id}
          onChange={setRemembers}
        />
      </div>
    </li>
  );
}
