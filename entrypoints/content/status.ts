import { type Browser, browser } from 'wxt/browser';
import type { FrameStatus } from '../../rules/messages.ts';

/** Tells an open popup how this frame stands, at once and at each change. */
export function offerStatus(status: () => FrameStatus | null): () => void {
  const ports = new Set<Browser.runtime.Port>();
  const tell = (port: Browser.runtime.Port) => {
    const now = status();
    if (now) port.postMessage(now);
  };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== 'status') return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    tell(port);
  });
  return () => ports.forEach(tell);
}
