import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { SITE_TABLES } from './entrypoints/content/sites/find-site.ts';
import { managedSchema } from './rules/settings/managed-schema.ts';

const hosts = SITE_TABLES.flatMap((site) => site.hosts.map((host) => `https://${host}`));
const patterns = hosts.map((host) => `${host}/*`);

/** Extension pages talk to nobody: no connection of any kind, no style or script but our own. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The public half of a key pair nobody keeps: it fixes the extension's ID, which IT's policies name. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxLRHTkvNOzGM8WZF79eCDqMFmurvA00Gwv552YJPlbyTzvCAOMhMGfVBRPmMQfuWXDX62/bNvRQZsSnVBhxz+khKmF6VC4b1ZVoEdIE3ozC/a8UhzbH0ISx4uluJfIcTsGscj7Qq2rhPZ1heavWN7hFT2/FDuKLesXGL/7kwQQwvpA88kcm6/QmzJUIZqHpVq0dCmIP0qLg6AVYLzRKbURCwecXR85xWKSmuCAbi5uNc0v3sYJ4NsnPNqgZIgfem2gLWfXuSaDa7qhWpaPuv1IfUeo92+lDtmRaLfnLulLizNtuBRad1Hyr5QANHlhcjLWqbO1J24fSZ/8GHZgHzUQIDAQAB';

/**
 * The reader of PDFs can fetch documents by itself. Ours are handed to it, so its ways to a network are taken out; what
 * it calls "fetch" among its own objects gets another name, so that the built package can be searched for the word.
 */
const pdfWithoutNetwork = {
  name: 'pdf-without-network',
  transform(code: string, id: string) {
    if (!id.includes('unpdf/dist/pdfjs')) return null;
    const cut = code
      .replace(/(?<=\b(?:await|return) )fetch\(/g, 'noNetwork(')
      .replace(/\bnew XMLHttpRequest\b/g, 'noNetwork()')
      .replace(/\bXMLHttpRequest\.DONE\b/g, '4')
      .replace(/\bfetch\(/g, 'fetchObject(');
    return {
      code: `function noNetwork() { throw new Error('There is no network here'); }\n${cut}`,
      map: null,
    };
  },
};

/** Chromium reads managed settings only for an extension that says what they look like. */
const MANAGED_SCHEMA = 'managed-schema.json';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifestVersion: 3,
  imports: false,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema()) });
    },
  },
  vite: () => ({ plugins: [preact(), pdfWithoutNetwork], build: { modulePreload: false } }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting'],
    host_permissions: patterns,
    action: { default_title: '__MSG_name__' },
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [
      {
        resources: ['nudge.html'],
        matches: patterns,
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { storage: { managed_schema: MANAGED_SCHEMA }, key: KEY, minimum_chrome_version: '123' }),
  }),
});
