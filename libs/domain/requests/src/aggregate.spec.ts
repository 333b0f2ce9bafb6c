import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@redress/kernel';
import { given, MADE } from '../test/given.js';
import { requests } from './aggregate.js';
import { REQUEST_KINDS } from './kind.js';
import { requestsTexts } from './texts/index.js';

describe('requests', () => {
  it('have a stream each and lie in the scope of their office', () => {
    expect(requests.streamOf('1')).toBe('request-1');
    expect(requests.holding(given([MADE]).request)).toEqual({
      holder: 'market-east',
      first: null,
      named: [],
      takenBy: null,
    });
    expect(requests.holding(given([]).request).holder).toBeNull();
  });

  it.each(LANGUAGES)('have a name for every kind and state in %s', (language) => {
    const names = [
      ...REQUEST_KINDS.map((kind) => `request-kind.${kind}`),
      ...['open', 'granted', 'refused', 'withdrawn', 'lapsed'].map((status) => `request.${status}`),
    ];
    expect(Object.keys(requestsTexts[language])).toEqual(expect.arrayContaining(names));
  });
});
