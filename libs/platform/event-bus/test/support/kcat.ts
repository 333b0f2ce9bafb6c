import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** A record as kcat prints it. */
export interface KcatRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  readonly payload: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether the foreign consumer is on this machine; said in one line when not, a failure under REQUIRE_KAFKA=1. */
export function hasKcat(): boolean {
  const isThere = spawnSync('kcat', ['-V']).status === 0;
  if (!isThere && process.env['REQUIRE_KAFKA'] !== '1')
    process.stderr.write('The test with kcat was left out: install it (apt-get install kcat).\n');
  return isThere || process.env['REQUIRE_KAFKA'] === '1';
}

/** What kcat says of a topic that is only just being made. */
const NOT_YET = /Unknown topic or partition|Leader not available/;

/** Everything in a topic, read by kcat; nothing when there is no such topic yet. Fails with what kcat says. */
export async function readWithKcat(brokers: readonly string[], topic: string): Promise<KcatRecord[]> {
  const args = ['-b', brokers.join(), '-t', topic, '-C', '-o', 'beginning', '-e', '-q', '-J'];
  const { stdout } = await promisify(execFile)('kcat', args, { maxBuffer: 64 * 1024 * 1024 }).catch((error: Error) => {
    if (NOT_YET.test(error.message)) return { stdout: '' };
    throw error;
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { headers = [], ...record } = JSON.parse(line) as Omit<KcatRecord, 'headers'> & { headers?: string[] };
      const pairs = Array.from({ length: headers.length / 2 }, (_, i) => [headers[2 * i]!, headers[2 * i + 1]!]);
      return { ...record, headers: Object.fromEntries(pairs) as Record<string, string> };
    });
}

/** Without repetitions, in the order of the partitions: what a reader of at-least-once deliveries keeps. */
export function firstOfEach(records: readonly KcatRecord[]): KcatRecord[] {
  const byPlace = records.toSorted((a, b) => a.partition - b.partition || a.offset - b.offset);
  const seen = new Set<string | undefined>();
  return byPlace.filter(({ headers }) => !seen.has(headers['ce_id']) && seen.add(headers['ce_id']));
}
