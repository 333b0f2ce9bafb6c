import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CommandBus } from '@nestjs/cqrs';
import { MemoryEventStore, type EventStore } from '@redress/event-store';
import { deterministicId, machine, refuse, type Actor } from '@redress/kernel';
import { grantRequestAct, requests } from '@redress/requests';
import { publishCalendarYearAct, rulebook } from '@redress/rulebook';
import { extendVerificationAct, fileReportAct, signOffAct, tickets, transferAct } from '@redress/ticket';
import { clock, metaOf, person, refusalOf, storeWith } from '../../test/counter.js';
import { handler, leader, platformExecutorOn, reportInHandling, TICKET, TODAY } from '../../test/ticket-story.js';
import { BookShelf } from '../books/book-shelf.js';
import type { CommandExecutor } from '../commanding/command-executor.js';
import { NotAllowedError } from '../commanding/not-allowed-error.js';
import type { Perform } from '../commanding/perform.js';
import { Reader } from '../reading/reader.js';
import { askRoute } from './ask-route.js';
import { carryOutGranted } from './carry-out-granted.js';
import { MakeRequests } from './make-requests.js';

const commandId = '01890000-0000-7000-8000-000000000001';
const stream = tickets.streamOf(TICKET);
const summary = { 'zh-CN': '申请延长核查', en: 'Ask for more days' };
const body = { title: 'NoBody', type: 'object' };
const extension = askRoute({
  ...{
    kind: 'extension',
    aggregate: tickets,
    act: extendVerificationAct,
    path: 'tickets/:id/extension',
    summary,
    body,
  },
  asks: () => ({}),
});
const DAYS = '01-01 02-05 02-06 02-07 05-01 10-01 10-02 10-03';
const newYear = { zh: '元旦', en: 'New Year', off: DAYS, statutory: DAYS, inLieu: '', worked: '' };
const year = askRoute({
  ...{ kind: 'calendar-year', aggregate: rulebook, act: publishCalendarYearAct, path: 'years', summary, body },
  asks: () => ({ document: { year: 2027, source: 'test', holidays: [newYear] } }),
});

let store: MemoryEventStore;
let executor: CommandExecutor;
let asking: MakeRequests;
beforeEach(async () => {
  store = new MemoryEventStore(() => new Date(clock.now()).toISOString());
  executor = platformExecutorOn(store);
  await reportInHandling(executor);
  asking = askingOn(store);
});

const bus = () => ({ execute: ({ execution }: Perform) => executor.execute(execution) }) as unknown as CommandBus;
function askingOn(on: EventStore): MakeRequests {
  const shelf = new BookShelf(on);
  return new MakeRequests(bus(), new Reader(on, shelf, clock), on, shelf);
}
const ask = (actor: Actor = handler, asks: object = {}) =>
  asking.make(extension, TICKET, asks, metaOf({ commandId, actor }), {});
const act = (what: object, input: object, actor: Actor) =>
  executor.execute({ aggregate: tickets, act: what as never, id: TICKET, input, meta: metaOf({ actor }) });
const typesIn = async (name: string) => (await store.readStream(name)).events.map(({ envelope }) => envelope.type);

async function requestOf(id: string) {
  const request = requests.read((await store.readStream(requests.streamOf(id))).events.map(({ envelope }) => envelope));
  if (request.status === 'unmade') throw new Error('It was not made');
  return request;
}

