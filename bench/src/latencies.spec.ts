import { describe, expect, it } from '@jest/globals';
import { join, Latencies } from './latencies.js';

describe('latencies', () => {
  it('are all there when there are more than there was room for at first', () => {
    const latencies = new Latencies();
    for (let n = 0; n <= 2 ** 20; n++) latencies.add(n);

    const all = latencies.all();
    expect(all.length).toBe(2 ** 20 + 1);
    expect([all[0], all.at(-1)]).toEqual([0, 2 ** 20]);
  });

  it('of several rounds come in one list', () => {
    expect(join([Float64Array.of(1, 2), new Float64Array(0), Float64Array.of(3)])).toEqual(Float64Array.of(1, 2, 3));
  });
});
