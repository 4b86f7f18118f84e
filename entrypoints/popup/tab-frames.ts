import { browser } from 'wxt/browser';
import type { FrameStatus } from '../../rules/messages.ts';

/**
 * Follows how the frames of the tab in front stand; `onChange` hears null where nobody there answers.
 * Answers how to stop.
 */
export function followTab(onChange: (frames: FrameStatus[] | null) => void): () => void {
  const frames = new Map<string, FrameStatus>();
  let stop: () => void = () => undefined;
  let stopped = false;

  const connect = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (stopped) return;
    if (tab?.id === undefined) return onChange(null);
    const port = browser.tabs.connect(tab.id, { name: 'status' });
    stop = () => port.disconnect();
    port.onMessage.addListener((message) => {
      // Only our own content scripts hold the other end of this port.
      const status = message as FrameStatus;
      frames.set(status.frame, status);
      onChange([...frames.values()]);
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not log that nobody answered.
      void browser.runtime.lastError;
      onChange(null);
    });
  };
  connect().catch(() => onChange(null));
  return () => {
    stopped = true;
    stop();
  };
}
