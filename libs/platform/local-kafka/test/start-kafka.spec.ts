import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepRunning, kafkaStatus, resetKafka, startKafka, stopKafka, type LocalKafka } from '../src/index.js';
import { describeWithKafka, testKafka } from '../src/testing/test-kafka.js';
import { createTopic, inSync, read, send } from './messages.js';

describeWithKafka('a local Kafka', () => {
  let folder: string;
  let kafka: LocalKafka;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'redress-local-kafka-'));
    kafka = await startKafka({ folder });
    await createTopic(kafka.brokers, 'kept');
    await send(kafka.brokers, 'kept', ['one']);
  }, 120_000);
  afterAll(async () => {
    await resetKafka(folder);
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('keeps what it acknowledged when it is killed, and answers at its old address', async () => {
    await kafka.kill(1);
    expect(kafkaStatus(folder)).toEqual([expect.objectContaining({ pid: undefined })]);
    await kafka.start(1);
    await send(kafka.brokers, 'kept', ['two']);
    expect(await read(kafka.brokers, 'kept', 2)).toEqual(['one', 'two']);
  }, 60_000);

  it('is started again by who keeps it running', async () => {
    const told: string[] = [];
    const letGo = keepRunning(kafka, folder, (sentence) => told.push(sentence));
    await kafka.kill(1);
    while (told.length === 0) await sleep(50);
    await letGo();
    expect(told).toEqual([expect.stringMatching(/Node 1 of Kafka had ended and was started again/)]);
    expect(await read(kafka.brokers, 'kept', 2)).toEqual(['one', 'two']);
  }, 60_000);

  it('is taken over as it runs when the program that started it is gone', async () => {
    const [{ pid } = { pid: undefined }] = kafkaStatus(folder);
    const other = await startKafka({ folder });
    expect(other.brokers).toEqual(kafka.brokers);
    expect(kafkaStatus(folder)).toEqual([expect.objectContaining({ pid })]);
  }, 60_000);

  it('is started once by two programs that want it together', async () => {
    await kafka.stop();
    const [first, second] = await Promise.all([startKafka({ folder }), startKafka({ folder })]);
    expect(first.brokers).toEqual(second.brokers);
    expect(await read(first.brokers, 'kept', 2)).toEqual(['one', 'two']);
  }, 60_000);

  it('does not become another size', async () => {
    await expect(startKafka({ folder, nodes: 3 })).rejects.toMatchObject({ code: 'other-size' });
  });

  it('moves to other ports when its own are taken meanwhile', async () => {
    await stopKafka(folder);
    const port = Number(kafka.brokers[0]!.split(':')[1]);
    const stranger = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${port}, '127.0.0.1', () => console.log())`,
    ]);
    await once(stranger.stdout, 'data');
    const moved = await startKafka({ folder });
    stranger.kill();
    expect(moved.brokers).not.toEqual(kafka.brokers);
    expect(await read(moved.brokers, 'kept', 2)).toEqual(['one', 'two']);
  }, 60_000);

  it('has forgotten its topics after a reset', async () => {
    await resetKafka(folder);
    expect(kafkaStatus(folder)).toEqual([]);
  }, 60_000);
});

describeWithKafka('a Kafka of three nodes', () => {
  const kafka = testKafka({ nodes: 3 });

  it('goes on without one of them, and has it back', async () => {
    const { brokers } = kafka();
    await createTopic(brokers, 'copied');
    await send(brokers, 'copied', ['one']);
    await kafka().kill(3);
    await send(brokers, 'copied', ['two']);
    await kafka().start(3);
    await send(brokers, 'copied', ['three']);
    expect(await read(brokers, 'copied', 3)).toEqual(['one', 'two', 'three']);
  }, 120_000);

  it('goes on while one of them is paused', async () => {
    const { brokers } = kafka();
    // A node that is still catching up doesn't count, and two in sync are needed to take a message.
    await inSync(brokers, 'copied');
    kafka().pause(2);
    await send(brokers, 'copied', ['four']);
    kafka().resume(2);
    expect(await read(brokers, 'copied', 4)).toEqual(['one', 'two', 'three', 'four']);
  }, 120_000);
});

describe('a machine without Java', () => {
  it.each(['npm run kafka', 'its check'])('is told by %s what to install', async (which) => {
    const main = new URL('../dist/command/main.js', import.meta.url);
    const child = spawn(process.execPath, [main.pathname, ...(which === 'its check' ? ['--check'] : [])], {
      env: { PATH: tmpdir(), REDRESS_DATA: tmpdir() },
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(told).toMatch(/^缺少 Java 17.*Java 17 or newer is missing: install it.*\n$/);
  });
});
