import { ROLES } from '@redress/kernel';
import { InvalidArgumentError, Option } from 'commander';

/** Who acts. Until people sign in, the platform believes it, as it does over HTTP. */
export function actorOption(fallback: string): Option {
  return new Option('--as <role:id>', '操作人。 Who acts').env('REDRESS_ACTOR').argParser(readActor).default(fallback);
}

function readActor(text: string): string {
  const [, role] = /^([a-z-]+):[\w.-]{1,64}(?:@[\w.-]{1,64})?$/.exec(text) ?? [];
  if (ROLES.some((known) => known === role)) return text;
  throw new InvalidArgumentError(
    `写作 role:id 或 role:id@office，如 system-administrator:1001。 Written role:id or role:id@office; roles: ${ROLES.join(', ')}.`,
  );
}
