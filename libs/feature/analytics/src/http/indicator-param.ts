import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { INDICATOR_CODES, type IndicatorCode } from '@redress/rulebook';
import { InvalidRequestError } from '@redress/service';

@Injectable()
class IndicatorPipe implements PipeTransform<string, IndicatorCode> {
  transform(text: string): IndicatorCode {
    const known = INDICATOR_CODES.find((code) => code === text);
    if (known === undefined)
      throw new InvalidRequestError(
        [{ field: 'indicator', code: 'enum', values: { allowed: INDICATOR_CODES.join(', ') } }],
        INDICATOR_CODES,
      );
    return known;
  }
}

/** The indicator in the path; an unknown one is answered with 400 and the list of known ones. */
export const IndicatorParam = (): ParameterDecorator => Param('indicator', IndicatorPipe);
