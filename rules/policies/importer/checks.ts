import type { Clause } from '../schema.ts';
import type { Modality } from './proposal.ts';

type Check = Clause['checks'][number];

const CHECKED: Partial<Record<Clause['categories'][number], readonly Check[]>> = {
  'school-name': ['draft', 'profile'],
  'pupil-name': ['draft'],
  'child-photo': ['draft', 'photo'],
  'people-photo': ['draft', 'photo'],
  disparaging: ['draft'],
  harassment: ['draft'],
  confidential: ['draft', 'photo'],
  'personal-data': ['draft'],
  'pupil-contact': ['draft'],
  'official-voice': ['draft'],
  copyright: ['draft', 'photo'],
  reputation: ['draft'],
  'account-hygiene': ['profile', 'self-check'],
  'work-time-use': ['self-check'],
  reporting: ['self-check'],
};
const ORDER: readonly Check[] = ['draft', 'photo', 'contact', 'profile', 'self-check'];

/** What the extension can look at for a clause; nothing for one that only informs. */
export function checksFor(
  categories: Clause['categories'],
  modality: Modality,
  hasContact: boolean,
): Check[] {
  if (modality === 'info') return [];
  const found = new Set(categories.flatMap((category) => CHECKED[category] ?? []));
  if (hasContact) found.add('contact');
  if (found.size === 0 && !categories.includes('procedure')) found.add('self-check');
  return ORDER.filter((check) => found.has(check));
}
