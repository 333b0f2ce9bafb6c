import { deterministicId, leafHash } from '@redress/kernel';
import type { RecordedEvent, StreamHead } from '../../src/index.js';
import type { Journal, SentCommand } from './journal.js';

/** What is wrong with the log itself: gaps in positions or revisions, broken chains of hashes. */
export function structuralFaults(log: readonly RecordedEvent[], size: number): readonly string[] {
  const faults: string[] = [];
  const heads = new Map<string, StreamHead>();
  log.forEach(({ position, envelope: { stream, revision, previous }, bytes }, index) => {
    const head = heads.get(stream);
    if (position !== index) faults.push(`position ${position} stands in place ${index}`);
    if (revision !== (head?.revision ?? -1) + 1) faults.push(`${stream}: revision ${revision} is out of turn`);
    if (previous !== (head?.leaf ?? null)) faults.push(`${stream}: revision ${revision} breaks the chain`);
    heads.set(stream, { revision, leaf: leafHash(bytes) });
  });
  if (size !== log.length) faults.push(`the log holds ${log.length} events and says ${size}`);
  return faults;
}

/** Where the log and the answers that the writers got contradict each other. */
export function brokenPromises(log: readonly RecordedEvent[], journal: Journal): readonly string[] {
  const stored = new Map<string, RecordedEvent[]>();
  for (const event of log) {
    const { commandId } = event.envelope;
    stored.set(commandId, [...(stored.get(commandId) ?? []), event]);
  }
  const unknown = [...stored.keys()].filter((commandId) => !journal.sent.has(commandId));
  return [
    ...unknown.map((commandId) => `${commandId} was never sent`),
    ...[...journal.sent.values()].flatMap((command) => {
      const expected = promised(command, journal);
      const actual = (stored.get(command.commandId) ?? []).map(describeEvent);
      const what = `${command.commandId}: promised [${expected.join()}], stored [${actual.join()}]`;
      return expected.join() === actual.join() ? [] : [what];
    }),
  ];
}

/** The events that the answer to the command told of: id, place and, for the last one, leaf. None after a conflict. */
function promised({ commandId, stream, count }: SentCommand, { answers }: Journal): readonly string[] {
  const answer = answers.get(commandId);
  if (!answer) return ['an answer'];
  if (answer.status !== 'appended' && answer.status !== 'repeated') return [];
  const { firstPosition, lastPosition, firstRevision, head } = answer;
  if (lastPosition !== firstPosition + count - 1 || head.revision !== firstRevision + count - 1)
    return [`${count} events`];
  return Array.from({ length: count }, (_, n) =>
    [deterministicId(commandId, String(n)), stream, firstPosition + n, firstRevision + n].join(' '),
  ).map((event, n) => (n === count - 1 ? `${event} ${head.leaf}` : event));
}

function describeEvent({ position, envelope, bytes }: RecordedEvent, index: number, all: readonly unknown[]): string {
  const event = [envelope.id, envelope.stream, position, envelope.revision].join(' ');
  return index === all.length - 1 ? `${event} ${leafHash(bytes)}` : event;
}
