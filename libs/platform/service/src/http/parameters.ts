import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isUuid } from '@redress/kernel';
import { InvalidRequestError } from './invalid-request-error.js';

@Injectable()
class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (isUuid(id)) return id;
    throw new InvalidRequestError([{ field: 'id', code: 'uuid' }]);
  }
}

/** The id in the path; anything but a UUID is answered with 400. */
export const ThingId = (): ParameterDecorator => Param('id', IdPipe);

/** The id in the path, where the path has one. */
export function IdIf(hasId: boolean): ParameterDecorator {
  return hasId ? ThingId() : Param('id');
}
