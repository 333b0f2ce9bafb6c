import { readFileSync } from 'node:fs';

/** The statement in `sql/<name>.sql`. */
function statement(name: string): string {
  return readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), 'utf8');
}

/** Every statement of the vault by what it does. */
export const sql = {
  claimMasterKey: 'SELECT version, fingerprint FROM vault.claim_master_key($1)',
  mastersInUse: statement('masters-in-use'),
  keepSecret: statement('keep-secret'),
  secret: 'SELECT wrapped, suite, master FROM vault.secret',
  findSubject: statement('find-subject'),
  findOrCreateSubject: 'select vault.find_or_create_subject($1, $2, $3, $4, $5, $6) as subject',
  compartments: 'SELECT compartment FROM vault.subjects WHERE subject = ANY ($1::uuid[])',
  wrappedKeys: statement('wrapped-keys'),
  seal: statement('seal'),
  fields: statement('fields'),
  open: statement('open'),
  accesses: statement('accesses'),
  erased: statement('erased'),
  claimNumber: statement('claim-number'),
  wait: statement('wait'),
  due: statement('due'),
  nextDue: statement('next-due'),
  leave: 'DELETE FROM vault.waiting WHERE id = $1',
  countToRewrap: statement('count-to-rewrap'),
  toRewrap: statement('to-rewrap'),
  rewrap: statement('rewrap'),
  rewrapSecret: 'UPDATE vault.secret SET wrapped = $1, suite = $2, master = $3',
  eraseSubject: 'select event_id, field from vault.erase_subject($1, $2, $3)',
} as const;
