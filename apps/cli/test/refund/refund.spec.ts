import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lastJson, runCli } from '../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-refund-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const moved = ['--paid-on', '2025-06-02', '--ended-on', '2025-12-01', '--ground', 'moved-premises'];
const refund = (...args: string[]) => runCli('refund', ...args);

describe('redress refund', () => {
  it('calculates a balance with what was added, and says each step with its article', async () => {
    const { exitCode, out } = await refund('--paid', '1000', '--bonus', '200', '--item', '80x5:100', ...moved);
    expect(exitCode).toBe(0);
    expect(out).toContain('应返还 Refund: 666.67 元');
    expect(out).toContain('400.00 × 1000.00 ÷ (1000.00 + 200.00) = 333.33');
    expect(out).toContain('法释〔2025〕4号第十八条第一款第（二）项');
  });

  it('calculates a number of services, and a term, with interest, as one JSON object', async () => {
    const count = ['--paid', '999.99', '--times', '10', '--used', '3', '--list-price', '150'];
    expect(lastJson((await refund(...count, ...moved, '--json')).out)).toMatchObject({
      principal: 69_999,
      interest: null,
    });
    const term = ['--paid', '3650', '--from', '2025-01-01', '--to', '2025-12-31', '--stopped-on', '2025-11-01'];
    const rate = ['--rate', '3.00', '--rate-kind', 'lpr-1y', '--rate-as-of', '2025-05-20', '--year-days', '360'];
    const { out } = await refund(...term, ...moved, ...rate, '--until', '2025-12-31', '--json');
    // 610.00 × 3 % × 30 ÷ 360 is 152.5 fen.
    expect(lastJson(out)).toMatchObject({ supported: true, principal: 61_000, interest: 153, total: 61_153 });
  });

  it('reads a case from a file, and says of an unsupported one why', async () => {
    const file = join(folder, 'case.json');
    writeFileSync(
      file,
      JSON.stringify({
        ...{ paid: 100_000, paidOn: '2025-06-02', endedOn: '2025-06-30', ground: 'no-reason', cause: 'consumer' },
        ...{ noReason: { receivedBefore: 'never' }, card: { kind: 'stored-value', used: [] } },
      }),
    );
    const { exitCode, out } = await refund('--input', file);
    expect([exitCode, out.includes('不予支持'), out.includes('最后一日为2025-06-09')]).toEqual([0, true, true]);
  });

  it('names each field that is wrong, and what would be valid', async () => {
    const { exitCode, err, out } = await refund('--paid', '1000', '--ground', 'agreed', '--paid-on', '2025-06-02');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('cause: 须为以下之一。 Must be one of: operator, consumer, neither.');
    expect(err).toContain('endedOn: ');
  });

  it.each([
    [['--paid', '10.001']],
    [['--paid', '-5']],
    [['--item', '80*5']],
    [['--ground', 'bored']],
    [['--input', '/nowhere/case.json']],
    [['--input', 'case.json', '--paid', '10']],
  ])('cannot judge %j', async (args) => expect((await refund(...args)).exitCode).toBe(2));

  it('lists the grounds in its help', async () => {
    const { out, exitCode } = await refund('--help');
    expect(exitCode).toBe(0);
    expect(out).toContain(
      '变更经营场所给消费者接受商品或者服务造成明显不便（法释〔2025〕4号第十三条第一款第（一）项）',
    );
  });
});
