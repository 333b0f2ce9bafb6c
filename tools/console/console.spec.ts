import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EVENT_NAMES, eventNamesFile, TICKET_ACTS, ticketActsFile } from '../client/files.mjs';
import { ticketActsSource, wordsIn } from './ticket-acts.mjs';

describe('what the console offers', () => {
  it('are the acts of the committed document; otherwise run npm run client', async () =>
    expect(readFileSync(TICKET_ACTS, 'utf8')).toBe(await ticketActsFile()));

  it('names events as the committed contracts do; otherwise run npm run client', async () =>
    expect(readFileSync(EVENT_NAMES, 'utf8')).toBe(await eventNamesFile()));

  it('is what is done on a ticket, with who may and how each value is entered', () => {
    const body = {
      type: 'object',
      required: ['on'],
      properties: {
        on: { type: 'string', format: 'date', description: '日期 The day.' },
        why: { enum: ['a', 'b'], description: '理由：两种之一 Why.' },
      },
    };
    const post = {
      operationId: 'do-it',
      summary: '办理 Do it',
      'x-roles': ['handler'],
      requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
    };
    const source = ticketActsSource({
      paths: { '/api/x/tickets/{id}/doing': { post }, '/api/x/offices': { post } },
      components: { schemas: { Body: body } },
    });
    expect(JSON.parse(/= (\[.*\]);/.exec(source)![1]!)).toEqual([
      {
        name: 'do-it',
        title: { 'zh-CN': '办理', en: 'Do it' },
        roles: ['handler'],
        fields: [
          { name: 'on', label: { 'zh-CN': '日期', en: 'The day' }, required: true, kind: 'date' },
          {
            name: 'why',
            label: { 'zh-CN': '理由：两种之一', en: 'Why' },
            required: false,
            kind: 'choice',
            of: ['a', 'b'],
          },
        ],
      },
    ]);
  });
});

describe('a description in two languages', () => {
  it.each([
    ['ODR单位编号 Code of the ODR unit.', { 'zh-CN': 'ODR单位编号', en: 'Code of the ODR unit' }],
    ['派单 To which department.', { 'zh-CN': '派单', en: 'To which department' }],
  ])('%s is taken apart', (text, words) => expect(wordsIn(text)).toEqual(words));

  it('is never shown in the other language', () => expect(() => wordsIn('Only English.')).toThrow('Only English.'));
});
