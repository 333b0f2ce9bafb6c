import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IntakeDouble } from '../intake-double.js';
import { lastJson, runCli } from '../run-cli.js';

const line = (number: number, text = `诉求 ${number}`) =>
  JSON.stringify({ 留言编号: String(number), 留言主题: '标题', 留言时间: '2026/3/1 9:05', 留言详情: text });

describe('redress import', () => {
  let intake: IntakeDouble;
  let folder: string;
  const write = async (...lines: string[]) => {
    await writeFile(join(folder, 'in.jsonl'), `${lines.join('\n')}\n`);
    return join(folder, 'in.jsonl');
  };
  const importIt = (file: string, ...more: string[]) =>
    runCli(
      ...['import', file, '--format', 'citizen-messages', '--json', '--url', intake.url],
      ...['--rejected', join(folder, 'rejected.jsonl'), ...more],
    );

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redress-'));
    intake = new IntakeDouble();
    await intake.start();
  });
  afterEach(() => intake.stop());

  it('takes every row in batches, and a second time none', async () => {
    const file = await write(...Array.from({ length: 250 }, (_, i) => line(i)));
    const first = await importIt(file);
    expect(first.exitCode).toBe(0);
    expect(lastJson(first.out)).toMatchObject({ read: 250, imported: 250, duplicates: 0, rejected: 0 });
    expect([...intake.batches].sort()).toEqual([100, 100, 50]);
    expect(lastJson((await importIt(file)).out)).toMatchObject({ read: 250, imported: 0, duplicates: 250 });
  });

  it('keeps the good rows and writes the others out with line and reason, to be corrected', async () => {
    const { exitCode, out } = await importIt(await write(line(1), '{', line(2, 'refused'), line(3)));
    expect(exitCode).toBe(1);
    expect(lastJson(out)).toMatchObject({
      imported: 2,
      rejected: 2,
      rejections: [{ line: 2 }, { line: 3, reason: 'The text is no text' }],
    });
    const rejected = await readFile(join(folder, 'rejected.jsonl'), 'utf8');
    const corrected = await importIt(await write(...rejected.trim().split('\n').slice(1)).then(refill));
    expect(lastJson(corrected.out)).toMatchObject({ imported: 1, rejected: 0 });
  });

  async function refill(file: string): Promise<string> {
    await writeFile(file, (await readFile(file, 'utf8')).replace('refused', '更正后的内容'));
    return file;
  }

  it('survives a platform that is killed in the middle and comes back', async () => {
    intake.onBatch = async (count) => {
      if (count !== 3) return;
      await intake.stop();
      await intake.start();
    };
    const file = await write(...Array.from({ length: 1000 }, (_, i) => line(i)));
    const { exitCode } = await importIt(file);
    expect(exitCode).toBe(0);
    expect(intake.taken.size).toBe(1000);
  });

  it('stops with a clear sentence when the platform does not come back', async () => {
    intake.onBatch = () => intake.stop();
    const { exitCode, err } = await importIt(await write(line(1)), '--patience', '0');
    expect(exitCode).toBe(2);
    expect(err).toContain('The platform was lost');
  });

  it('stops after the batches in flight at Ctrl-C, and goes on when run again', async () => {
    intake.onBatch = (count) => void (count === 2 && process.emit('SIGINT'));
    const file = await write(...Array.from({ length: 3000 }, (_, i) => line(i)));
    const { exitCode, out } = await importIt(file);
    expect(exitCode).toBe(2);
    expect(lastJson(out)).toMatchObject({ interrupted: true, imported: intake.taken.size });
    expect(intake.taken.size).toBeLessThan(1500);
    await importIt(file);
    expect(intake.taken.size).toBe(3000);
  });

  it('cannot judge a file that is not there', async () => {
    expect((await importIt(join(folder, 'none.jsonl'))).exitCode).toBe(2);
  });
});

describe('redress', () => {
  it.each([['import'], ['import', 'x', '--format', 'xml'], ['city', '--tickets', '0', '--seed', '1'], ['fly']])(
    'takes a wrong usage for exit code 2: %s',
    async (...args) => expect((await runCli(...args)).exitCode).toBe(2),
  );

  it.each(['import', 'city', 'replay'])('explains %s with examples', async (command) => {
    const { exitCode, out } = await runCli(command, '--help');
    expect(exitCode).toBe(0);
    expect(out).toContain('Examples:');
  });

  it('says how to start a platform when none answers', async () => {
    const { exitCode, err } = await runCli('city', '--tickets', '1', '--seed', '1', '--url', 'http://127.0.0.1:1');
    expect(exitCode).toBe(2);
    expect(err).toContain('npm start');
  });
});
