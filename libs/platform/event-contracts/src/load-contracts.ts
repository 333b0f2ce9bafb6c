import { readdirSync, readFileSync } from 'node:fs';
import { EventContracts, type ContractSchema } from './event-contracts.js';

const FOLDER = new URL('../contracts/', import.meta.url);

function read(file: string): ContractSchema {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as ContractSchema;
}

/** The contracts of the platform, as `npm run contracts` writes them from the TypeScript types. */
export function loadContracts(): EventContracts {
  const files = readdirSync(new URL('events/', FOLDER));
  return new EventContracts(
    files.map((file) => read(`events/${file}`)),
    read('envelope.v1.json'),
  );
}
