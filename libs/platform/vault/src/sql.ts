import { readFileSync } from 'node:fs';

/** The statement in `sql/<name>.sql`. */
function statement(name: string): string {
  return readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), 'utf8');
}

/** Every statement of the vault by what it does. */
export const sql = {
  claimMasterKey: statement('claim-master-key'),
  masterKey: statement('master-key'),
  findSubject: statement('find-subject'),
  findOrCreateSubject: 'select vault.find_or_create_subject($1, $2, $3, $4) as subject',
  wrappedKeys: statement('wrapped-keys'),
  seal: statement('seal'),
  fields: statement('fields'),
  open: statement('open'),
  erased: statement('erased'),
  eraseSubject: 'select event_id, field from vault.erase_subject($1, $2, $3)',
} as const;
