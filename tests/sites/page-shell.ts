import type { Site } from './hosts.ts';

const TITLES: Record<Site, string> = {
  facebook: 'Facebook',
  x: 'X',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
};

/** The element that each site draws itself into, named as the real site names it. */
const ROOTS: Record<Site, string> = {
  facebook: '<div id="mount_0_0_k7"></div>',
  x: '<div id="react-root"></div><div id="layers"></div>',
  instagram: '<div id="mount_0_0_Xq"></div>',
  linkedin: '<div id="root"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>',
};

/** The content security policy, at least as strict as the real site's; LinkedIn's also lists its policy names. */
export function policyOf(site: Site, nonce: string): string {
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
  if (site === 'linkedin')
    rules.push("trusted-types 'allow-duplicates' default jSecure highcharts dompurify");
  return rules.join('; ');
}

/** The empty page that a site's script fills. */
export function pageOf(site: Site, nonce: string): string {
  return `<!doctype html><html lang="en" data-site="${site}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${TITLES[site]}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/site.css">
<script nonce="${nonce}" src="/assets/site.js" defer></script></head><body>${ROOTS[site]}</body></html>`;
}