describe('asking for what needs another person', () => {
  it('puts up a request that belongs to the office of the ticket, and changes nothing on the ticket', async () => {
    const before = await typesIn(stream);
    const { id, revision, repeated } = await ask();
    expect([revision, repeated]).toEqual([0, false]);
    expect(await requestOf(id)).toMatchObject({
      ...{ status: 'open', kind: 'extension', act: 'extend-verification', subject: stream, office: 'market-east' },
      ...{ asks: {}, askedBy: [handler.person] },
    });
    expect(await typesIn(stream)).toEqual(before);
  });

  it('is refused when the ticket has moved since it was looked at', async () => {
    const append = store.append.bind(store);
    const moving = storeWith(store, 'append', async (command) => {
      if (command.stream.startsWith('request-'))
        await act(fileReportAct, { decidedOn: TODAY, caseNumber: '开市监立〔2026〕1号' }, handler);
      return append(command);
    });
    const ofMoving = platformExecutorOn(moving);
    const shelf = new BookShelf(store);
    const through = { execute: ({ execution }: Perform) => ofMoving.execute(execution) } as unknown as CommandBus;
    asking = new MakeRequests(through, new Reader(store, shelf, clock), store, shelf);
    expect(await refusalOf(ask())).toEqual(refuse('wrong-state-guard'));
  });

  it('makes one request when it is sent twice, also after the ticket has moved', async () => {
    const first = await ask();
    await act(fileReportAct, { decidedOn: TODAY, caseNumber: '开市监立〔2026〕1号' }, handler);
    expect(await ask()).toEqual({ ...first, repeated: true });
  });

  it('is the same request when it is sent again after midnight, whose content names another day by default', async () => {
    const first = await ask(handler, { on: TODAY });
    expect(await ask(handler, { on: '2026-09-25' })).toEqual({ ...first, repeated: true });
    const more = { remark: '补充材料' };
    const other = asking.make(extension, TICKET, more, metaOf({ commandId, actor: handler }), more);
    expect(await refusalOf(other)).toEqual(refuse('key-reused'));
  });

  it('carries the remark of who asks, under the key of the person of the ticket; another remark is another request', async () => {
    const asking = (remark: string) =>
      askingOn(store).make(extension, TICKET, {}, metaOf({ commandId, actor: handler }), { remark });
    const { id } = await asking('等检验报告');
    const [made] = (await store.readStream(requests.streamOf(id))).events;
    const person = deterministicId('person', '1');
    expect(made!.envelope).toMatchObject({ data: { person }, sealed: { remark: { subject: person } } });
    expect(await refusalOf(asking('等检验报告。'))).toEqual(refuse('key-reused'));
  });

  it('is refused at once, for what its act would refuse anyway', async () => {
    await act(fileReportAct, { decidedOn: TODAY, caseNumber: '开市监立〔2026〕1号' }, handler);
    expect(await refusalOf(ask())).toMatchObject({ code: 'wrong-state-handling' });
    expect(await store.size()).toBe((await typesIn(stream)).length + (await typesIn('offices')).length);
  });

  it('is 403 before anything is looked up, and 404 for a ticket of another office', async () => {
    const readStream = jest.fn(store.readStream.bind(store));
    asking = askingOn(storeWith(store, 'readStream', readStream));
    await expect(ask(person('operator'))).rejects.toThrow(NotAllowedError);
    expect(readStream).not.toHaveBeenCalled();
    expect(await refusalOf(ask(person('handler', 'market-west')))).toEqual(refuse('not-found'));
  });

  it('needs no ticket for what is proposed for the installation', async () => {
    const asks = year.asks({} as never, { meta: metaOf(), today: TODAY }, '');
    const { id } = await asking.make(year, '', asks, metaOf({ actor: person('system-administrator') }), {});
    expect(await requestOf(id)).toMatchObject({ subject: 'rulebook', office: null, act: 'publish-calendar-year' });
  });
});

describe('what was granted', () => {
  const Policy = carryOutGranted('mediation', [extension]);
  const granting = (on: EventStore = store) => new Policy(bus(), on);

  async function granted() {
    const { id } = await ask();
    const { digest } = await requestOf(id);
    const meta = metaOf({ actor: leader });
    await executor.execute({ aggregate: requests, act: grantRequestAct, id, input: { digest }, meta });
    return (await store.readStream(requests.streamOf(id))).events.at(-1)!;
  }

  it('is carried out once, by the policy for the person who granted it, because of the grant', async () => {
    const event = await granted();
    await granting().react(event);
    await granting().react(event);
    expect((await typesIn(stream)).filter((type) => type === 'VerificationExtended')).toHaveLength(1);
    const { envelope } = (await store.readStream(stream)).events.at(-1)!;
    expect(envelope).toMatchObject({
      type: 'VerificationExtended',
      data: { approvedOn: TODAY },
      causation: event.envelope.id,
      actor: { role: 'policy', account: 'policy:carry-out-what-was-granted-in-mediation', for: leader.person },
    });
  });

  it('is carried out only while the request stands as it was granted', async () => {
    const event = await granted();
    const execute = jest.fn(async () => undefined);
    await new Policy({ execute } as unknown as CommandBus, store).react(event);
    const [[perform]] = execute.mock.calls as unknown as [[Perform]];
    expect(perform.execution.guards).toEqual([{ stream: event.envelope.stream, revision: 1 }]);
    const stale = { ...perform.execution, guards: [{ stream: event.envelope.stream, revision: 0 }] };
    expect(await refusalOf(executor.execute(stale))).toEqual(refuse('wrong-state-guard'));
  });

  it('is refused when it came too late, which the bus counts as done', async () => {
    const event = await granted();
    await act(fileReportAct, { decidedOn: TODAY, caseNumber: '开市监立〔2026〕1号' }, handler);
    await expect(granting().react(event)).rejects.toMatchObject({ name: 'RefusedError' });
    expect(await typesIn(stream)).not.toContain('VerificationExtended');
  });

  it('was carried out for a department that had lost the ticket meanwhile; what one office was granted is not another’s', async () => {
    const event = await granted();
    const policy = machine('policy', 'carry-out-what-was-granted-in-dispatch');
    await act(transferAct, { to: 'market-west', ground: 'other-area' }, policy);
    expect(await refusalOf(granting().react(event))).toEqual(refuse('ticket-moved'));
    expect(await typesIn(stream)).not.toContain('VerificationExtended');
  });

  it('is left to the service that has its act', async () => {
    const Other = carryOutGranted('dispatch', [{ aggregate: tickets as never, act: signOffAct }]);
    const event = await granted();
    await new Other(bus(), store).react(event);
    expect(await typesIn(stream)).not.toContain('VerificationExtended');
  });

  it('is granted by another person than who asked', async () => {
    const asker = { ...leader, person: handler.person };
    const { id } = await ask();
    const { digest } = await requestOf(id);
    const meta = metaOf({ actor: asker });
    const grant = executor.execute({ aggregate: requests, act: grantRequestAct, id, input: { digest }, meta });
    expect(await refusalOf(grant)).toEqual(refuse('same-person'));
  });
});
