import { oncePerReading } from '../once.ts';
import { type Mention, schoolMentions } from './mentions.ts';
import { isOtherSense } from './other-senses.ts';
import { isOtherPlace } from './saints.ts';
import { isLand, isTrustAtWork, isWorkplace } from './workplace.ts';

/** Where a draft names the writer's school or trust, and not the village, the church or the valley that shares it. */
export const namedWorkplaces = oncePerReading((reading, context): Mention[] =>
  schoolMentions(reading, context).filter((mention) => {
    if (isOtherSense(reading, mention) || isLand(reading, mention)) return false;
    if (!mention.isBare) return !isOtherPlace(reading, mention);
    return isWorkplace(reading, mention) || (mention.form.of === 'trust' && isTrustAtWork(reading, mention));
  }),
);
