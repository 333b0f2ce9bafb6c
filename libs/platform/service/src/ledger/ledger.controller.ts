import { Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse, type Actor } from '@redress/kernel';
import { encodeBundle, parseTilePath, TILE_WIDTH, type TileAddress } from '@redress/ledger';
import { readEntries, type LedgerTables, type Sealer } from '@redress/sealer';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { actorOf } from '../commanding/actor-of.js';
import { CurrentActor } from '../commanding/meta.js';
import { Needs } from '../edge/route-needs.js';
import { CurrentExchange, type Exchange } from '../http/exchange.js';
import { RestOfPath } from '../http/parameters.js';
import { RefusedError } from '../commanding/refused-error.js';
import { mustHaveRight } from '../commanding/rights.js';
import { LEDGER, POOL, SEALER } from '../platform/tokens.js';
import { DescribeAnswers, DescribeContent } from '../routes/describe-answers.js';
import { serviceSchemas } from '../schemas.generated.js';
import { NoBody } from '../schemas/fits.js';

/** A tile never changes: what is at its address today is there for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_SECONDS = 'public, max-age=2';

/** 立即封存的结果 Whether something was sealed. */
export interface SealAnswer {
  /** 已封存 False when nothing waited, or another process seals. */
  readonly sealed: boolean;
}

/** The sealed log in the layout of C2SP tlog-tiles. The prefix of the log is this address and `/ledger`. */
@ApiTags('ledger')
@Controller('ledger')
export class LedgerController {
  constructor(
    @Inject(LEDGER) private readonly ledger: LedgerTables,
    @Inject(SEALER) private readonly sealer: Pick<Sealer, 'sealNow'>,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  @Get('checkpoint')
  @ApiOperation({
    operationId: 'read-checkpoint',
    summary: '最新的签名检查点 The latest signed checkpoint with its cosignatures',
  })
  @DescribeContent(['text/plain'], [404, 503])
  async checkpoint(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const published = await this.ledger.published();
    if (published === null) throw new RefusedError(refuse('not-found-checkpoint'));
    void reply.type('text/plain; charset=utf-8').header('cache-control', FOR_SECONDS);
    return published.note;
  }

  @Get('key')
  @ApiOperation({
    operationId: 'read-ledger-key',
    summary: '验证签名的公钥 The public key that verifies checkpoints, as a vkey',
  })
  @DescribeContent(['text/plain'], [404, 503])
  async key(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const log = await this.ledger.log();
    if (log === null) throw new RefusedError(refuse('not-found-checkpoint'));
    void reply.type('text/plain; charset=utf-8').header('cache-control', FOR_SECONDS);
    return `${log.vkey}\n`;
  }

  @Get('tile/*')
  @ApiOperation({
    operationId: 'read-tile',
    summary: '瓦片；事件包仅审计员可读 A tile of hashes; a bundle of entries under tile/entries/, for auditors alone',
  })
  @ApiHeader({ name: 'Redress-Actor', required: false, description: '读取事件包者 Who reads entries: role:id' })
  @DescribeContent(['application/octet-stream'], [401, 404, 503])
  async tile(
    @RestOfPath('瓦片路径 Path of the tile, as C2SP tlog-tiles writes it') path: string,
    @CurrentExchange() { request }: Exchange,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = parseTilePath(`tile/${path}`);
    const isOfEntries = address?.level === 'entries';
    // An entry names reporters by their reference and all that happened; a hash tells nothing.
    if (isOfEntries) mustHaveRight(actorOf(request), 'read-ledger-entries');
    const bytes = address && (await this.read(address));
    if (!bytes) throw new RefusedError(refuse('not-found-tile'));
    await reply
      .type('application/octet-stream')
      .headers(isOfEntries ? {} : { 'cache-control': FOR_EVER })
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  @Post('seal')
  @HttpCode(200)
  @Needs({ takesLong: true })
  @ApiOperation({ operationId: 'seal-ledger', summary: '立即封存 Seal at once what is in the log' })
  @DescribeAnswers(200, serviceSchemas.SealAnswer)
  async seal(@CurrentActor() actor: Actor, @NoBody() _: object): Promise<SealAnswer> {
    mustHaveRight(actor, 'seal-ledger');
    return { sealed: await this.sealer.sealNow() };
  }

  /** Only what is sealed is served: a bundle is there when its tile is. */
  private async read({ level, index, width }: TileAddress): Promise<Uint8Array | undefined> {
    const tile = await this.ledger.read({ level: level === 'entries' ? 0 : level, index, width });
    if (level !== 'entries' || tile === undefined) return tile;
    const from = index * TILE_WIDTH;
    return encodeBundle(await readEntries(this.pool, from, from + width));
  }
}
