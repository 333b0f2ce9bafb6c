import { stat } from 'node:fs/promises';
import type { Channel } from '@redress/ticket';
import { CannotJudge } from '../../output/cannot-judge.js';
import { readTime } from '../reading/local-time.js';
import { openRejectedFile, REASON } from '../rejected-file.js';
import type { SourceFile } from '../source-format.js';
import { RowProblem, sourceRow, type IntakeRow, type SourceRow } from '../source-row.js';

/** One JSON array cannot be read line by line; a feed page holds 1,000 requests, so this is ample. */
const MOST_BYTES = 64 * 1024 * 1024;

type ServiceRequest = Readonly<Record<string, unknown>>;

/** Refuses a file that is too large to be read as one JSON document. */
export async function mustFitMemory(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size > MOST_BYTES)
    throw new CannotJudge(
      `open311 文件不能超过 64 MiB，请分成几个文件。 An open311 file holds at most 64 MiB; split it into several.`,
    );
}

/** Service requests of Open311 GeoReport v2: a JSON array. They name nobody, so they come in as anonymous reports. */
export function open311(text: AsyncIterable<string>, offset: string, channel: Channel = 'open311'): SourceFile {
  return {
    rows: readRows(text, offset, channel),
    openRejected: (path) =>
      openRejectedFile(
        path,
        (raw, reason, first) => {
          const request = typeof raw === 'object' ? { ...raw, [REASON]: reason } : { raw, [REASON]: reason };
          return `${first ? '' : ',\n'}${JSON.stringify(request)}`;
        },
        { head: '[\n', tail: '\n]\n' },
      ),
  };
}

async function* readRows(text: AsyncIterable<string>, offset: string, channel: Channel): AsyncGenerator<SourceRow> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  for (const [i, request] of parseArray(pieces.join('')).entries())
    yield sourceRow(i + 1, request, () => readRequest(request, offset, channel));
}

function parseArray(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CannotJudge(`不是 JSON 文件。 This is not a JSON file: ${(error as Error).name}`);
  }
  if (Array.isArray(value)) return value as readonly unknown[];
  throw new CannotJudge('open311 文件须为 JSON 数组。 An open311 file is a JSON array of service requests.');
}

function readRequest(value: unknown, offset: string, channel: Channel): IntakeRow {
  if (typeof value !== 'object' || value === null) throw new RowProblem('不是对象。 The entry is not an object.');
  const request = value as ServiceRequest;
  const title = required(request, 'service_name');
  const told = ['description', 'address', 'status_notes']
    .map((key) => member(request, key))
    .filter((part) => part !== '');
  return {
    kinds: ['report'],
    channel,
    source: `open311:${required(request, 'service_request_id')}`,
    receivedAt: readTime(required(request, 'requested_datetime'), offset),
    title,
    text: told.length > 0 ? told.join('\n') : title,
  };
}

function required(request: ServiceRequest, key: string): string {
  const value = member(request, key);
  if (value === '') throw new RowProblem(`缺少 ${key}。 ${key} is missing.`);
  return value;
}

function member(request: ServiceRequest, key: string): string {
  const value = request[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}
