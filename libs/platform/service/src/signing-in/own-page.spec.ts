import { describe, expect, it } from '@jest/globals';
import { mustComeFromOurPage } from './own-page.js';

const send = (method: string, headers: Record<string, string> = {}) => {
  try {
    mustComeFromOurPage({ method, headers });
    return 'taken';
  } catch {
    return 'refused';
  }
};

describe('a request with a session', () => {
  it('changes something only for a page of ours', () => {
    expect(send('POST', { 'sec-fetch-site': 'same-origin' })).toBe('taken');
    expect(send('POST', { origin: 'http://localhost:3000' })).toBe('taken');
    for (const site of ['same-site', 'cross-site', 'none'])
      expect([site, send('POST', { 'sec-fetch-site': site })]).toEqual([site, 'refused']);
    expect(send('POST')).toBe('refused');
  });

  it('reads for a page of ours, a download, a browser that says nothing, and for no other site', () => {
    expect(send('GET')).toBe('taken');
    expect(send('GET', { 'sec-fetch-site': 'none' })).toBe('taken');
    expect(send('GET', { 'sec-fetch-site': 'same-origin' })).toBe('taken');
    for (const site of ['same-site', 'cross-site']) expect(send('GET', { 'sec-fetch-site': site })).toBe('refused');
  });
});
