import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDoor } from './door.ts';
import { lookAfterOpenTabs } from './open-tabs.ts';
import { settingsInForce } from './settings-in-force.ts';

export default defineBackground({
  main() {
    // Listeners first and at once: a worker that was woken for an event loses it otherwise.
    openDoor();
    browser.runtime.onInstalled.addListener(lookAfterOpenTabs);
    settingsInForce.followChanges();
  },
});
