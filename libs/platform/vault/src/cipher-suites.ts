import { aesGcm } from './aes-gcm.js';
import type { CipherSuite } from './cipher-suite.js';
import { sm4Ctr } from './sm4-ctr.js';

/** Every suite that this version reads. New values are sealed by the one that the vault was opened with. */
export const CIPHER_SUITES = [aesGcm, sm4Ctr] as const;
export type SuiteName = (typeof CIPHER_SUITES)[number]['name'];

export const DEFAULT_SUITE: SuiteName = 'aes256gcm-hmacsha256';

/** The suite of a name. Throws for one that this version does not know: such a value must not be taken for a lost one. */
export function suiteOf(name: string): CipherSuite {
  const suite = CIPHER_SUITES.find((each) => each.name === name);
  if (suite === undefined)
    throw new Error(`The vault holds a value of the suite ${name}, which this version does not know`);
  return suite;
}
