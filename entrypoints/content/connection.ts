import { browser } from 'wxt/browser';

/** False once the extension was updated or removed: this script is then a left-over that must step aside. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined && browser.runtime.getURL('') !== '';
  } catch {
    return false;
  }
}
