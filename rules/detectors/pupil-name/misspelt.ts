import type { FullName } from '../../people/full-names.ts';
import type { AroundName } from './around-name.ts';
import type { Reach } from './class-cue.ts';

/**
 * What a full name is worth that differs from a listed one by a letter. Somebody else may be called so: without a
 * class or school near it is sure only where the slip is one of the keyboard or the name is a rare one.
 */
export function worthOfMisspelt(
  name: FullName,
  beside: AroundName,
  reach: Reach,
): 'sure' | 'unsure' | 'nothing' {
  const known = reach.cue === 'own' || (reach.cue === 'school' && reach.near);
  const isHardlyAnother = name.isSlipOfKeyboard || name.isSaidAlike;
  if (beside.isNotTheirPupil && !beside.isPlacedInClass)
    return name.isSaidAlike && !beside.isOwn ? 'unsure' : 'nothing';
  if (beside.isOfGrownAge && reach.cue !== 'own') return 'nothing';
  if (beside.isOfAdult) return reach.cue === 'own' || isHardlyAnother ? 'unsure' : 'nothing';
  return known || name.isSlipOfKeyboard ? 'sure' : 'unsure';
}
