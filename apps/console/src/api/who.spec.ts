import { afterEach, describe, expect, it } from '@jest/globals';
import { actorOf, who } from './who.js';

afterEach(() => who.set(null));

describe('who sits here', () => {
  it('is told as the header of the platform has it', () => {
    expect(actorOf({ role: 'dispatcher', office: null })).toBe('dispatcher:console');
    expect(actorOf({ role: 'handler', office: 'market-east' })).toBe('handler:console@market-east');
  });

  it('outlives a reload of the tab', () => {
    who.set({ role: 'leader', office: 'market-east' });
    expect(JSON.parse(sessionStorage.getItem('redress-post')!)).toEqual({ role: 'leader', office: 'market-east' });
  });
});
