import { createParamDecorator, Injectable, Param, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isUuid } from '@redress/kernel';
import type { FastifyRequest } from 'fastify';
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

const Wildcard = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { params } = context.switchToHttp().getRequest<FastifyRequest>();
  return (params as { readonly '*': string })['*'];
});

/** What the wildcard of a path stands for. */
export function RestOfPath(description: string): ParameterDecorator {
  return documented(Wildcard(), ApiParam({ name: 'path', description }));
}
