import type { Context } from '../context.ts';
import type { Signal } from '../detectors/detector.ts';
import { namedAdults } from '../people/adult-names.ts';
import type { Reading } from '../text/reading.ts';
import type { Role, RoleSpan } from './tokens.ts';

/** What the findings about names and details say of the words they lie on. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  'school-name': 'school',
  'pupil-name': 'pupil',
  'personal-data': 'detail',
};

/** Who and what is named in a draft: by what the other detectors found, and by the lists of adults. */
export function rolesIn(reading: Reading, { settings }: Context, signals: readonly Signal[]): RoleSpan[] {
  const found = signals.flatMap(({ rule, start, end }) => {
    const role = ROLE_OF[rule.slice(0, rule.indexOf('/'))];
    return role ? [{ role, start, end }] : [];
  });
  return [...found, ...namedAdults(reading, settings)];
}
