import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isPeriod, type Period } from '@redress/kernel';
import { InvalidRequestError } from '@redress/service';

@Injectable()
class PeriodPipe implements PipeTransform<string, Period> {
  transform(text: string): Period {
    if (!isPeriod(text)) throw new InvalidRequestError([{ field: 'period', message: 'must be a month, YYYY-MM' }]);
    return text;
  }
}

/** The month in the path; anything but `YYYY-MM` is answered with 400. */
export const PeriodParam = (): ParameterDecorator => Param('period', PeriodPipe);
