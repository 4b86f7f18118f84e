import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT } from './build.ts';
import { SITE_OF_HOST, type Site } from './hosts.ts';

/** An answer to one request, in the form that Playwright's route.fulfill takes. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Glob patterns of all addresses of a site, for context.route. */
export function routesFor(site: Site): string[] {
  return Object.entries(SITE_OF_HOST).flatMap(([host, of]) => (of === site ? [`https://${host}/**`] : []));
}

const TITLES: Record<Site, string> = { facebook: 'Facebook', x: 'X', instagram: 'Instagram', linkedin: 'LinkedIn' };

/** The element that each site draws itself into, named as the real site names it. */
const ROOTS: Record<Site, string> = {
  facebook: '<div id="mount_0_0_k7"></div>',
  x: '<div id="react-root"></div><div id="layers"></div>',
  instagram: '<div id="mount_0_0_Xq"></div>',
  linkedin: '<div id="root"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>',
};

/** At least as strict as what the real sites send; LinkedIn also lists the policy names it allows. */
function policyOf(site: Site, nonce: string): string {
  const rules = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ];
  if (site === 'linkedin') rules.push("trusted-types 'allow-duplicates' default jSecure highcharts dompurify");
  return rules.join('; ');
}

function pageOf(site: Site, nonce: string): string {
  return `<!doctype html><html lang="en" data-site="${site}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${TITLES[site]}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/site.css">
<script nonce="${nonce}" src="/assets/site.js" defer></script></head><body>${ROOTS[site]}</body></html>`;
}

function answer(status: number, type: string, body: string, more: Record<string, string> = {}): Answer {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff', ...more };
  return { status, headers: { ...headers, 'cache-control': 'no-store' }, body };
}

/** What the stand-in answers to an address under a real host name; null for every other host. */
export function fulfil(url: URL): Answer | null {
  const site = SITE_OF_HOST[url.hostname];
  if (site === undefined || url.port !== '') return null;
  if (url.pathname === '/assets/site.js')
    return answer(200, 'text/javascript', readFileSync(join(BUILT, site, 'site.js'), 'utf8'));
  if (url.pathname === '/assets/site.css')
    return answer(200, 'text/css', readFileSync(join(BUILT, site, 'site.css'), 'utf8'));
  if (/\.\w{2,5}$/.test(url.pathname)) return answer(404, 'text/plain', 'Not found');
  const nonce = randomBytes(16).toString('base64');
  return answer(200, 'text/html', pageOf(site, nonce), {
    'content-security-policy': policyOf(site, nonce),
    // Facebook forbids the unload family; the others lose nothing by it.
    'permissions-policy': 'unload=()',
  });
}
