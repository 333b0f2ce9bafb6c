import { Param, ParseUUIDPipe } from '@nestjs/common';
import { isLocalDate } from '@redress/kernel';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** The id of the ticket in the path; anything but a UUID is answered with 400. */
export const TicketId = (): ParameterDecorator => Param('id', new ParseUUIDPipe());

/** The field is an existing day of the calendar, `YYYY-MM-DD`. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isDay',
      validator: {
        validate: (value) => typeof value === 'string' && isLocalDate(value),
        defaultMessage: () => '$property must be an existing day, YYYY-MM-DD',
      },
    },
    options,
  );
}
