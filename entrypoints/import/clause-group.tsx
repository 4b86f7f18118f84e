import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import type { Item } from './review.ts';

/** A handbook holds thousands of clauses, and a page that draws them all at once is slow. */
const AT_ONCE = 60;
/** As many as these stay ahead of the chosen clause, so that the arrows never come to an end too early. */
const AHEAD = 10;

interface Props {
  title: string;
  items: Item[];
  selected: number | null;
  children: (item: Item) => ComponentChildren;
}

/** Clauses under a heading, the first of them drawn, the others as they are reached or asked for. */
export function ClauseGroup({ title, items, selected, children }: Props) {
  const [most, setMost] = useState(AT_ONCE);
  const reached = items.findIndex(({ key }) => key === selected) + AHEAD;
  const shown = items.slice(0, Math.max(most, reached));
  const others = items.length - shown.length;
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol class="import-clauses">
        {shown.map((item) => (
          <li key={item.key}>{children(item)}</li>
        ))}
      </ol>
      {others > 0 && (
        <Button onPress={() => setMost(shown.length + AT_ONCE)}>{i18n.t('import.more', others)}</Button>
      )}
    </>
  );
}
