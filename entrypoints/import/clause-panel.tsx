import { i18n } from '#i18n';
import { ClauseGroup } from './clause-group.tsx';
import { ClauseItem } from './clause-item.tsx';
import { type Item, inReadingOrder, type Step } from './review.ts';

interface Props {
  items: Item[];
  selected: number | null;
  step: (step: Step) => void;
}

/** The clauses as they were read: what is unsure first, then the others, each to be settled with a key or two. */
export function ClausePanel({ items, selected, step }: Props) {
  const kept = items.filter(({ dropped }) => !dropped);
  const open = kept.filter(({ state }) => state === 'look').length;
  const order = inReadingOrder(items);

  const goTo = (item: Item | undefined) => {
    const element = item && document.getElementById(`clause-${item.key}`);
    element?.focus({ preventScroll: true });
    // What was left may have closed by then, and everything below it moved.
    requestAnimationFrame(() => element?.scrollIntoView({ block: 'nearest' }));
  };
  const move = (from: Item, by: 1 | -1) => goTo(order[order.indexOf(from) + by]);
  const confirm = (item: Item) => {
    step({ do: 'confirm', key: item.key });
    const at = order.indexOf(item);
    const isOpen = (other: Item) => other !== item && other.state === 'look' && !other.dropped;
    const next = item.state === 'look' ? order.slice(at + 1).find(isOpen) : order[at + 1];
    goTo(next ?? order.find(isOpen) ?? item);
  };
  const entry = (item: Item) => (
    <ClauseItem
      item={item}
      selected={item.key === selected || (selected === null && item === order[0])}
      step={step}
      onConfirm={() => confirm(item)}
      onMove={(by) => move(item, by)}
    />
  );

  return (
    <section class="part import-panel">
      <h2>{i18n.t('import.clauses')}</h2>
      <p role="status" class="import-count">
        {open === 0
          ? i18n.t('import.allLooked', kept.length)
          : i18n.t('import.needLook', { open: String(open), all: String(kept.length) })}
      </p>
      <p class="small" id="keys">
        {i18n.t('import.keys')}
      </p>
      <ClauseGroup
        title={i18n.t('import.first')}
        items={order.filter(({ first }) => first)}
        selected={selected}
      >
        {entry}
      </ClauseGroup>
      <ClauseGroup
        title={i18n.t('import.rest')}
        items={order.filter(({ first }) => !first)}
        selected={selected}
      >
        {entry}
      </ClauseGroup>
    </section>
  );
}
