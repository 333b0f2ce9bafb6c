import type { Channel } from '@redress/ticket';
import { readLines } from '../reading/lines.js';
import { readTime } from '../reading/local-time.js';
import { openRejectedFile, REASON } from '../rejected-file.js';
import type { SourceFile } from '../source-format.js';
import { RowProblem, sourceRow, type IntakeRow, type SourceRow } from '../source-row.js';

const SHANGHAI = '+08:00';
const SYSTEM = 'citizen-messages';
/** Holds a line that is no JSON object, so that the rejected file is JSON Lines all the same. */
const UNREADABLE = '原文';

/** Citizen messages 市民留言: JSON Lines with Chinese keys, times of Shanghai. */
export function citizenMessages(text: AsyncIterable<string>, channel: Channel = 'local-platform'): SourceFile {
  return {
    rows: readRows(text, channel),
    openRejected: (path) =>
      openRejectedFile(
        path,
        (raw, reason) =>
          `${JSON.stringify({ ...(typeof raw === 'object' ? raw : { [UNREADABLE]: raw }), [REASON]: reason })}\n`,
      ),
  };
}

async function* readRows(text: AsyncIterable<string>, channel: Channel): AsyncGenerator<SourceRow> {
  for await (const { line, content } of readLines(text)) {
    const message = parseObject(content);
    yield sourceRow(line, message ?? content, () => readMessage(message, channel));
  }
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function readMessage(message: Record<string, unknown> | null, channel: Channel): IntakeRow {
  if (message === null) throw new RowProblem('不是 JSON 对象。 The line is not a JSON object.');
  const account = member(message, '留言用户');
  return {
    channel,
    source: `${SYSTEM}:${required(message, '留言编号')}`,
    receivedAt: readTime(required(message, '留言时间'), SHANGHAI),
    title: required(message, '留言主题'),
    text: required(message, '留言详情'),
    ...(account === '' ? {} : { person: { account, system: SYSTEM } }),
  };
}

function required(message: Record<string, unknown>, key: string): string {
  const value = member(message, key);
  if (value === '') throw new RowProblem(`缺少“${key}”。 "${key}" is missing.`);
  return value;
}

function member(message: Record<string, unknown>, key: string): string {
  const value = message[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
