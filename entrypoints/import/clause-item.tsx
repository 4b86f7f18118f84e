import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { audienceWords, strengthWords } from '../policy/clause-words.ts';
import { ClauseForm } from './clause-form.tsx';
import { doubtWords, matterWords } from './import-words.ts';
import type { Item, Step } from './review.ts';

interface Props {
  item: Item;
  selected: boolean;
  step: (step: Step) => void;
  onConfirm: () => void;
  onMove: (by: 1 | -1) => void;
}

/** One clause: in short, or open to be changed; to be confirmed, dropped and brought back with the keyboard. */
export function ClauseItem({ item, selected, step, onConfirm, onMove }: Props) {
  const { key, clause, state, dropped, open } = item;
  const nameId = `clause-${key}-name`;

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys belong to the clause itself: within its fields they do what they always do.
    if (event.target !== event.currentTarget || !event.isTrusted) return;
    if (event.key === 'Enter' && !dropped) onConfirm();
    else if (event.key === 'Delete') step({ do: dropped ? 'bring-back' : 'drop', key });
    else if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else return;
    event.preventDefault();
  };

  return (
    <fieldset
      id={`clause-${key}`}
      class={`import-clause ${selected ? 'import-selected' : ''} ${dropped ? 'import-dropped' : ''}`}
      tabIndex={selected ? 0 : -1}
      aria-labelledby={nameId}
      aria-describedby="keys"
      aria-keyshortcuts="Enter Delete ArrowUp ArrowDown"
      onKeyDown={onKeyDown}
      onFocusIn={() => step({ do: 'select', key })}
    >
      <p id={nameId} class="import-name">
        <span class="clause-number">{clause.ref || i18n.t('import.newClause')}</span>{' '}
        <span class="import-strength">{strengthWords(clause.modality)}</span>
      </p>
      {state === 'look' && !dropped && <p class="import-doubt">{doubtWords(clause.unsure)}</p>}
      {state === 'right' && !dropped && <p class="import-settled">{i18n.t('import.settled')}</p>}
      {dropped && <p class="import-doubt">{i18n.t('import.isDropped')}</p>}
      {open && !dropped ? (
        <ClauseForm id={key} clause={clause} onChange={(change) => step({ do: 'change', key, change })} />
      ) : (
        <>
          <p>{clause.text}</p>
          <p class="small">
            {audienceWords(clause)} {clause.categories.map(matterWords).join(' · ')}
          </p>
        </>
      )}
      <Actions item={item} nameId={nameId} step={step} onConfirm={onConfirm} />
    </fieldset>
  );
}

interface ActionsProps {
  item: Item;
  nameId: string;
  step: Props['step'];
  onConfirm: () => void;
}

function Actions({ item: { key, state, dropped, open }, nameId, step, onConfirm }: ActionsProps) {
  const act = (what: 'drop' | 'bring-back' | 'open') => {
    step({ do: what, key });
    // The button that was pressed goes away.
    document.getElementById(`clause-${key}`)?.focus();
  };
  const showPlace = () => document.getElementById('document-page')?.focus();
  if (dropped)
    return (
      <p class="import-actions">
        <Button describedBy={nameId} onPress={() => act('bring-back')}>
          {i18n.t('import.bringBack')}
        </Button>
      </p>
    );
  return (
    <p class="import-actions">
      {(state === 'look' || open) && (
        <Button look="main" describedBy={nameId} onPress={onConfirm}>
          {i18n.t('import.right')}
        </Button>
      )}
      {!open && (
        <Button describedBy={nameId} onPress={() => act('open')}>
          {i18n.t('import.change')}
        </Button>
      )}
      <Button describedBy={nameId} onPress={() => act('drop')}>
        {i18n.t('import.drop')}
      </Button>
      <Button look="plain" describedBy={nameId} onPress={showPlace}>
        {i18n.t('import.showPlace')}
      </Button>
    </p>
  );
}
