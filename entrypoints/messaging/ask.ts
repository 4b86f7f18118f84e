import { browser } from 'wxt/browser';
import type {
  CheckAnswer,
  NudgeTicket,
  NudgeView,
  PolicyAdded,
  PolicyView,
  Request,
  SettingsView,
} from '../../rules/messages.ts';
import type { Problem } from '../../rules/settings/problem.ts';

interface Answers {
  check: CheckAnswer;
  'nudge.open': NudgeTicket;
  'nudge.claim': NudgeView | null;
  'nudge.choice': null;
  outcome: { kept: boolean };
  trouble: null;
  'policy.get': PolicyView;
  'policy.add': PolicyAdded;
  'settings.get': SettingsView;
  'settings.import': { problems: Problem[]; applied: boolean };
  'settings.choose': SettingsView;
  'quiet.forget': SettingsView;
}

/** Asks the background and answers what it says; rejects when it cannot be reached or refuses. */
export function ask<T extends Request>(request: T): Promise<Answers[T['type']]> {
  return browser.runtime.sendMessage(request) as Promise<Answers[T['type']]>;
}
