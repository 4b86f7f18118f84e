import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { SiteTable } from './site.ts';
import { x } from './x.ts';

export const SITE_TABLES: readonly SiteTable[] = [facebook, x, instagram, linkedin];

/** The address patterns the extension asks to see, and nothing else. */
export const MATCHES: readonly string[] = SITE_TABLES.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** What is known of the site this document belongs to; a frame without a host of its own belongs to its parent's. */
export function siteOf(origin: string): SiteTable | null {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  return SITE_TABLES.find(({ hosts }) => hosts.includes(host)) ?? null;
}
