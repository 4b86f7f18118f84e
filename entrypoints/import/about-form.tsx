import { i18n } from '#i18n';
import { Notice } from '../../components/notice.tsx';
import { hasPassed } from '../../rules/policies/importer/dates.ts';
import { type About, isDate, type Review } from './review.ts';

const PARTS = ['title', 'school', 'dated', 'reviewDue'] as const;

interface Props {
  about: About;
  ask: Review['ask'];
  onChange: (change: Partial<About>) => void;
}

/** What the policy says of itself; what the document left open is asked for. */
export function AboutForm({ about, ask, onChange }: Props) {
  return (
    <section class="part">
      <h2>{i18n.t('import.aboutHeading')}</h2>
      <div class="import-about">
        {PARTS.map((part) => {
          const wrong = (part === 'dated' || part === 'reviewDue') && !isDate(about[part]);
          const help = helpWords(part, about[part], ask, wrong);
          return (
            <div class="field" key={part}>
              <label for={`about-${part}`}>{i18n.t(`import.about.${part}`)}</label>
              <input
                id={`about-${part}`}
                type="text"
                value={about[part]}
                aria-invalid={wrong}
                aria-describedby={help === '' ? undefined : `about-${part}-help`}
                onInput={(event) => onChange({ [part]: event.currentTarget.value })}
              />
              {help !== '' && (
                <p class="small" id={`about-${part}-help`}>
                  {help}
                </p>
              )}
            </div>
          );
        })}
      </div>
      {isDate(about.reviewDue) && hasPassed(about.reviewDue.trim() || null, new Date()) && (
        <Notice look="look" title={i18n.t('import.overdue')} />
      )}
    </section>
  );
}

function helpWords(part: keyof About, value: string, ask: Props['ask'], wrong: boolean): string {
  const date = part === 'dated' || part === 'reviewDue' ? i18n.t('import.dateHelp') : '';
  if (wrong) return date;
  if (!ask.includes(part)) return '';
  return `${i18n.t(value === '' ? 'import.notSaid' : 'import.saidTwice')} ${date}`.trim();
}
