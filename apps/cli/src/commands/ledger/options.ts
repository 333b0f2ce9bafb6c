import { Option } from 'commander';
import { databaseUrl } from '../../platform/running-platform.js';
import { openLedger, type OpenLedger } from '../../ledger/open-ledger.js';

export const databaseOption = () =>
  new Option(
    '--database <url>',
    '事件库地址。 The event store (default: DATABASE_URL, or of the platform that runs here)',
  );
export const keyOption = () => new Option('--key <vkey>', '日志公钥。 The public key of the log');
export const policyOption = () =>
  new Option('--policy <file>', '见证政策。 Witnesses and quorum, a C2SP tlog-policy file');

/** Opens the ledger that was named, and closes it after the work. */
export async function withLedger<T>(
  named: string | undefined,
  work: (ledger: OpenLedger, url: string) => Promise<T>,
): Promise<T> {
  const url = databaseUrl(named);
  const ledger = await openLedger(url);
  try {
    return await work(ledger, url);
  } finally {
    await ledger.close();
  }
}
