import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { parsePeriod, PERIOD_EXAMPLES, type Period } from '@redress/kernel';
import { InvalidRequestError } from '@redress/service';

/** How the period in the path is described to readers of the API. */
export const PERIOD_IN_PATH = {
  name: 'period',
  description: '考核期：月、季、半年、年 A month, quarter, half-year or year: 2026-05, 2026-Q3, 2026-H1, 2026',
  example: '2026-05',
};

@Injectable()
class PeriodPipe implements PipeTransform<string, Period> {
  transform(text: string): Period {
    const period = parsePeriod(text);
    if (period === undefined) throw new InvalidRequestError([{ field: 'period', code: 'period' }], PERIOD_EXAMPLES);
    return period;
  }
}

/** The period in the path; anything but the name of one is answered with 400. */
export const PeriodParam = (): ParameterDecorator => Param('period', PeriodPipe);
