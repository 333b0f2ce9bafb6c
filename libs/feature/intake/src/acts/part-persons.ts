import { partPersonsAct, persons } from '@redress/people';
import { actRoute } from '@redress/service';
import { intakeSchemas as schemas } from '../schemas.generated.js';
import type { OtherPersonBody } from './link-persons.js';

export const partPersonsRoute = actRoute({
  aggregate: persons,
  act: partPersonsAct,
  path: 'intake/persons/:id/parting',
  summary: { 'zh-CN': '解除关联', en: 'Say that two linked references are two people after all' },
  body: schemas.OtherPersonBody,
  input: ({ other }: OtherPersonBody) => ({ other }),
});
