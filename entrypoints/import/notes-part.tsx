import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { contradictionsIn, silentOn } from '../../rules/policies/importer/notes.ts';
import { differenceWords, matterWords } from './import-words.ts';
import { type Item, keptIn } from './review.ts';

/** What the policy leaves out, and where it says two things: as it stands after every change. */
export function NotesPart({ items }: { items: Item[] }) {
  const clauses = useMemo(() => keptIn(items), [items]);
  const silent = useMemo(() => silentOn(clauses), [clauses]);
  const contradictions = useMemo(() => contradictionsIn(clauses), [clauses]);
  const textOf = (wanted: string) => clauses.find(({ ref }) => ref === wanted)?.text ?? '';
  return (
    <>
      {contradictions.length > 0 && (
        <section class="part">
          <h2>{i18n.t('import.contradictions')}</h2>
          <p>{i18n.t('import.contradictionsHelp')}</p>
          <ul class="import-notes">
            {contradictions.map((found) => (
              <li key={`${found.refs.join(' ')} ${found.about}`}>
                <p class="import-strength">{differenceWords(found)}</p>
                {found.refs.map((ref) => (
                  <p key={ref}>
                    <span class="small">{ref}</span> {textOf(ref)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {silent.length > 0 && (
        <section class="part">
          <h2>{i18n.t('import.silent')}</h2>
          <p>{i18n.t('import.silentHelp')}</p>
          <ul class="lines">
            {silent.map((category) => (
              <li key={category}>{matterWords(category)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
