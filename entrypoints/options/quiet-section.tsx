import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { categoryWords } from '../../components/words.ts';
import { CATEGORIES } from '../../rules/finding.ts';
import type { PersonalChoices } from '../../rules/settings.ts';

type List = 'circle' | 'quiet';

interface Props {
  choices: PersonalChoices;
  onForget: (list: List, index: number) => Promise<void>;
}

/** What the person marked as fine; each can be taken back. */
export function QuietSection({ choices: { circle, quiet }, onForget }: Props) {
  const [status, setStatus] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const forget = async (list: List, index: number) => {
    await onForget(list, index);
    setStatus(i18n.t('options.quiet.removed'));
    heading.current?.focus();
  };
  const words = quiet.map(({ rule, words: phrase }) => {
    const category = CATEGORIES.find((known) => rule.startsWith(`${known}/`));
    return { text: `“${phrase}”`, note: category && categoryWords(category) };
  });

  return (
    <section class="part">
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('options.quiet.heading')}
      </h2>
      <p class="small">{i18n.t('options.quiet.lead')}</p>
      <p role="status">{status}</p>
      <Remembered
        title={i18n.t('options.quiet.circle')}
        list="circle"
        entries={circle.map((name) => ({ text: name }))}
        onForget={forget}
      />
      <Remembered title={i18n.t('options.quiet.words')} list="quiet" entries={words} onForget={forget} />
    </section>
  );
}

interface RememberedProps {
  title: string;
  list: List;
  entries: { text: string; note?: string | undefined }[];
  onForget: (list: List, index: number) => void;
}

function Remembered({ title, list, entries, onForget }: RememberedProps) {
  return (
    <div class="remembered">
      <h3>{title}</h3>
      {entries.length === 0 && <p class="small">{i18n.t('options.quiet.none')}</p>}
      <ul>
        {entries.map(({ text, note }, index) => (
          <li key={`${text} ${note}`}>
            <span id={`${list}-${index}`}>
              {text} {note && <span class="small">{note}</span>}
            </span>
            <Button describedBy={`${list}-${index}`} onPress={() => void onForget(list, index)}>
              {i18n.t('options.quiet.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
