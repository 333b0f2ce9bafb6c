import { ApiExtension } from '@nestjs/swagger';
import { rolesWith } from '@redress/rights';

/** Names in the OpenAPI document the roles that have one of the rights which an act may need, so that a screen offers it to them alone. */
export function DescribeRoles(rights: readonly string[]): MethodDecorator {
  return ApiExtension('x-roles', [...rolesWith(rights)]);
}
