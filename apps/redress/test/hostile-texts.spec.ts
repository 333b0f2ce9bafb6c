import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import supertest from 'supertest';
import { ANALYST, DISPATCHER, of, OPERATOR, platformUnderTest, SYSTEM_ADMINISTRATOR } from './platform-under-test.js';
import { ROUTES } from './rights/routes.js';

const ID = '01890000-0000-7000-8000-0000000000ff';
/** What would end a text in SQL, match everything, be a template, a pattern or a path. */
const HOSTILE = ['\'"\\;--%_$1 OR 1=1', '(a+)+$', '../../etc/passwd', '{{7*7}}${7*7}', '%00\u2028'];
/** Together they have a right to most of the routes. */
const ACTORS = [OPERATOR, DISPATCHER, ANALYST, SYSTEM_ADMINISTRATOR, of('market-east')];

const platform = platformUnderTest();
const http = () => supertest(platform.started.url);

interface Parameter {
  readonly in: string;
  readonly name: string;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
}
let paths: Readonly<Record<string, { readonly get?: Operation }>>;
beforeAll(async () => {
  ({ paths } = (await http().get('/openapi.json').expect(200)).body);
});

/** Every copy of a document with one of its texts replaced. */
function withEachText(document: unknown, text: string): readonly unknown[] {
  if (typeof document === 'string') return [text];
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) =>
    withEachText(value, text).map((changed) =>
      Array.isArray(document)
        ? document.map((entry, index) => (index === Number(key) ? changed : entry))
        : { ...document, [key]: changed },
    ),
  );
}

describe('a text that would be more than a text in SQL, a pattern, a path or a template', () => {
  it('is refused or stored by every act, in each of its fields, and fails none', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error');
    const acts = ROUTES.filter(({ name, body }) => name.startsWith('POST ') && body !== undefined);
    const failed: string[] = [];
    for (const { name, body } of acts)
      for (const text of HOSTILE)
        for (const changed of withEachText(body, text))
          for (const actor of ACTORS) {
            const path = name.slice('POST '.length).replace('{id}', ID);
            const { status } = await http()
              .post(path)
              .set('Redress-Actor', actor)
              .send(changed as object);
            if (status >= 500) failed.push(`${name} ${JSON.stringify(changed)}: ${status}`);
            if (status !== 403) break;
          }
    expect(failed).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  }, 120_000);

  it('is refused or finds nothing in every address and query, and fails none', async () => {
    const failed: string[] = [];
    let asked = 0;
    for (const { name } of ROUTES.filter(({ name }) => name.startsWith('GET ')))
      for (const text of HOSTILE) {
        const template = name.slice('GET '.length);
        const named = (paths[template]?.get?.parameters ?? []).filter((it) => it.in === 'query').map((it) => it.name);
        const plain = template.replace('{id}', ID).replace('{period}', '2026-05');
        const queries = named.map((query) => `${plain}?${new URLSearchParams({ [query]: text })}`);
        const places = [...template.matchAll(/\{\w+\}/g)].map(([place]) =>
          template.replace(place, encodeURIComponent(text)).replaceAll(/\{\w+\}/g, ID),
        );
        for (const path of [...queries, ...places])
          for (const actor of ACTORS) {
            // The stream goes on for as long as it is read, unless the query is refused.
            if (path.startsWith('/api/stream') && !path.includes('topics=')) break;
            asked++;
            const { status } = await http()
              .get(path.replace(/\{\w+\}/, 'x'))
              .set('Redress-Actor', actor);
            if (status >= 500) failed.push(`${path}: ${status}`);
            if (status !== 403) break;
          }
      }
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  }, 120_000);
});

describe('what somebody wrote', () => {
  it.each([
    '%2e%2e%2f &lt;b&gt; &amp;amp;',
    '<img src=x onerror=alert(1)>',
    'a\u2028b\u2029c\td',
    "'\"\\;--%_ $1 ${1} {{constructor.constructor('x')()}}",
    '=cmd|" /C calc"!A0',
    '𠮷𪚥😀 e\u0301 ﷽ \u202egnp',
  ])('comes back as it was: %j', async (text) => {
    const person = { name: `王${text}`, phone: '13800138000', address: text };
    const body = { channel: 'phone', kinds: ['consultation'], category: 'food', title: text, text, person };
    const { tickets } = await platform.post('/api/intake/submissions', body);
    const opened = await platform.get(
      `/api/intake/tickets/${tickets[0].id}/submission?purpose=handle-ticket`,
      OPERATOR,
    );
    expect(opened.body).toMatchObject({ title: text, text, name: person.name, address: text });
    expect(opened.headers['content-type']).toBe('application/json; charset=utf-8');
  });
});
