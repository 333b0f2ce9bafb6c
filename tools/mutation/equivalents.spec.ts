import { expect, it } from '@jest/globals';
import { candidatesOf } from './choose.mjs';
import { EQUIVALENTS, isSame } from './equivalents.mjs';
import { PACKAGES } from './sources.mjs';

const candidates = PACKAGES.flatMap(candidatesOf);

it.each(EQUIVALENTS.map((one) => [one.file, one.text, one] as const))(
  'what changes nothing in %s is still there: %s',
  (_file, _text, equivalent) => {
    expect(candidates.filter((mutant) => isSame(equivalent, mutant))).not.toEqual([]);
    expect(equivalent.reason).toMatch(/\.$/);
  },
);
