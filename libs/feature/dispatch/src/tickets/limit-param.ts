import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { LIMIT_CODES, type LimitCode } from '@redress/rulebook';
import { InvalidRequestError } from '@redress/service';

@Injectable()
class LimitPipe implements PipeTransform<string, LimitCode> {
  transform(text: string): LimitCode {
    const known = LIMIT_CODES.find((code) => code === text);
    if (known === undefined)
      throw new InvalidRequestError([{ field: 'limit', message: 'must be the code of a limit' }], LIMIT_CODES);
    return known;
  }
}

/** The limit in the path; an unknown one is answered with 400 and the list of known ones. */
export const LimitParam = (): ParameterDecorator => Param('limit', LimitPipe);
