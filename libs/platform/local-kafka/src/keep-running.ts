import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalKafka } from './start-kafka.js';
import { kafkaStatus } from './stop-kafka.js';

const WATCH_MS = 500;

/**
 * Starts nodes again that died: killed to free memory, or because the disk was full. While one can't start it is tried again
 * and again, and each new reason is told once. Call what it returns before Kafka is stopped on purpose.
 */
export function keepRunning(kafka: LocalKafka, folder: string, warn: (sentence: string) => void): () => Promise<void> {
  const over = new AbortController();
  let told: string | undefined;
  const revive = async (id: number): Promise<void> => {
    try {
      await kafka.start(id);
      told = undefined;
      warn(`Kafka 节点 ${id} 曾意外结束，已重新启动。 Node ${id} of Kafka had ended and was started again.`);
    } catch (error) {
      const { message } = error as Error;
      if (message !== told) warn(message);
      told = message;
    }
  };
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await sleep(WATCH_MS, undefined, { signal: over.signal }).catch(() => undefined);
      if (over.signal.aborted) return;
      const dead = kafkaStatus(folder).filter(({ pid }) => pid === undefined);
      await Promise.all(dead.map(({ id }) => revive(id)));
    }
  };
  const watching = watch();
  return async () => {
    over.abort();
    await watching;
  };
}
