import { fileURLToPath } from 'node:url';

/** Bugs that can be planted into every service, by what the wrong code does. */
export type PlantedBug = 'applies-repetitions-again' | 'skips-what-was-lost';

/** The environment that plants a bug: Node loads it ahead of the program. */
export function planted(bug: PlantedBug): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=${fileURLToPath(new URL(`${bug}.mjs`, import.meta.url))}` };
}
