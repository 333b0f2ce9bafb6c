import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/** How many files of a package a process has loaded that runs some lines over the built event store, named `store`. */
function loadedOf(name: string, lines: string): number {
  const program = `
    import { createRequire } from 'node:module';
    import * as store from ${JSON.stringify(BUILT)};
    ${lines}
    const files = Object.keys(createRequire(${JSON.stringify(BUILT)}).cache);
    process.stdout.write(String(files.filter((file) => file.includes('/node_modules/${name}/')).length));`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }));
}

it('a process whose log lies in PostgreSQL starts without the client of EventStoreDB', () => {
  expect(loadedOf('pg', '')).toBeGreaterThan(0);
  expect(loadedOf('@eventstore/db-client', '')).toBe(0);
  expect(loadedOf('@eventstore/db-client', "await store.openEventStoreDb('esdb://localhost:1');")).toBeGreaterThan(0);
});
