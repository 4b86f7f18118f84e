import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../../components/notice.tsx';
import { AboutForm } from './about-form.tsx';
import { ClausePanel } from './clause-panel.tsx';
import { DocumentPane } from './document-pane.tsx';
import { Finish } from './finish.tsx';
import { NotesPart } from './notes-part.tsx';
import type { Review, Step } from './review.ts';

interface Props {
  review: Review;
  step: (step: Step) => void;
  /** What was done is kept somewhere now: in the settings, or in a file. */
  onSafe: () => void;
}

/** Document and proposal side by side, and what to do with them. */
export function ReviewPart({ review, step, onSafe }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focusOnAdded = useRef(false);
  const { selected, items } = review;
  const marked = items.find(({ key }) => key === selected)?.clause.source ?? null;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!focusOnAdded.current) return;
    focusOnAdded.current = false;
    document.getElementById(`ref-${selected}`)?.focus();
  });

  return (
    <>
      <section class="part">
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('import.found', items.length)}
        </h2>
        <p>{i18n.t('import.nothingYet')}</p>
        {review.poor && <Notice look="look" title={i18n.t('import.poor')} />}
      </section>
      <AboutForm about={review.about} ask={review.ask} onChange={(change) => step({ do: 'about', change })} />
      <div class="import-sides">
        <DocumentPane
          text={review.text}
          marked={marked}
          onAdd={(place) => {
            focusOnAdded.current = true;
            step({ do: 'add', place });
          }}
          onBack={() => document.getElementById(`clause-${selected}`)?.focus()}
        />
        <ClausePanel items={items} selected={selected} step={step} />
      </div>
      <NotesPart items={items} />
      <Finish review={review} step={step} onSafe={onSafe} />
    </>
  );
}
