import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { Logo } from '../../components/logo.tsx';
import { Choose } from './choose.tsx';
import { afterStep, type Step } from './review.ts';
import { ReviewPart } from './review-part.tsx';

/** Steps that leave nothing behind that could be lost. */
const HARMLESS: readonly Step['do'][] = ['start', 'select', 'open'];

/** Brings in a school's own policy: its document, what was read in it, and what a person makes of that. */
export function ImportPage() {
  const [review, dispatch] = useReducer(afterStep, null);
  const [choosing, setChoosing] = useState(true);
  const [unsaved, setUnsaved] = useState(false);

  const step = useCallback((taken: Step) => {
    dispatch(taken);
    if (!HARMLESS.includes(taken.do)) setUnsaved(true);
  }, []);
  useEffect(() => {
    if (!unsaved) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [unsaved]);

  return (
    <main class={`options import ${review && !choosing ? 'import-wide' : ''}`}>
      <header class="options-head">
        <Logo />
        <div>
          <p class="small">{i18n.t('name')}</p>
          <h1>{i18n.t('import.title')}</h1>
        </div>
      </header>
      {/* Out of sight it keeps what was pasted. */}
      <div hidden={!choosing}>
        <Choose
          onRead={(document) => {
            step({ do: 'start', document });
            setChoosing(false);
          }}
        />
      </div>
      {review && (
        <p>
          <Button look="plain" onPress={() => setChoosing(!choosing)}>
            {i18n.t(choosing ? 'import.backToReview' : 'import.another')}
          </Button>
        </p>
      )}
      {review && !choosing && <ReviewPart review={review} step={step} onSafe={() => setUnsaved(false)} />}
    </main>
  );
}
