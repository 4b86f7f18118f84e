import type { Problem } from '../../rules/settings/problem.ts';
import {
  fromManaged,
  readSettings,
  readSettingsText,
  unknownPolicy,
} from '../../rules/settings/read-settings.ts';

// Their own words are Greek, so that Latin letters in what is said about them are ours.
const FAULTY_TEXTS = [
  '',
  '{,}',
  '{"a":1,}',
  '{"a" 1}',
  '[1',
  '{} x',
  '{“a”:1}',
  '<html>',
  'PK',
  '"\u0000',
  '{"a":"b',
  '[]',
  '{"school":"\uFFFD"}',
];
const FAULTY_DOCUMENTS = [
  { χρώμα: 1, quiet: [], pupils: [{ first: 'Α' }, 7], policy: 'ουδείς', school: { name: 'Α', phase: 'χ' } },
  { circle: null, official: true, version: 2, sites: { x: 'ναι', facebook: null }, locked: ['ξ', false] },
  {
    pupils: true,
    staff: {},
    parents: [[]],
    formerPupils: [{ first: 'Α', last: 'Β', adultFrom: 'Γ', leftYear: 1 }],
  },
  {
    school: {
      name: 'Α',
      location: { latitude: 91, longitude: -181, radiusMetres: 'ξ' },
      trust: { name: ' ' },
    },
  },
  { school: { name: 'Α', hours: { days: [0.5, 8], start: '8', end: '9' } } },
  { policies: [{ id: 'Α', clauses: [{ contact: { familyExempt: 1, reply: 'ξ' }, modality: 4 }] }] },
];

/** All that can be wrong, from every door that settings come in by. */
export function everyFault(): Problem[] {
  return [
    ...FAULTY_TEXTS.flatMap((text) => readSettingsText(text).problems),
    ...FAULTY_DOCUMENTS.flatMap((document) => readSettings(document).problems),
    ...[null, undefined, 1, [], 'ξ'].flatMap((document) => readSettings(document).problems),
    ...fromManaged({ settingsJson: 1 }).problems,
    ...unknownPolicy({ policy: 'ουδείς', policies: [] }),
  ];
}
