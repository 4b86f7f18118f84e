import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE_TABLES } from '../../entrypoints/content/sites/find-site.ts';

const OUTPUT = '.output';
const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  key?: string;
  browser_specific_settings?: { gecko: { id: string } };
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; run_at: string; all_frames: boolean }[];
}

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8')) as Manifest;
const hosts = SITE_TABLES.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)).sort();

for (const build of BUILDS) {
  test.describe(build, () => {
    test('asks for no more than it needs', () => {
      const { manifest_version, permissions, host_permissions, content_scripts } = manifestOf(build);
      expect(manifest_version).toBe(3);
      expect(permissions.sort()).toEqual(['scripting', 'storage']);
      expect([...host_permissions].sort()).toEqual(hosts);
      expect(content_scripts.map(({ matches }) => [...matches].sort())).toEqual([hosts]);
      expect(content_scripts[0]).toMatchObject({ run_at: 'document_start', all_frames: true });
    });

    test('forbids its own pages every connection and every foreign script', () => {
      const { extension_pages } = manifestOf(build).content_security_policy;
      expect(extension_pages).toContain("default-src 'none'");
      expect(extension_pages).toContain("connect-src 'none'");
      expect(extension_pages).not.toMatch(/unsafe|https?:|\*/);
    });

    test('has an ID that stays the same', () => {
      const { key, browser_specific_settings } = manifestOf(build);
      expect(build.startsWith('firefox') ? browser_specific_settings?.gecko.id : key).toBeTruthy();
    });

    test('holds no code that could reach a network', () => {
      const scripts = readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.js'),
      );
      expect(scripts.length).toBeGreaterThan(3);
      const reaching = scripts.filter((file) =>
        /\b(?:fetch|importScripts)\s*\(|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|setUninstallURL\(/.test(
          readFileSync(join(OUTPUT, build, file), 'utf8'),
        ),
      );
      expect(reaching).toEqual([]);
    });

    test('keeps the engine and its schemas out of the page', () => {
      const { size } = { size: readFileSync(join(OUTPUT, build, 'content-scripts/content.js')).length };
      expect(size).toBeLessThan(60_000);
    });
  });
}
