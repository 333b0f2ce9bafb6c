import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The platform as it is delivered. */
export const PLATFORM = built('redress', 'dist/main.js');

/** The platform with each service in a process of its own. */
export function cluster(): string {
  for (const service of ['intake', 'dispatch', 'mediation', 'analytics']) built(service, 'dist/main.js');
  return built('redress', 'dist/cluster/main.js');
}

/** The command line, which says what it wants to say only when it is built already. */
export function commandLine(): string {
  built('cli', 'dist/main.js');
  return built('cli', 'bin/redress.js');
}

/** These tests run the real programs as processes; sources alone won't do. */
function built(app: string, file: string): string {
  const path = fileURLToPath(new URL(`../../../${app}/${file}`, import.meta.url));
  if (!existsSync(path))
    throw new Error(`apps/${app}/${file} is missing: build it first with "npx nx build @redress/${app}".`);
  return path;
}
