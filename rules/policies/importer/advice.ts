import type { ClauseCategory } from '../schema.ts';
import type { Contradiction, Notes, Proposal } from './proposal.ts';

/** More clauses than a policy on one matter has: the file is a handbook. */
const HANDBOOK = 400;

const SUBJECTS: Readonly<Record<ClauseCategory, string>> = {
  'school-name': 'the name of the school',
  'pupil-name': 'the names of pupils',
  'child-photo': 'photographs of pupils',
  'people-photo': 'photographs of other people',
  disparaging: 'criticism',
  harassment: 'bullying',
  confidential: 'confidential information',
  'personal-data': 'personal details',
  'pupil-contact': 'invitations to pupils',
  'official-voice': 'speaking for the school',
  copyright: 'copyright',
  'contact-pupil': 'pupils as friends',
  'contact-ex-pupil': 'former pupils as friends',
  'contact-parent': 'parents as friends',
  'contact-colleague': 'colleagues as friends',
  reputation: 'the reputation of the school',
  'account-hygiene': 'privacy settings and passwords',
  'work-time-use': 'social media at work',
  reporting: 'what to report',
  procedure: 'procedure',
};
const ASKED: Readonly<Record<Notes['ask'][number], string>> = {
  title: 'its title',
  school: 'the name of the school',
  dated: 'its date',
  reviewDue: 'when it is to be reviewed',
};
const DIFFERENCES: Readonly<Record<Contradiction['why'], string>> = {
  strength: 'do not forbid equally strongly',
  age: 'do not name the same age',
  'report-to': 'do not name the same person to report to',
  exception: 'do not make the same exception',
};

/** What a school secretary should know of a proposal, a sentence each, the gravest first. */
export function adviceOn({ clauses, notes, reviewDue }: Proposal): string[] {
  const unsure = clauses.filter((clause) => clause.unsure.length > 0).length;
  const advice = [
    notes.poor &&
      'Little in this document could be read as rules. What could be read follows; please check it against the document, or paste the text.',
    clauses.length > HANDBOOK &&
      'This is a long document. Please import only the part that is about social media.',
    `${clauses.length} clauses were read. Nothing is in force before a person has confirmed them.`,
    unsure > 0 && `${unsure} of them need a second look: see “unsure”.`,
    notes.overdue && `The review was due in ${reviewDue}, which has passed. Is there a newer version?`,
    notes.ask.length > 0 &&
      `The document does not say plainly: ${notes.ask.map((key) => ASKED[key]).join(', ')}.`,
    notes.silentOn.length > 0 &&
      `It has no rule about: ${notes.silentOn.map((category) => SUBJECTS[category]).join(', ')}.`,
    ...notes.contradictions.map(
      ({ refs, about, why }) => `On ${SUBJECTS[about]}, ${refs[0]} and ${refs[1]} ${DIFFERENCES[why]}.`,
    ),
  ];
  return advice.filter((sentence) => typeof sentence === 'string');
}
