import { closeSync, openSync, readSync, truncateSync, writeFileSync } from 'node:fs';
import type { AppendResult, Expected } from '../../src/index.js';

/** A command as the writer sent it. */
export interface SentCommand {
  readonly commandId: string;
  readonly stream: string;
  readonly expected: Expected;
  readonly count: number;
}

type Entry =
  | { readonly sent: SentCommand }
  | { readonly again: string; readonly error?: string }
  | { readonly answered: string; readonly result: AppendResult };

/** What the writers wrote down, which their death leaves whole. Read on with {@link read}. */
export class Journal {
  readonly sent = new Map<string, SentCommand>();
  readonly answers = new Map<string, AppendResult>();
  /** How often a command was sent again, by a living writer or by the next one. */
  retries = 0;
  lastError = '';
  private offset = 0;

  constructor(readonly file: string) {
    writeFileSync(file, '');
  }

  read(): void {
    const text = readFrom(this.file, this.offset);
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    this.offset += Buffer.byteLength(whole);
    for (const line of whole.split('\n').slice(0, -1)) this.note(JSON.parse(line) as Entry);
  }

  /** The commands without an answer. Only once their writer is dead: a line that it could not finish is taken away. */
  leftOpen(): readonly SentCommand[] {
    this.read();
    truncateSync(this.file, this.offset);
    return [...this.sent.values()].filter(({ commandId }) => !this.answers.has(commandId));
  }

  private note(entry: Entry): void {
    if ('sent' in entry) this.sent.set(entry.sent.commandId, entry.sent);
    else if ('answered' in entry) this.answers.set(entry.answered, entry.result);
    else {
      this.retries++;
      this.lastError = entry.error ?? this.lastError;
    }
  }
}

function readFrom(file: string, offset: number): string {
  const chunks: Buffer[] = [];
  const descriptor = openSync(file, 'r');
  for (let at = offset; ;) {
    const chunk = Buffer.alloc(1 << 16);
    const length = readSync(descriptor, chunk, 0, chunk.length, at);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    at += length;
  }
  closeSync(descriptor);
  return Buffer.concat(chunks).toString();
}
