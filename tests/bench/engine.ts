import { checkLazily } from '../../rules/check-lazily.ts';
import { contextFrom } from '../../rules/context.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';

/** All that a worker does between its start and its first answer. */
export function firstAnswer(text: string) {
  const context = contextFrom(Settings.parse({}), PersonalChoices.parse({}));
  return checkLazily({ site: 'facebook', kind: 'post', text }, context);
}
