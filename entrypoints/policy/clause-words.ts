import { i18n } from '#i18n';
import type { Clause } from '../../rules/policies/schema.ts';

/** The browser refuses message keys with a hyphen, so these names are spelt out. */
const STRENGTH = {
  'must-not': 'mustNot',
  must: 'must',
  'should-not': 'shouldNot',
  should: 'should',
  caution: 'caution',
  advice: 'advice',
  info: 'info',
} as const satisfies Record<Clause['modality'], string>;

const CHECK = {
  draft: 'draft',
  photo: 'photo',
  contact: 'contact',
  profile: 'profile',
  'self-check': 'selfCheck',
} as const satisfies Record<Clause['checks'][number], string>;

/** How strong a clause is, in a word or two. */
export function strengthWords(modality: Clause['modality']): string {
  return i18n.t(`policy.strength.${STRENGTH[modality]}`);
}

/** Whom a clause speaks to: one sentence. */
export function audienceWords({ appliesTo, alsoAppliesTo = [] }: Clause): string {
  const who = [...new Set([appliesTo, ...alsoAppliesTo])].map((one) => i18n.t(`policy.audience.${one}`));
  return i18n.t('policy.for', { who: who.join(', ') });
}

/** Where a clause is looked at, or that no machine can check it: one sentence. */
export function checkWords(checks: Clause['checks']): string {
  if (checks.length === 0) return i18n.t('policy.unchecked');
  const where = checks.map((check) => i18n.t(`policy.check.${CHECK[check]}`)).join(', ');
  return i18n.t('policy.checked', { where });
}
