import { i18n } from '#i18n';
import type { Contradiction, Doubt } from '../../rules/policies/importer/proposal.ts';
import type { ImportProblemCode } from '../../rules/policies/importer/readers/problem.ts';
import type { ClauseCategory } from '../../rules/policies/schema.ts';

/** The browser refuses message keys with a hyphen, so these names are spelt out. */
const MATTERS = {
  'school-name': 'schoolName',
  'pupil-name': 'pupilName',
  'child-photo': 'childPhoto',
  'people-photo': 'peoplePhoto',
  disparaging: 'disparaging',
  harassment: 'harassment',
  confidential: 'confidential',
  'personal-data': 'personalData',
  'pupil-contact': 'pupilContact',
  'official-voice': 'officialVoice',
  copyright: 'copyright',
  'contact-pupil': 'contactPupil',
  'contact-ex-pupil': 'contactExPupil',
  'contact-parent': 'contactParent',
  'contact-colleague': 'contactColleague',
  reputation: 'reputation',
  'account-hygiene': 'accountHygiene',
  'work-time-use': 'workTimeUse',
  reporting: 'reporting',
  procedure: 'procedure',
} as const satisfies Record<ClauseCategory, string>;

const PROBLEMS = {
  empty: 'empty',
  'too-big': 'tooBig',
  'too-long': 'tooLong',
  'old-word': 'oldWord',
  'locked-word': 'lockedWord',
  'locked-pdf': 'lockedPdf',
  scanned: 'scanned',
  program: 'program',
  unknown: 'unknown',
  damaged: 'damaged',
  'blown-up': 'blownUp',
} as const satisfies Record<ImportProblemCode, string>;

const WHYS = {
  strength: 'strength',
  age: 'age',
  'report-to': 'reportTo',
  exception: 'exception',
} as const satisfies Record<Contradiction['why'], string>;

/** What a clause is about, in a few words. */
export function matterWords(category: ClauseCategory): string {
  return i18n.t(`import.matter.${MATTERS[category]}`);
}

/** Why a document could not be read, and what to do: a sentence or two. */
export function problemWords(code: ImportProblemCode): string {
  return i18n.t(`import.problem.${PROBLEMS[code]}`);
}

/** What the importer is unsure of in a clause: one sentence. */
export function doubtWords(doubts: readonly Doubt[]): string {
  const what = doubts.map((doubt) => i18n.t(`import.doubt.${doubt}`)).join(', ');
  return i18n.t('import.unsureOf', { what });
}

/** How two clauses differ: one sentence. */
export function differenceWords({ refs: [one, other], about, why }: Contradiction): string {
  return i18n.t(`import.differ.${WHYS[why]}`, { one, other, about: matterWords(about) });
}
