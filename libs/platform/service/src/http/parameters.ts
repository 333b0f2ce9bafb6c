import { createParamDecorator, Injectable, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isUuid } from '@redress/kernel';
import { documented } from './documented.js';
import { InvalidRequestError } from './invalid-request-error.js';

@Injectable()
class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (isUuid(id)) return id;
    throw new InvalidRequestError([{ field: 'id', code: 'uuid' }]);
  }
}

/** The id in the path; anything but a UUID is answered with 400. */
export function ThingId(): ParameterDecorator {
  const schema = { type: 'string', format: 'uuid' } as const;
  return documented(Param('id', IdPipe), ApiParam({ name: 'id', description: '编号 Id', schema }));
}

/** Of an aggregate of which there is only one: the empty id. */
const NoId = createParamDecorator(() => '');

/** The id in the path, where the path has one; else the empty id. */
export function IdIn(path: string): ParameterDecorator {
  return `/${path}/`.includes('/:id/') ? ThingId() : NoId();
}
