import { stat } from 'node:fs/promises';
import { extname, basename, resolve } from 'node:path';
import type { Channel } from '@redress/ticket';
import type { PlatformClient } from '@redress/client';
import { CannotJudge } from '../output/cannot-judge.js';
import { startProgress } from '../output/progress.js';
import { citizenMessages } from './formats/citizen-messages.js';
import type { CsvField } from './formats/csv-columns.js';
import { csv } from './formats/csv.js';
import { mustFitMemory, open311 } from './formats/open311.js';
import { detectEncoding, readText } from './reading/encoding.js';
import type { RejectedFile } from './rejected-file.js';
import { sendRows, type SentRows } from './send-rows.js';
import type { FormatName, SourceFile } from './source-format.js';

export interface ImportPlan {
  readonly path: string;
  readonly format: FormatName;
  readonly columns: ReadonlyMap<CsvField, string>;
  readonly channel?: Channel;
  readonly timeZoneOffset: string;
  /** csv: the system that numbered the rows. */
  readonly system: string;
  /** Where rejected rows go; beside nothing else, in the current folder, by default. */
  readonly rejectedPath?: string;
}

export interface Rejection {
  readonly line: number;
  readonly reason: string;
}

export interface ImportSummary extends SentRows {
  /** Null when no row was rejected. */
  readonly rejectedFile: string | null;
  /** The first ones; all of them are in the file. */
  readonly rejections: readonly Rejection[];
}

const REJECTIONS_SHOWN = 100;

/** Imports a file through the platform's intake, row by row, and keeps what was not taken in a file of the same form. */
export async function importFile(
  plan: ImportPlan,
  client: PlatformClient,
  signal: AbortSignal,
): Promise<ImportSummary> {
  const size = await mustBeReadable(plan.path);
  const rejectedPath = resolve(plan.rejectedPath ?? defaultRejectedPath(plan.path));
  if (rejectedPath === resolve(plan.path))
    throw new CannotJudge('--rejected 不能是导入的文件本身。 --rejected must not be the imported file itself.');
  if (plan.format === 'open311') await mustFitMemory(plan.path);
  const encoding = await detectEncoding(plan.path);
  let bytes = 0;
  const source = openSource(
    plan,
    readText(plan.path, encoding, (done) => (bytes = done)),
  );
  const progress = startProgress('import', size);
  const rejections: Rejection[] = [];
  let rejectedFile: RejectedFile | undefined;
  try {
    const sent = await sendRows(source.rows, client, {
      signal,
      onProgress: ({ imported, duplicates, rejected }) =>
        progress.update(bytes, `${imported} imported, ${duplicates} duplicates, ${rejected} rejected`),
      onRejected: async ({ line, raw }, reason) => {
        if (rejections.length < REJECTIONS_SHOWN) rejections.push({ line, reason });
        rejectedFile ??= source.openRejected(rejectedPath);
        await rejectedFile.write(raw, reason);
      },
    });
    return { ...sent, rejectedFile: sent.rejected === 0 ? null : rejectedPath, rejections };
  } finally {
    progress.stop();
    await rejectedFile?.close();
  }
}

function openSource(plan: ImportPlan, text: AsyncIterable<string>): SourceFile {
  const { format, channel, timeZoneOffset: offset, columns: named, system } = plan;
  switch (format) {
    case 'citizen-messages':
      return citizenMessages(text, channel);
    case 'open311':
      return open311(text, offset, channel);
    case 'csv':
      return csv(text, { named, offset, system, ...(channel === undefined ? {} : { channel }) });
  }
}

async function mustBeReadable(path: string): Promise<number> {
  try {
    const file = await stat(path);
    if (file.isFile()) return file.size;
  } catch {
    // Not there, or not ours to look at: the same sentence helps.
  }
  throw new CannotJudge(`文件不存在或不可读。 There is no such file, or it cannot be read: ${path}`);
}

function defaultRejectedPath(path: string): string {
  const extension = extname(path);
  return `${basename(path, extension)}.rejected${extension}`;
}
