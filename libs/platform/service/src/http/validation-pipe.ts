import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidRequestError } from './invalid-request-error.js';
import type { FieldError } from './problem.js';

/** The one way that services check what they are sent: unknown fields are refused, known ones become their classes. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidRequestError(errors.flatMap((error) => fieldErrors(error))),
  });
}

function fieldErrors({ property, constraints, children }: ValidationError, parent = ''): FieldError[] {
  const field = `${parent}${property}`;
  const own = Object.values(constraints ?? {}).map((message) => ({ field, message }));
  return [...own, ...(children ?? []).flatMap((child) => fieldErrors(child, `${field}.`))];
}

/** Checks one part of a request as a whole one is checked; throws `InvalidRequestError`. */
export function validateAs<T extends object>(type: new () => T, value: unknown): Promise<T> {
  return parts.transform(value, { type: 'body', metatype: type }) as Promise<T>;
}

const parts = validationPipe();
