import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { citizenMessages } from '../../src/import/formats/citizen-messages.js';
import { HEADERS } from '../../src/import/formats/csv-columns.js';
import { csv } from '../../src/import/formats/csv.js';
import { open311 } from '../../src/import/formats/open311.js';
import { detectEncoding, readText } from '../../src/import/reading/encoding.js';
import type { SourceFile } from '../../src/import/source-format.js';
import type { SourceRow } from '../../src/import/source-row.js';
import { itWithShared } from '../shared-data.js';

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

async function rowsOf({ rows }: SourceFile): Promise<SourceRow[]> {
  const all: SourceRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const read = async (path: string) => readText(path, await detectEncoding(path), () => undefined);
const offset = '+08:00';
const message = {
  留言编号: '17',
  留言用户: 'A0001',
  留言主题: '健身馆关门',
  留言时间: '2019/2/8 9:05:03',
  留言详情: '卡内余额不退',
};

describe('citizen messages', () => {
  it('become submissions of Shanghai time, whose user code is the account', async () => {
    const [row] = await rowsOf(citizenMessages(pieces(JSON.stringify(message))));
    expect(row).toMatchObject({
      line: 1,
      row: {
        channel: 'local-platform',
        source: 'citizen-messages:17',
        receivedAt: '2019-02-08T09:05:03+08:00',
        title: '健身馆关门',
        text: '卡内余额不退',
        person: { account: 'A0001', system: 'citizen-messages' },
      },
    });
  });

  it('may be cut anywhere by the reading, and may end their lines as Windows does', async () => {
    const line = JSON.stringify(message);
    const rows = await rowsOf(citizenMessages(pieces(line.slice(0, 9), `${line.slice(9)}\r`, `\n\n${line}`)));
    expect(rows.map(({ line: number, row }) => [number, row?.source])).toEqual([
      [1, 'citizen-messages:17'],
      [3, 'citizen-messages:17'],
    ]);
  });

  it('say what is wrong with a row, and go on', async () => {
    const broken = [
      '{"留言编号"',
      '[]',
      JSON.stringify({ ...message, 留言时间: '2019/2/30 9:05' }),
      JSON.stringify({}),
    ];
    const rows = await rowsOf(citizenMessages(pieces([...broken, JSON.stringify(message)].join('\n'))));
    expect(rows.map(({ problem }) => problem?.split('。 ')[1])).toEqual([
      'The line is not a JSON object.',
      'The line is not a JSON object.',
      'There is no such time: 2019/2/30 9:05',
      '"留言编号" is missing.',
      undefined,
    ]);
  });

  it('may hold the number that a spreadsheet made of a time', async () => {
    const [row] = await rowsOf(citizenMessages(pieces(JSON.stringify({ ...message, 留言时间: '43782.472465277802' }))));
    expect(row?.row?.receivedAt).toBe('2019-11-13T11:20:21+08:00');
  });

  itWithShared('of a real city are all read', 'citizen_messages_1800.jsonl', async (path) => {
    const rows = await rowsOf(citizenMessages(await read(path)));
    expect(rows).toHaveLength(1800);
    expect(rows.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });
});

describe('Open311 service requests', () => {
  it('become anonymous reports; a feed without zone is read in the given one', async () => {
    const request = {
      service_request_id: '909923',
      service_name: 'Graffiti',
      description: null,
      address: '120  MANCHESTER ST',
      requested_datetime: '2011-06-28 05:14:00',
    };
    const [row] = await rowsOf(open311(pieces(JSON.stringify([request])), '-08:00'));
    expect(row?.row).toEqual({
      kinds: ['report'],
      channel: 'open311',
      source: 'open311:909923',
      receivedAt: '2011-06-28T05:14:00-08:00',
      title: 'Graffiti',
      text: '120 MANCHESTER ST',
    });
  });

  it('keep a zone that the feed names', async () => {
    const request = { service_request_id: 1, service_name: 'Tree', requested_datetime: '2026-03-01T05:14:00Z' };
    const [row] = await rowsOf(open311(pieces(JSON.stringify([request])), offset));
    expect(row?.row?.receivedAt).toBe('2026-03-01T05:14:00Z');
  });

  it('that were only given a token are rejected', async () => {
    const [row] = await rowsOf(open311(pieces('[{"token":"1","service_name":"Tree"}]'), offset));
    expect(row?.problem).toContain('service_request_id is missing');
  });

  it('are an array, or the file is not judged', async () => {
    await expect(rowsOf(open311(pieces('{"a":1}'), offset))).rejects.toThrow('JSON array');
  });

  itWithShared('of San Francisco are all read', 'sf_open311_500.json', async (path) => {
    const rows = await rowsOf(open311(await read(path), offset));
    expect(rows).toHaveLength(500);
    expect(rows.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });
});

describe('CSV', () => {
  const named = new Map();
  const table =
    '工单编号,类型,来源,受理时间,标题,诉求内容,姓名,电话,地址\n7,投诉,电话,2026-3-1 9:05,"退款, 退卡","他说""不退""",李某,16000000000,云栖路1号\n';

  it('is understood by its usual Chinese headers', async () => {
    const [row] = await rowsOf(csv(pieces(`\uFEFF${table}`), { named, offset, system: 'csv' }));
    expect(row?.row).toEqual({
      kinds: ['complaint'],
      channel: 'phone',
      source: 'csv:7',
      receivedAt: '2026-03-01T09:05:00+08:00',
      title: '退款, 退卡',
      text: '他说"不退"',
      person: { name: '李某', phone: '16000000000', address: '云栖路1号' },
    });
  });

  it.each([
    '工单号,收件时间,诉求描述',
    '受理编号,收件日期,投诉内容',
    '流水号,来件时间,反映内容',
    '登记编号,投诉日期,来件内容',
  ])('is understood under %s', async (header) => {
    const [row] = await rowsOf(csv(pieces(`${header}\n7,2026-03-01,退卡\n`), { named, offset, system: 'csv' }));
    expect(row?.row).toMatchObject({ source: 'csv:7', receivedAt: '2026-03-01T00:00:00+08:00', text: '退卡' });
  });

  it('is received when it was received, not when it was registered, and comes from who sent it', async () => {
    const header = '登记时间,收件时间,编号,内容,来件人,来件人电话,被举报单位,来件渠道';
    const line = '2026-03-05,2026-03-01,7,退卡,王某,16000000000,某店,来信';
    const [row] = await rowsOf(csv(pieces(`${header}\n${line}\n`), { named, offset, system: 'csv' }));
    expect(row?.row).toMatchObject({
      ...{ receivedAt: '2026-03-01T00:00:00+08:00', channel: 'letter' },
      ...{ person: { name: '王某', phone: '16000000000' }, respondent: { name: '某店' } },
    });
  });

  it('knows no header for two fields', () => {
    const headers = Object.values(HEADERS).flatMap((each) => each.split(' '));
    expect(headers).toEqual([...new Set(headers)]);
  });

  it('is understood by English headers and by named columns, a title being the beginning of the text', async () => {
    const [row] = await rowsOf(
      csv(pieces('ID,Received,Complaint\n7,2026-03-01,no refund\n'), {
        named: new Map([['text', 'Complaint']]),
        system: 'csv',
        offset,
        channel: 'letter',
      }),
    );
    expect(row?.row).toMatchObject({ channel: 'letter', title: 'no refund', receivedAt: '2026-03-01T00:00:00+08:00' });
  });

  it.each([
    ['on', '诉求'.repeat(19) + '一😀二', 39],
    ['before', '诉求'.repeat(19) + '😀二', 40],
    ['behind', '诉求'.repeat(20) + '😀', 40],
  ])('cut a title through a sign of two halves %s its end; it is left out whole', async (_where, text, length) => {
    const [row] = await rowsOf(csv(pieces(`编号,时间,内容\n7,2026-03-01,${text}\n`), { named, offset, system: 'csv' }));
    expect(row?.row?.title).toBe(text.slice(0, length));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'abuse case 50: takes %s as a header, a kind and a channel for what it is: a text',
    async (name) => {
      const header = `编号,时间,内容,类型,来源,${name},constructor.prototype`;
      const rowOf = async (kind: string, channel: string) =>
        (
          await rowsOf(
            csv(pieces(`${header}\n7,2026-03-01,退卡,${kind},${channel},x,y\n`), {
              named: new Map([['title', name]]),
              offset,
              system: 'csv',
            }),
          )
        )[0];
      expect((await rowOf('投诉', '电话'))?.row).toMatchObject({ title: 'x', kinds: ['complaint'], channel: 'phone' });
      expect((await rowOf(name, '电话'))?.problem).toContain('The kind is one of');
      expect((await rowOf('投诉', name))?.problem).toContain('The channel is one of');
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  it('without a needed column lists what there is and how to name it', async () => {
    await expect(rowsOf(csv(pieces('编号,时间,诉求\n'), { named, offset, system: 'csv' }))).rejects.toThrow(
      /text。文件中的列：编号、时间、诉求.*--map/s,
    );
  });

  it('with an unknown kind says which there are', async () => {
    const [row] = await rowsOf(csv(pieces(table.replace('投诉,', '求助,')), { named, offset, system: 'csv' }));
    expect(row?.problem).toContain('complaint, report, consultation');
  });

  it('may be written in GB18030, found by looking at the whole file', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'redress-')), 'gb.csv');
    // 编号,时间,内容 / 7,2026-03-01,退卡
    const gb = Buffer.from('b1e0bac52ccab1bce42cc4dac8dd0a372c323032362d30332d30312ccdcbbfa80a', 'hex');
    await writeFile(path, gb);
    const [row] = await rowsOf(csv(await read(path), { named, offset, system: 'csv' }));
    expect(row?.row?.text).toBe('退卡');
  });

  it('keeps rejected rows as a table that can be imported again', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'redress-')), 'rejected.csv');
    const file = csv(pieces(table), { named, offset, system: 'csv' });
    const [row] = await rowsOf(file);
    const rejected = file.openRejected(path);
    await rejected.write(row!.raw, 'because');
    await rejected.close();
    const [again] = await rowsOf(csv(await read(path), { named, offset, system: 'csv' }));
    expect(again!.row).toEqual(row!.row);
    expect(await readFile(path, 'utf8')).toContain('because');
  });
});
