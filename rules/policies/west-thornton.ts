import type { Policy } from './schema.ts';
import { bullyingRules } from './west-thornton/bullying.ts';
import { signatureAndLaw } from './west-thornton/law.ts';
import { privateUse } from './west-thornton/private-use.ts';
import { reputation } from './west-thornton/reputation.ts';
import { schoolPurposes } from './west-thornton/school-purposes.ts';
import { scopeAndRisks } from './west-thornton/scope.ts';

/** The school's policy of January 2019, in our own words. Appendix 2, which it mentions, is not printed in it. */
export const westThornton: Policy = {
  id: 'west-thornton',
  title: 'West Thornton: social media policy',
  school: 'West Thornton Primary Academy',
  dated: '2019-01',
  reviewDue: '2020-01',
  clauses: [
    ...scopeAndRisks,
    ...schoolPurposes,
    ...privateUse,
    ...reputation,
    ...bullyingRules,
    ...signatureAndLaw,
  ],
};
