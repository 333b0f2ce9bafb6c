import { PostgresEventStore } from '@redress/event-store';
import { callInTurns } from '../rounds.js';
import { sampleAppend } from '../sample-append.js';

/** A process that appends for as long as it is told to, each time that it is told. */
const [url, clients] = process.argv.slice(2) as [string, string];
const store = await PostgresEventStore.open(url, { applicationName: 'redress bench writer' });

process.on('message', async ({ seconds }: { seconds: number }) => {
  const round = await callInTurns(Number(clients), seconds, () => store.append(sampleAppend()));
  process.send!({ events: round.events, seconds: round.seconds });
});
process.on('disconnect', () => void store.close());
process.send!('ready');
