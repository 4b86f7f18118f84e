import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: { default_locale: 'en', name: '__MSG_name__', description: '__MSG_description__' },
});
