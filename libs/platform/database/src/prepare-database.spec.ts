import { describe, expect, it } from '@jest/globals';
import { openPool } from './open-pool.js';
import { prepareDatabase } from './prepare-database.js';
import { testDatabase } from './testing/test-database.js';

async function ask(url: string, text: string): Promise<unknown> {
  const pool = openPool(url, { max: 1, applicationName: 'tests' });
  try {
    return (await pool.query(text)).rows[0];
  } finally {
    await pool.end();
  }
}

describe('the database and its roles', () => {
  const database = testDatabase({ ownServer: true });

  it('are prepared by several processes at once and again, and the last password counts', async () => {
    const needs = { database: 'city', appPassword: '密码 %/@:?#&', ownerPassword: '口令 %/@:?#&' };
    await Promise.all(Array.from({ length: 4 }, () => prepareDatabase(database().adminUrl, needs)));
    const { appUrl, ownerUrl } = await prepareDatabase(database().adminUrl, needs);
    expect(await ask(appUrl, 'SELECT current_user AS role, current_database() AS name')).toEqual({
      role: 'redress_app',
      name: 'city',
    });
    expect(await ask(ownerUrl, 'SELECT current_user AS role, session_user AS login')).toEqual({
      role: 'redress_owner',
      login: 'redress_owner',
    });
    await prepareDatabase(database().adminUrl, { ...needs, appPassword: 'for-tests-only' });
    await expect(ask(appUrl, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('let the services create nothing', async () => {
    for (const what of ['SCHEMA mine', 'TABLE public.mine ()', 'TEMPORARY TABLE mine ()', 'ROLE mine'])
      await expect(ask(database().appUrl, `CREATE ${what}`)).rejects.toThrow(/permission denied/);
  });
});
