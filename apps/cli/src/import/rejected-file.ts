import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

/** Rows that were not taken, each with the reason, in the form of the input: correct them and import the file again. */
export interface RejectedFile {
  write(raw: unknown, reason: string): Promise<void>;
  close(): Promise<void>;
}

/** The member or column that tells the reason; the import overlooks it. */
export const REASON = '未导入原因';

/** A file of rejected rows that are written one by one by `format`, between `head` and `tail`. */
export function openRejectedFile(
  path: string,
  format: (raw: unknown, reason: string, first: boolean) => string,
  { head = '', tail = '' } = {},
): RejectedFile {
  // The rows hold personal data: nobody else on the machine may read them.
  const stream = createWriteStream(path, { mode: 0o600 });
  let first = true;
  stream.write(head);
  return {
    async write(raw, reason) {
      const flowing = stream.write(format(raw, reason, first));
      first = false;
      if (!flowing) await once(stream, 'drain');
    },
    async close() {
      stream.end(tail);
      await finished(stream);
    },
  };
}
