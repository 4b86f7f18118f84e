import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Request, SettingsView } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';

/** A change that answers the settings as they are afterwards. */
type Change = Extract<Request, { type: 'settings.choose' | 'quiet.forget' }>;

export interface SettingsInPage {
  view: SettingsView | null;
  fault: 'not-reached' | 'not-kept' | null;
  reload: () => Promise<void>;
  change: (change: Change) => Promise<void>;
}

/** The settings in force, read anew whenever the page comes to the front. */
export function useSettings(): SettingsInPage {
  const [view, setView] = useState<SettingsView | null>(null);
  const [fault, setFault] = useState<SettingsInPage['fault']>(null);

  const settle = useCallback(async (answer: Promise<SettingsView>, otherwise: 'not-reached' | 'not-kept') => {
    try {
      setView(await answer);
      setFault(null);
    } catch {
      setFault(otherwise);
    }
  }, []);
  const reload = useCallback(() => settle(ask({ type: 'settings.get' }), 'not-reached'), [settle]);
  const change = useCallback((wanted: Change) => settle(ask(wanted), 'not-kept'), [settle]);

  useEffect(() => {
    void reload();
    const onFocus = () => void reload();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [reload]);

  return { view, fault, reload, change };
}
