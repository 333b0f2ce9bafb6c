import { expect, it } from '@jest/globals';
import { mergedMetrics } from '../src/cluster/merged-metrics.js';

it('the metrics of services are one text in which each metric stands once and each sample names its service', () => {
  const of = (value: number) =>
    `# HELP up Is up\n# TYPE up gauge\nup ${value}\n\n# HELP seen Seen, by type\n# TYPE seen counter\nseen{type="a b"} ${value}\n`;
  const merged = mergedMetrics(
    new Map([
      ['intake', of(1)],
      ['dispatch', of(2)],
      ['mediation', undefined],
    ]),
  );
  expect(merged.split('\n').filter((line) => line !== '')).toEqual([
    '# HELP up Is up',
    '# TYPE up gauge',
    'up{service="intake"} 1',
    'up{service="dispatch"} 2',
    '# HELP seen Seen, by type',
    '# TYPE seen counter',
    'seen{service="intake",type="a b"} 1',
    'seen{service="dispatch",type="a b"} 2',
  ]);
});
