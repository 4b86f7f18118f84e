import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MATCHES, SITE_TABLES, siteOf } from '../../entrypoints/content/sites/find-site.ts';
import { saysSend } from '../../entrypoints/content/sites/verbs.ts';
import { KINDS, SITES } from '../../rules/draft.ts';

const Table = z.strictObject({
  site: z.enum(SITES),
  hosts: z.array(z.string().regex(/^[a-z.]+\.com$/)).min(1),
  surfaces: z
    .array(
      z.strictObject({
        kind: z.enum(KINDS),
        editor: z.string().min(1),
        path: z.instanceof(RegExp).optional(),
      }),
    )
    .min(1),
  submit: z.string().min(1),
  enter: z.partialRecord(z.enum(KINDS), z.enum(['newline', 'submits', 'submits-without-button'])),
  composing: z.instanceof(RegExp),
  gathered: z.string().regex(/^20\d\d-\d\d, /),
});

describe.each(SITE_TABLES.map((table) => [table.site, table] as const))('the table of %s', (_site, table) => {
  it('has the shape of a site table, with the date its facts were gathered', () => {
    expect(Table.parse(table)).toEqual(table);
  });

  it('knows posts, comments or replies, and messages', () => {
    const kinds = table.surfaces.map(({ kind }) => kind);
    expect(kinds).toContain('post');
    expect(kinds).toContain('message');
    expect(kinds.includes('comment') || kinds.includes('reply')).toBe(true);
  });

  it('holds to no class that a build would change', () => {
    const classes =
      [table.submit, ...table.surfaces.map(({ editor }) => editor)].join(' ').match(/\.[\w-]+/g) ?? [];
    expect(classes.filter((name) => !/^\.(?:share|msg|comments)-/.test(name))).toEqual([]);
  });
});

describe('sites', () => {
  it('are found by their address, and others are not', () => {
    expect(siteOf('https://chat.x.com')?.site).toBe('x');
    expect(siteOf('https://www.facebook.com')?.site).toBe('facebook');
    expect(siteOf('https://facebook.com.example')).toBeNull();
    expect(siteOf('null')).toBeNull();
  });

  it('are asked for one by one, never all addresses', () => {
    expect(MATCHES.every((pattern) => /^https:\/\/[a-z.]+\/\*$/.test(pattern))).toBe(true);
  });
});

describe('the name of a control that sends', () => {
  it.each(['Post', 'POST', 'Post…', 'Share now', 'Wyślij', 'Press Enter to send'])('“%s” sends', (name) =>
    expect(saysSend(name)).toBe(true),
  );
  it.each(['Repost', 'Posts', 'Share to story', 'Next', 'Sent', ''])('“%s” does not', (name) =>
    expect(saysSend(name)).toBe(false),
  );
});
