import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';
import { dropSecrets, SECRET_SETTINGS, withSecretFiles } from './secret-files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-secrets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = join(folder, 'secret');
  writeFileSync(file, text);
  return file;
}

describe('a secret', () => {
  it.each(SECRET_SETTINGS)('%s is read from the file that is named, without the line end behind it', (name) => {
    const read = withSecretFiles({ [`${name}_FILE`]: fileWith('hunter2\n'), PORT: '1' });
    expect(read).toMatchObject({ [name]: 'hunter2', PORT: '1' });
  });

  it('may be several keys, a line each', () => {
    const keys = [1, 2].map((n) => Buffer.alloc(32, n));
    const file = fileWith(keys.map((key) => key.toString('base64')).join('\n'));
    expect(readConfig(withSecretFiles({ REDRESS_MASTER_KEY_FILE: file })).masterKeys).toEqual(keys);
  });

  it('is not given twice, nor by a file that cannot be read or is empty; all of it is told at once, and no value', () => {
    const env = {
      REDRESS_MASTER_KEY: 'hunter2',
      REDRESS_MASTER_KEY_FILE: fileWith(''),
      KAFKA_PASSWORD_FILE: join(folder, 'hunter2'),
      DATABASE_URL_FILE: fileWith(' \n'),
    };
    expect(() => withSecretFiles(env)).toThrow(
      new ConfigError([
        'DATABASE_URL_FILE must be a file that can be read and is not empty.',
        'KAFKA_PASSWORD_FILE must be a file that can be read and is not empty.',
        'REDRESS_MASTER_KEY and REDRESS_MASTER_KEY_FILE must not both be set.',
      ]),
    );
  });

  it('is left to its variable where no file is named', () =>
    expect(withSecretFiles({ KAFKA_PASSWORD: 'hunter2', KAFKA_PASSWORD_FILE: '' })).toMatchObject({
      KAFKA_PASSWORD: 'hunter2',
    }));

  it('leaves the environment, so that no child and no report has it', () => {
    const env = Object.fromEntries([...SECRET_SETTINGS, 'PORT'].map((name) => [name, 'hunter2']));
    dropSecrets(env);
    expect(env).toEqual({ PORT: 'hunter2' });
  });
});
