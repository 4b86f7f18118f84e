import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { SITES, type Site } from './hosts.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
/** Where the built stand-ins are: one folder for each site. */
export const BUILT = join(ROOT, '.output/sites');
const STAMP = join(BUILT, 'sources.sha256');

/** The hash of all that a stand-in is built from, so that unchanged sources are not built again. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(tsx?|css)$/.test(name),
  );
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(HERE, name)));
  return hash.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
}

function stamped(): string {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}

/** The style sheets, in the order of their names, as the one that is served. */
function styles(): string {
  const folder = join(HERE, 'parts/styles');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

async function buildSite(site: Site): Promise<void> {
  const outDir = join(BUILT, site);
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    mode: 'production',
    // Draft.js looks for Node's names.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      lib: { entry: join(HERE, site, 'main.ts'), formats: ['iife'], name: 'page', fileName: () => 'site.js' },
    },
  });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'site.css'), styles());
}

/** Builds the script of each stand-in into .output/sites, unless they were built from these very sources. */
export async function buildSites(): Promise<void> {
  const hash = sourcesHash();
  if (stamped() === hash) return;
  await Promise.all(SITES.map(buildSite));
  writeFileSync(STAMP, hash);
}

if (import.meta.main) await buildSites();
