/**
 * @jest-environment node
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

const SITE = fileURLToPath(new URL('../dist/site', import.meta.url));
const MOST_BYTES = 350_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
const manifest = JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** The scripts that the browser has loaded before a screen is there. */
function scriptsOf(chunks: readonly string[]): ReadonlySet<string> {
  const scripts = new Set<string>();
  const visit = (name: string): void => {
    const { file, imports = [] } = manifest[name]!;
    if (scripts.has(file)) return;
    scripts.add(file);
    imports.forEach(visit);
  };
  chunks.forEach(visit);
  return scripts;
}

const bytesOf = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(SITE, file))).length, 0);

describe('the first screen', () => {
  it.each(['sign-in/sign-in-screen.tsx', 'queue/queue-screen.tsx'])('is %s and costs at most 350 kB', (screen) => {
    const bytes = bytesOf(scriptsOf(['index.html', `src/${screen}`]));
    process.stderr.write(`${screen}: ${Math.round(bytes / 1000)} kB\n`);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});

it('the page names nothing of another address, and no script stands in it', () => {
  const page = readFileSync(join(SITE, 'index.html'), 'utf8');
  expect(page).not.toMatch(/https?:|\/\/[a-z]/);
  expect([...page.matchAll(/<script[^>]*>([^<]*)/g)].map(([, inside]) => inside)).toEqual(['', '']);
});
