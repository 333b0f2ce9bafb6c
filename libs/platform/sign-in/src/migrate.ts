import { fileURLToPath } from 'node:url';
import { migrate, type Pool } from '@redress/database';

/** Creates or updates the schema `sign_in`. The pool belongs to the owner of the database; signing in itself needs less. */
export async function migrateSignIn(pool: Pool): Promise<void> {
  await migrate(pool, { schema: 'sign_in', folder: fileURLToPath(new URL('../sql/migrations', import.meta.url)) });
}
