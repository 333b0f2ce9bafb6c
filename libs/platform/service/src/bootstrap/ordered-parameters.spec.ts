import { expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { orderParameters } from './ordered-parameters.js';

const documentWith = (...parameters: { in: string; name: string }[]): OpenAPIObject =>
  ({ openapi: '3.1.0', info: {}, paths: { '/rankings/{period}': { get: { parameters, responses: {} } } } }) as never;

it('the parameters of an operation come by place and name, in whatever order the decorators ran', () => {
  const [period, department] = [
    { in: 'path', name: 'period' },
    { in: 'path', name: 'department' },
  ];
  const [cursor, actor] = [
    { in: 'query', name: 'cursor' },
    { in: 'header', name: 'Redress-Actor' },
  ];
  const ordered = documentWith(department, period, cursor, actor);
  expect(orderParameters(documentWith(actor, period, cursor, department))).toEqual(ordered);
  expect(orderParameters(documentWith(cursor, department, actor, period))).toEqual(ordered);
});
