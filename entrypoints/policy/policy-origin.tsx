import { i18n } from '#i18n';
import { Notice } from '../../components/notice.tsx';
import type { PolicyView } from '../../rules/messages.ts';

/** Whose policy it is, of when, and who put it in force here. */
export function PolicyOrigin({ view: { policy, setBy, since } }: { view: PolicyView }) {
  const { school, dated, reviewDue } = policy;
  return (
    <section class="part">
      {school !== '' && <p>{i18n.t('policy.of', { school })}</p>}
      {dated && <p>{i18n.t('policy.dated', { date: dayWords(dated) })}</p>}
      <p>
        {i18n.t(`policy.setBy.${setBy}`)} {since && i18n.t('policy.since', { date: dayWords(since) })}
      </p>
      {reviewDue &&
        (isPast(reviewDue) ? (
          <Notice look="look" title={i18n.t('policy.overdue', { date: dayWords(reviewDue) })} />
        ) : (
          <p>{i18n.t('policy.reviewDue', { date: dayWords(reviewDue) })}</p>
        ))}
    </section>
  );
}

/** A date as people write it where they are; policies often give no more than the month. */
function dayWords(date: string): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  if (!Number.isInteger(year) || !Number.isInteger(month)) return date;
  return new Date(year, month - 1, day ?? 1).toLocaleDateString(undefined, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  });
}

/** Whether the whole of a day or month lies behind us. */
function isPast(date: string): boolean {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const end = day === undefined ? new Date(year, month, 1) : new Date(year, month - 1, day + 1);
  return end.getTime() <= Date.now();
}
