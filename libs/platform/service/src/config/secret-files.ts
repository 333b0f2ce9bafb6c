import { readFileSync } from 'node:fs';
import { ConfigError, type Environment } from './config.js';
import { SETTINGS, type Setting } from './settings.js';

/** The settings that hold a key or a password. Each may be the name of a file instead, in `<name>_FILE`. */
export const SECRET_SETTINGS: readonly string[] = SETTINGS.filter((setting: Setting) => setting.isSecret).map(
  ({ name }) => name,
);

/**
 * The environment with the content of each file that a `<name>_FILE` names in place of `<name>`. A file can be kept from other
 * users and processes; a variable stays in `/proc/<pid>/environ` as long as the process runs. Throws {@link ConfigError} for
 * a file that cannot be read and for a setting given both ways. It says neither content nor why: a name may be a secret by mistake.
 */
export function withSecretFiles(env: Environment): Environment {
  const wrong: string[] = [];
  const read: Record<string, string> = {};
  for (const name of SECRET_SETTINGS) {
    const file = env[`${name}_FILE`]?.trim();
    if (!file) continue;
    if (env[name]?.trim()) wrong.push(`${name} and ${name}_FILE must not both be set.`);
    else {
      const text = contentOf(file);
      if (text === undefined) wrong.push(`${name}_FILE must be a file that can be read and is not empty.`);
      else read[name] = text;
    }
  }
  if (wrong.length > 0) throw new ConfigError(wrong);
  return { ...env, ...read };
}

/** Removes the secrets from the environment, so that no child and no report of this process has them. */
export function dropSecrets(env: Record<string, string | undefined>): void {
  for (const name of SECRET_SETTINGS) delete env[name];
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
