/** A stream of chance that is the same for the same seed on every machine: integers only, sfc32. */
export interface Random {
  /** An integer from 0 up to, and without, `n`. */
  below(n: number): number;
  /** An integer from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** True so many times in a thousand. */
  chance(perMille: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, in proportion to its weight. */
  weigh<T>(weighted: readonly (readonly [weight: number, value: T])[]): T;
}

/** The chance that belongs to a name such as (seed, ticket 17, handling). Names that differ give unrelated streams. */
export function randomFor(...name: readonly (string | number)[]): Random {
  const text = JSON.stringify(name);
  const next = sfc32(hash(text, 1), hash(text, 2), hash(text, 3));
  const below = (n: number) => next() % n;
  return {
    below,
    between: (min, max) => min + below(max - min + 1),
    chance: (perMille) => below(1000) < perMille,
    pick: (list) => list[below(list.length)]!,
    weigh: (weighted) => {
      let left = below(weighted.reduce((sum, [weight]) => sum + weight, 0));
      return weighted.find(([weight]) => (left -= weight) < 0)![1];
    },
  };
}

/** FNV-1a over UTF-16 units, one result per salt. */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
