import { randomBytes } from 'node:crypto';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalyticsModule } from '@redress/feature-analytics';
import { DispatchModule } from '@redress/feature-dispatch';
import { IntakeModule } from '@redress/feature-intake';
import { MediationModule } from '@redress/feature-mediation';
import { shanghaiDay } from '@redress/kernel';
import { createLogger, createService, openPlatform, PlatformModule, readConfig } from '@redress/service';
import { testDatabase } from '@redress/testing';
import supertest, { type Response } from 'supertest';
import { eventually } from './support/eventually.js';

const database = testDatabase();
const masterKey = randomBytes(32).toString('base64');
const services = {
  intake: IntakeModule,
  dispatch: DispatchModule,
  mediation: MediationModule,
  analytics: AnalyticsModule,
};
type ServiceName = keyof typeof services;
const running = new Map<ServiceName, NestFastifyApplication>();

/** One service with a platform of its own: nothing is shared but the database. */
async function startAlone(name: ServiceName, feature: Type): Promise<NestFastifyApplication> {
  const config = readConfig({ DATABASE_URL: database().ownerUrl, REDRESS_MASTER_KEY: masterKey, LOG_LEVEL: 'error' });
  const platform = await openPlatform(config, name, createLogger(name, config.logLevel));
  @Module({ imports: [PlatformModule.forRoot(platform), feature] })
  class Alone {}
  const app = await createService(Alone, { name });
  await app.listen(0, '127.0.0.1');
  return app;
}

beforeAll(async () => {
  for (const name of Object.keys(services) as ServiceName[]) running.set(name, await startAlone(name, services[name]));
  await post('dispatch', '/api/dispatch/offices/sample', {}, 'system-administrator:1');
}, 60_000);
afterAll(() => Promise.all([...running.values()].map((app) => app.close())), 30_000);

const http = async (name: ServiceName) => supertest(await running.get(name)!.getUrl());
const get = async (name: ServiceName, path: string, actor = 'dispatcher:1'): Promise<Response> =>
  (await http(name)).get(path).set('Redress-Actor', actor);
const post = async (name: ServiceName, path: string, body: object, actor = 'operator:1'): Promise<Response> =>
  (await http(name)).post(path).set('Redress-Actor', actor).send(body);

const comesTo = (id: string, stage: string) =>
  eventually(`the ticket comes to ${stage}`, async () => {
    const { body } = await get('dispatch', `/api/dispatch/tickets/${id}`);
    return body.custody?.stage === stage || body.round?.handling.stage === stage;
  });

describe('each service alone', () => {
  it('is ready, and answers for its own commands only', async () => {
    for (const name of running.keys()) expect((await get(name, '/health/ready')).body).toMatchObject({ ready: true });
    expect((await post('analytics', '/api/intake/submissions', {})).status).toBe(404);
  });

  it('works with the others through events alone: a consultation goes from service to service into a ranking', async () => {
    const taken = await post('intake', '/api/intake/submissions', {
      channel: 'visit',
      kinds: ['consultation'],
      title: '咨询',
      text: '请问办证',
      category: 'food',
    });
    const { id } = taken.body.tickets[0];
    await comesTo(id, 'assigned');
    const handler = 'handler:1@food-drug';
    await post('dispatch', `/api/dispatch/tickets/${id}/signing`, {}, handler);
    await comesTo(id, 'awaiting-answer');
    const answer = `/api/mediation/tickets/${id}/answer`;
    const answered = await post('mediation', answer, { text: '请到大厅' }, handler);
    const month = shanghaiDay(new Date().toISOString()).slice(0, 7);
    const path = `/api/analytics/rankings/${month}?atLeast=${answered.body.position}`;
    const ranking = await get('analytics', path, 'analyst:1');
    const counted = ranking.body.departments.filter(({ items }: { items: number }) => items > 0);
    expect(counted).toMatchObject([
      { department: 'food-drug', name: { zh: '食品药品监管科' }, notRanked: 'too-few-items', score: '100.00' },
    ]);
  }, 60_000);
});
