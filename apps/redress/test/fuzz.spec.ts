import { beforeAll, describe, expect, it } from '@jest/globals';
import { NOTICE_KINDS } from '@redress/rulebook';
import { sizeOf } from '@redress/testing/sizes';
import { platformUnderTest } from './platform-under-test.js';
import { prepareThings, type Things } from './rights/things.js';
import { fuzz, fuzzerCanRun, installFuzzer } from './support/fuzzer.js';

const SECONDS = sizeOf('FUZZ', { ci: 60, full: 480 });
const SEED = Number(process.env['SEED'] ?? 11);
const ADMINISTRATORS = ['system-administrator:1', 'security-administrator:1'];
const EAST = ['handler:2001@market-east', 'leader:2001@market-east'];

(fuzzerCanRun() ? describe : describe.skip)('a foreign fuzzer', () => {
  const platform = platformUnderTest();
  let things: Things;
  beforeAll(async () => {
    await installFuzzer();
    things = await prepareThings(platform);
  }, 300_000);

  it(
    'that knows the description and valid ids finds no failure of ours, and no answer that is not described',
    async () => {
      const { store } = platform.started.platform;
      const before = await store.size();
      const { archived, assigned, report, referred, requests, person } = things;
      const ids = [archived, assigned, report, referred, ...requests, person].map(({ id }) => id);
      const { code, output } = await fuzz({
        ...{ url: platform.started.url, seconds: SECONDS, seed: SEED },
        values: {
          'path.id': ids,
          'path.limit': ['initial-check', 'mediation', 'verification', 'sign-for'],
          'path.notice': NOTICE_KINDS.flatMap((kind) => [`${kind}.txt`, `${kind}.docx`, `${kind}.json`]),
          'path.period': ['2026-09', '2026-Q3', '2026-H2', '2026', '2099-01'],
          'path.department': ['market-east', 'food-drug'],
        },
        actors: {
          '/api/intake/persons': ADMINISTRATORS,
          '/api/intake/(submissions|tickets)': ['operator:1', 'hotline-leader:1'],
          '/api/dispatch/tickets/.*/(assignment|arbitration|jurisdiction)': ['dispatcher:7'],
          '/api/dispatch/tickets/.*/(signing|return|sign-off|sending-back|reopening|archiving)': EAST,
          '/api/dispatch/(tickets(/[^/]*)?(/events|/limits/.*)?|clocks|counts)$': [
            'dispatcher:7',
            ...EAST,
            'auditor:1',
          ],
          '/api/dispatch/(offices|areas|odr-units|rules)': ADMINISTRATORS,
          '/api/dispatch/requests': [...ADMINISTRATORS, ...EAST],
          '/api/mediation/tickets/.*/odr-answer': ['odr-unit:odr-0007'],
          '/api/mediation/tickets/.*/(?!odr-answer)': EAST,
          '/api/mediation/refunds': ['mediator:1', ...EAST],
          '/api/analytics/(rankings|tickets)': ['analyst:1', 'analyst:1@market-east'],
          '/api/analytics/rebuild': ADMINISTRATORS,
          '/ledger/seal': ADMINISTRATORS,
        },
      });
      if (code !== 0) throw new Error(`The fuzzer found something: ${output}`);
      // It did more than be refused.
      expect(await store.size()).toBeGreaterThan(before);
      const { body } = await platform.get('/health/ready');
      expect(body.consumers.filter(({ parked }: { parked: number }) => parked > 0)).toEqual([]);
    },
    (SECONDS + 240) * 1000,
  );
});
