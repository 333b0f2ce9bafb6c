import type { ReadinessAnswer } from '@redress/service';

/** What services tell of themselves as one; undefined from a service that does not answer. */
export function mergedHealth(told: ReadonlyMap<string, ReadinessAnswer | undefined>): ReadinessAnswer {
  const answers = [...told.values()].filter((it) => it !== undefined);
  const services = Object.fromEntries(
    [...told].map(([name, it]) => [name, it === undefined ? 'down' : it.ready ? 'ready' : 'not ready'] as const),
  );
  return {
    ready: Object.values(services).every((state) => state === 'ready'),
    store: answers.some(({ store }) => store === 'answers') ? 'answers' : 'does not answer',
    consumers: [...told].flatMap(([service, it]) => it?.consumers.map((consumer) => ({ service, ...consumer })) ?? []),
    // One of the services seals, the others stand by.
    ledger: (answers.find(({ ledger }) => ledger.state !== 'standby') ?? answers[0])?.ledger ?? SILENT,
    services,
  };
}

const SILENT: ReadinessAnswer['ledger'] = {
  state: 'retrying',
  reason: '没有服务应答。 No service answers.',
  published: 0,
  late: true,
  ready: false,
};
