import { i18n } from '#i18n';
import { Notice } from '../../components/notice.tsx';
import { ProblemList } from '../../components/problem-list.tsx';
import type { ImportResult } from './import-file.ts';

/** Says what came of an import, and what to do where it did not work. */
export function ImportNotice({ result: { file, outcome, problems } }: { result: ImportResult }) {
  switch (outcome) {
    case 'applied':
      return <Notice look="good" title={i18n.t('options.school.applied', { file })} />;
    case 'in-part':
      return (
        <Notice look="look" title={i18n.t('options.school.appliedInPart', { file })}>
          <ProblemList problems={problems} />
        </Notice>
      );
    case 'refused':
      return (
        <Notice look="look" title={i18n.t('options.school.refused', { file })}>
          <ProblemList problems={problems} />
        </Notice>
      );
    case 'unreadable':
      return <Notice look="look" title={i18n.t('options.school.unreadable')} />;
    case 'too-large':
      return <Notice look="look" title={i18n.t('options.school.tooLarge')} />;
    case 'not-kept':
      return <Notice look="look" title={i18n.t('options.notKept')} />;
  }
}
