import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const EMMETT = ['@event-driven-io/emmett@0.42.0', '@event-driven-io/emmett-postgresql@0.42.0'];
const DCB = ['@dcb-es/event-store@7.0.1', '@dcb-es/event-store-postgres@7.0.1'];
const DCB_NEEDS = 'pg-copy-streams@7.0.0';

/** Loads a package of the peers. */
export type ImportPeer = <T>(name: string) => Promise<T>;

/**
 * Installs the peers into a temporary folder, once. They are no dependencies of ours: dcb's package names a workspace of
 * its authors and cannot be installed, only unpacked, and Emmett brings fifty packages that nobody needs to run Redress.
 */
export async function installPeers(): Promise<ImportPeer> {
  const folder = join(tmpdir(), 'redress-bench-peers-1');
  const modules = join(folder, 'node_modules');
  if (!existsSync(join(folder, 'complete'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    await run('npm', ['install', '--no-audit', '--no-fund', ...EMMETT, DCB_NEEDS], folder);
    for (const name of DCB) await unpack(name, folder, modules);
    writeFileSync(join(folder, 'complete'), '');
  }
  const require = createRequire(join(folder, 'package.json'));
  return async <T>(name: string) => (await import(pathToFileURL(entryOf(require, modules, name)).href)) as T;
}

function entryOf(require: NodeJS.Require, modules: string, name: string): string {
  // dcb's packages can only be imported, and Node resolves imports relative to the importing file alone.
  return name.startsWith('@dcb-es/') ? join(modules, name, 'dist/index.js') : require.resolve(name);
}

async function unpack(spec: string, folder: string, modules: string): Promise<void> {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  await run('npm', ['pack', spec, '--pack-destination', folder], folder);
  const archive = readdirSync(folder).find(
    (file) => file === `${spec.slice(1).replace('/', '-').replace('@', '-')}.tgz`,
  );
  if (archive === undefined) throw new Error(`npm packed no ${spec}`);
  await run('tar', ['-xzf', archive, '-C', target, '--strip-components=1'], folder);
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  await promisify(execFile)(command, args, { cwd });
}
