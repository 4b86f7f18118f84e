import { i18n } from '#i18n';
import type { Finding, Suggestion } from '../rules/finding.ts';
import { Button } from './button.tsx';
import { adviceWords, messageWords } from './words.ts';

interface Props {
  finding: Finding;
  /** Whether the suggestion is put into the draft (true) or copied (false). */
  replaces: boolean;
  describedBy: string;
  onTake: (suggestion: Suggestion) => void;
}

/** What to do instead: a sentence where the policy speaks to it, and a button where there are words to offer. */
export function Instead({ finding, replaces, describedBy, onTake }: Props) {
  const { suggestion, clauses, category } = finding;
  if (!suggestion && clauses.length === 0) return null;
  const nothingToCopy = suggestion?.replacement === '' && !replaces;
  // Where the policy is silent, no rule of ours takes its place.
  const advice = nothingToCopy
    ? i18n.t('nudge.takeOutYourself')
    : clauses.length > 0 && adviceWords(category);
  const noteId = `${describedBy}-copies`;
  return (
    <div class="instead">
      {advice && (
        <p>
          <span class="instead-title">{i18n.t('nudge.instead')}</span> {advice}
        </p>
      )}
      {suggestion && !nothingToCopy && (
        <p class="instead-offer">
          <Button
            describedBy={replaces ? describedBy : `${describedBy} ${noteId}`}
            onPress={() => onTake(suggestion)}
          >
            {messageWords(suggestion.label)}
          </Button>
          {!replaces && (
            <span class="small" id={noteId}>
              {i18n.t('nudge.copies')}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
