import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { shortened } from '../../components/words.ts';
import { linesOf, placeSelectedIn } from './document-lines.ts';
import type { Place } from './revise.ts';

/** What scrolls has to be reached with the keyboard. */
const REACHABLE = 0;

interface Props {
  text: string;
  marked: { start: number; end: number } | null;
  onAdd: (place: Place) => void;
  onBack: () => void;
}

/** The document's own words, with the place of the chosen clause marked; words selected here can become a clause. */
export function DocumentPane({ text, marked, onAdd, onBack }: Props) {
  const page = useRef<HTMLElement>(null);
  const [picked, setPicked] = useState<Place | null>(null);
  const lines = useMemo(() => linesOf(text), [text]);
  // Drawn once: with every choice only the lines that the mark leaves or enters are drawn again.
  const plain = useMemo(() => lines.map((line) => <LineOfText key={line.start} line={line} />), [lines]);
  const start = marked?.start;

  useEffect(() => {
    const box = page.current;
    const mark = box?.querySelector('mark');
    if (box && mark && start !== undefined) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
  }, [start]);
  useEffect(() => {
    const follow = () => {
      const place = page.current && placeSelectedIn(page.current, text);
      if (place) setPicked(place.words === '' ? null : place);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [text]);

  const add = () => {
    onAdd(picked ?? { start: start ?? 0, end: start ?? 0, words: '' });
    setPicked(null);
  };

  return (
    <section class="part import-document">
      <h2 id="document-heading">{i18n.t('import.document')}</h2>
      <section
        class="import-page"
        id="document-page"
        ref={page}
        aria-labelledby="document-heading"
        tabIndex={REACHABLE}
      >
        {lines.map((line, at) =>
          marked && marked.start < line.start + line.words.length && marked.end > line.start ? (
            <LineOfText key={line.start} line={line} marked={marked} />
          ) : (
            plain[at]
          ),
        )}
      </section>
      <div class="import-add">
        <Button describedBy="add-help" onPress={add}>
          {i18n.t('import.add')}
        </Button>
        <Button look="plain" onPress={onBack}>
          {i18n.t('import.backToClause')}
        </Button>
      </div>
      <p class="small" id="add-help">
        {picked ? i18n.t('import.picked', { words: shortened(picked.words, 60) }) : i18n.t('import.addHelp')}
      </p>
    </section>
  );
}

const NOTHING = { start: 0, end: 0 };

interface LineProps {
  line: { start: number; words: string };
  marked?: { start: number; end: number };
}

function LineOfText({ line: { start, words }, marked = NOTHING }: LineProps) {
  const from = marked.end > start ? Math.max(0, marked.start - start) : words.length;
  const to = Math.max(0, marked.end - start);
  return (
    <p data-at={start}>
      {words.slice(0, from)}
      {to > from && <mark>{words.slice(from, to)}</mark>}
      {words.slice(Math.max(from, to))}
    </p>
  );
}
