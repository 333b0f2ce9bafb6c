import { parse } from 'csv-parse';
import { Readable, pipeline } from 'node:stream';
import { CHANNELS, TICKET_KINDS, type Channel, type TicketKind } from '@redress/ticket';
import { CannotJudge } from '../../output/cannot-judge.js';
import { readTime } from '../reading/local-time.js';
import { openRejectedFile, REASON } from '../rejected-file.js';
import type { SourceFile } from '../source-format.js';
import { RowProblem, sourceRow, type IntakeRow, type SourceRow } from '../source-row.js';
import { findColumns, type CsvColumns, type CsvField } from './csv-columns.js';

const LONGEST_RECORD = 1 << 20;
const TITLE_LENGTH = 40;

/** Maps, because a cell may hold the name of what every object inherits. */
const KINDS = new Map<string, TicketKind>(
  Object.entries({ 投诉: 'complaint', 举报: 'report', 咨询: 'consultation' } as const),
);
const CHANNEL_NAMES = new Map<string, Channel>(
  Object.entries({
    本地平台: 'local-platform',
    '12345': 'local-platform',
    全国平台: 'national-platform',
    '12315': 'national-platform',
    全国12315平台: 'national-platform',
    电话: 'phone',
    来电: 'phone',
    信件: 'letter',
    来信: 'letter',
    来访: 'visit',
    走访: 'visit',
    其他: 'other',
  } as const),
);

export interface CsvOptions {
  /** Columns named by the user. */
  readonly named: ReadonlyMap<CsvField, string>;
  /** For rows that name no channel; `other` by default. */
  readonly channel?: Channel;
  /** Of times that name no zone. */
  readonly offset: string;
  /** The system that numbered the rows; rows of one system with one number are the same submission. */
  readonly system: string;
}

/** A table with a header row. */
export function csv(text: AsyncIterable<string>, options: CsvOptions): SourceFile {
  let header: readonly string[] = [];
  return {
    rows: readRows(text, options, (found) => (header = found)),
    openRejected: (path) =>
      openRejectedFile(path, (raw, reason) => csvLine([...padded(raw as readonly string[], header.length), reason]), {
        // Excel takes a CSV file for UTF-8 only when it begins with the mark.
        head: `\uFEFF${csvLine([...header, REASON])}`,
      }),
  };
}

async function* readRows(
  text: AsyncIterable<string>,
  options: CsvOptions,
  onHeader: (header: readonly string[]) => void,
): AsyncGenerator<SourceRow> {
  let columns: CsvColumns | undefined;
  for await (const { record, info } of parseCsv(text)) {
    if (columns === undefined) {
      columns = findColumns(record, options.named);
      // Correcting a rejected file and importing it again must not add a second column of reasons.
      onHeader(record.filter((name) => name !== REASON));
    } else {
      const found = columns;
      yield sourceRow(info.lines, record, () => readRecord(record, found, options));
    }
  }
  if (columns === undefined) throw new CannotJudge('文件为空。 The file is empty.');
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* parseCsv(text: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  // An error of either side reaches the reader through the parser.
  pipeline(Readable.from(text), parser, () => undefined);
  try {
    for await (const record of parser) yield record as CsvRecord;
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('CSV_')) throw error;
    throw new CannotJudge(`CSV 格式有误。 The CSV is malformed: ${(error as Error).message}`);
  }
}

function readRecord(record: readonly string[], columns: CsvColumns, options: CsvOptions): IntakeRow {
  const cell = (field: CsvField) => record[columns.get(field) ?? -1]?.trim() ?? '';
  const required = (field: CsvField) => cell(field) || reject(`缺少 ${field}。 ${field} is missing.`);
  const text = required('text');
  const kind = readKind(cell('kind'));
  const person = filled({ name: cell('name'), phone: cell('phone'), address: cell('address') });
  return {
    ...(kind === undefined ? {} : { kinds: [kind] }),
    channel: readChannel(cell('channel')) ?? options.channel ?? 'other',
    source: `${options.system}:${required('number')}`,
    receivedAt: readTime(required('receivedAt'), options.offset),
    title: cell('title') || beginningOf(text),
    text,
    ...filled({ area: cell('area'), category: cell('category') }),
    ...(Object.keys(person).length === 0 ? {} : { person }),
    ...(cell('respondent') === '' ? {} : { respondent: { name: cell('respondent') } }),
  };
}

function readKind(text: string): TicketKind | undefined {
  if (text === '') return undefined;
  return (
    KINDS.get(text) ??
    TICKET_KINDS.find((kind) => kind === text.toLowerCase()) ??
    reject(`类型须为 投诉、举报、咨询。 The kind is one of ${TICKET_KINDS.join(', ')}.`)
  );
}

function readChannel(text: string): Channel | undefined {
  if (text === '') return undefined;
  return (
    CHANNEL_NAMES.get(text) ??
    CHANNELS.find((channel) => channel === text.toLowerCase()) ??
    reject(`渠道须为 ${[...CHANNEL_NAMES.keys()].join('、')}。 The channel is one of ${CHANNELS.join(', ')}.`)
  );
}

/** A sign that lies on the border is left out whole: half of one is no text. */
function beginningOf(text: string): string {
  return text.slice(0, TITLE_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

function reject(problem: string): never {
  throw new RowProblem(problem);
}

function filled(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

function padded(record: readonly string[], length: number): readonly string[] {
  return Array.from({ length }, (_, i) => record[i] ?? '');
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
