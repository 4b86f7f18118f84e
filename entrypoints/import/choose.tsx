import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { ImportProblemCode } from '../../rules/policies/importer/readers/problem.ts';
import { problemWords } from './import-words.ts';
import { type ReadDocument, readFile, readPasted } from './read-document.ts';

interface Props {
  onRead: (document: ReadDocument) => void;
}

/** Where a document comes in: a file, or pasted words. What was pasted stays there when it cannot be read. */
export function Choose({ onRead }: Props) {
  const [words, setWords] = useState('');
  const [state, setState] = useState<ImportProblemCode | 'reading' | null>(null);

  const read = async (reading: () => Promise<ReadDocument | ImportProblemCode>) => {
    setState('reading');
    // A long document keeps the page busy: first let it say so.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const found = await reading();
    setState(typeof found === 'string' ? found : null);
    if (typeof found !== 'string') onRead(found);
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) await read(() => readFile(file));
    // The same file, corrected, can be chosen again.
    input.value = '';
  };

  return (
    <section class="part">
      <p>{i18n.t('import.lead')}</p>
      <div class="field">
        <label for="document">{i18n.t('import.choose')}</label>
        <p class="small" id="document-help">
          {i18n.t('import.chooseHelp')}
        </p>
        <input
          id="document"
          type="file"
          accept=".txt,.md,.docx,.pdf"
          aria-describedby="document-help"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      <div class="field">
        <label for="pasted">{i18n.t('import.paste')}</label>
        <textarea
          id="pasted"
          rows={6}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button onPress={() => void read(() => readPasted(words))}>{i18n.t('import.readPasted')}</Button>
      </div>
      <p role="status">{state === 'reading' ? i18n.t('import.reading') : ''}</p>
      <div role="alert">
        {state !== null && state !== 'reading' && <Notice look="look" title={problemWords(state)} />}
      </div>
    </section>
  );
}
