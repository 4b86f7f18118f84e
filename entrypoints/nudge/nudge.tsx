import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { FindingItem, type Remember } from '../../components/finding-item.tsx';
import { Logo } from '../../components/logo.tsx';
import type { Suggestion } from '../../rules/finding.ts';
import type { NudgeChoice, NudgeView } from '../../rules/messages.ts';
import { copyWords } from './copy-words.ts';
import { Headline } from './headline.tsx';
import { useKeys } from './use-keys.ts';
import { usePlace } from './use-place.ts';

interface Props {
  view: NudgeView;
  tell: (choice: NudgeChoice) => Promise<unknown>;
}

/** The second look itself: which words, which clause, what to do instead; the person decides. */
export function Nudge({ view: { mode, findings, policyTitle, replaces }, tell }: Props) {
  const [left, setLeft] = useState(() => [...findings.keys()]);
  const [status, setStatus] = useState('');
  const card = useRef<HTMLDivElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const silencers = useRef(new Map<number, HTMLButtonElement>());
  const nextFocus = useRef<number | 'edit' | null>(null);
  const isCovered = usePlace(card, tell);

  const choose = useCallback(
    (choice: NudgeChoice) => {
      setStatus('');
      tell(choice).catch(() => setStatus(i18n.t('nudge.notSent')));
    },
    [tell],
  );
  const goBack = useCallback(() => choose({ kind: 'edit' }), [choose]);
  useKeys(card, edit, goBack);

  /** Nobody decides on what they cannot see: while the page covers us, a press only asks to be put on top. */
  const inPlainSight = (act: () => void) => () => (isCovered() ? choose({ kind: 'covered' }) : act());

  const silence = (place: number, remember: Remember | null) => {
    choose({ kind: 'silence', finding: place, remember });
    const others = left.filter((other) => other !== place);
    nextFocus.current = others.find((other) => other > place) ?? others.at(-1) ?? 'edit';
    setLeft(others);
    setStatus(others.length > 0 ? i18n.t('nudge.leftAlone', others.length) : i18n.t('nudge.nothingLeft'));
  };
  const take = async (place: number, { replacement }: Suggestion) => {
    if (replaces) return choose({ kind: 'replace', finding: place });
    const copied = await copyWords(replacement);
    setStatus(copied ? i18n.t('nudge.copied') : i18n.t('nudge.notCopied', { words: replacement }));
  };

  useLayoutEffect(() => {
    const next = nextFocus.current;
    nextFocus.current = null;
    if (next !== null) (next === 'edit' ? edit.current : silencers.current.get(next))?.focus();
  });

  const shown = left.flatMap((place) => {
    const finding = findings[place];
    return finding ? [{ place, finding }] : [];
  });
  return (
    <div
      class="nudge"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="headline"
      aria-describedby="lead"
      ref={card}
    >
      <header class="nudge-head">
        <Logo />
        <Headline id="headline" findings={shown.map(({ finding }) => finding)} />
        <p id="lead">{i18n.t('nudge.lead', { policy: policyTitle })}</p>
      </header>
      <ul class="findings" aria-label={i18n.t('nudge.findings')}>
        {shown.map(({ place, finding }) => (
          <FindingItem
            key={place}
            id={`finding-${place}`}
            finding={finding}
            policyTitle={policyTitle}
            replaces={replaces}
            silenceRef={(button) => {
              if (button) silencers.current.set(place, button);
              else silencers.current.delete(place);
            }}
            onSuggestion={(suggestion) => inPlainSight(() => void take(place, suggestion))()}
            onSilence={(remember) => inPlainSight(() => silence(place, remember))()}
          />
        ))}
      </ul>
      <footer class="nudge-foot">
        <p class="nudge-status" role="status">
          {status}
        </p>
        <Button look="main" elementRef={edit} onPress={goBack}>
          {i18n.t('nudge.edit')}
        </Button>
        {mode === 'hold' && (
          <Button onPress={inPlainSight(() => choose({ kind: 'post' }))}>{i18n.t('nudge.post')}</Button>
        )}
      </footer>
    </div>
  );
}
