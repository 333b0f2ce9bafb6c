import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { addDays, type Actor, type LocalDate } from '@redress/kernel';
import { CurrentActor, CursorTokens, DescribeAnswers, FittingQuery, Reader, VAULT } from '@redress/service';
import type { Vault } from '@redress/vault';
import { intakeSchemas as schemas } from '../schemas.generated.js';
import type { AccessListAnswer, AccessListQuery } from './access-list.js';

/** Tells auditors who looked at whose identities and texts, and what for. The vault logs each access before it opens anything. */
@ApiTags('intake')
@Controller('api/intake/accesses')
export class AccessesController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CursorTokens) private readonly cursors: CursorTokens,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'list-accesses',
    summary: '查阅记录 Who looked at whose identities and texts, and what for',
  })
  @DescribeAnswers(200, schemas.AccessListAnswer)
  async list(
    @FittingQuery(schemas.AccessListQuery) query: AccessListQuery,
    @CurrentActor() actor: Actor,
  ): Promise<AccessListAnswer> {
    this.reader.mustHaveRight(actor, 'read-access-log');
    const { cursor, limit = 50, ...filter } = query;
    const context = { list: 'accesses', actor, filter };
    const behind = cursor === undefined ? null : Number(this.cursors.open(cursor, context)[0]);
    const rows = await this.vault.accesses(filterOf(filter), behind, limit + 1);
    const items = rows.slice(0, limit);
    const end = rows.length > limit ? [String(items.at(-1)!.access)] : null;
    return {
      items: items.map(({ access: _, subject: person, ...rest }) => ({ ...rest, person })),
      next: end && this.cursors.seal(end, context),
    };
  }
}

/** Days are those of Shanghai, the last one whole. */
function filterOf({ person, from, to, ...rest }: Omit<AccessListQuery, 'cursor' | 'limit'>) {
  return {
    ...rest,
    ...(person !== undefined && { subject: person }),
    ...(from !== undefined && { from: beginningOf(from) }),
    ...(to !== undefined && { before: beginningOf(addDays(to, 1)) }),
  };
}

function beginningOf(day: LocalDate): string {
  return `${day}T00:00:00+08:00`;
}
