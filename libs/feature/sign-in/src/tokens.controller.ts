import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { refuse, type Id, type Instant, type Text } from '@redress/kernel';
import {
  DescribeAnswers,
  DescribeDone,
  JsonBody,
  mustBeProvedLately,
  mustHaveProvedEnough,
  NoBody,
  RefusedError,
  type SignedInCaller,
} from '@redress/service';
import { TOKEN_DAYS, Tokens, type Token } from '@redress/sign-in';
import { CurrentCaller } from './signed-in-caller.js';
import { signInSchemas as schemas } from './schemas.generated.js';

/** 新令牌 A token that a machine will act by, in the post that is used. */
export interface TokenBody {
  /** 名称 What its owner calls it. @maxLength 80 */
  readonly name: Text;
  /** 有效天数，缺省 90 Days for which it is good; 90 when absent. @minimum 1 @maximum 365 */
  readonly days?: number;
}

/** 令牌 A token in the list of its owner: never its secret. */
export interface TokenAnswer {
  readonly id: string;
  readonly name: string;
  readonly post: Id;
  /** 建立时间 When it was made. */
  readonly madeAt: Instant;
  /** 失效时间 When it ends. */
  readonly expiresAt: Instant;
  /** 最近使用 When it was last used; null for never. */
  readonly usedAt: Instant | null;
}

/** 令牌列表 The good tokens of an account. */
export interface TokensAnswer {
  readonly tokens: readonly TokenAnswer[];
}

/** 新令牌，仅此一次显示 A token that was made; its text is told this once. */
export interface NewTokenAnswer {
  readonly id: string;
  /** 令牌 The text that a machine sends as `Authorization: Bearer`. */
  readonly token: string;
  readonly expiresAt: Instant;
}

@ApiTags('sign-in')
@Controller('auth/tokens')
export class TokensController {
  constructor(@Inject(Tokens) private readonly tokens: Tokens) {}

  @Get()
  @ApiOperation({ operationId: 'list-tokens', summary: '本人的机器令牌 The tokens of whoever is signed in' })
  @DescribeAnswers(200, schemas.TokensAnswer)
  async list(@CurrentCaller() { session }: SignedInCaller): Promise<TokensAnswer> {
    return { tokens: (await this.tokens.of(session.account)).map(asAnswer) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'make-token', summary: '新建机器令牌 Make a token for a machine' })
  @DescribeAnswers(201, schemas.NewTokenAnswer)
  async make(
    @CurrentCaller() { session, actor }: SignedInCaller,
    @JsonBody(schemas.TokenBody) { name, days = TOKEN_DAYS.usual }: TokenBody,
  ): Promise<NewTokenAnswer> {
    mustBeProvedLately(session, Date.now());
    if (session.post === null || !actor) throw new RefusedError(refuse('no-post'));
    mustHaveProvedEnough(actor, session);
    const { account, post } = session;
    const { id, text: token, expiresAt } = await this.tokens.make({ account, post, name, days });
    return { id, token, expiresAt: expiresAt.toISOString() };
  }

  @Post(':id/revocation')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revoke-token', summary: '撤销机器令牌 Revoke a token at once' })
  @ApiParam({ name: 'id', description: '令牌编号 Id of the token' })
  @DescribeDone()
  async revoke(
    @CurrentCaller() { session }: SignedInCaller,
    @Param('id') id: string,
    @NoBody() _: unknown,
  ): Promise<void> {
    if (!(await this.tokens.revoke(session.account, id))) throw new RefusedError(refuse('not-found'));
  }
}

function asAnswer({ id, name, post, madeAt, expiresAt, usedAt }: Token): TokenAnswer {
  return {
    ...{ id, name, post, madeAt: madeAt.toISOString(), expiresAt: expiresAt.toISOString() },
    usedAt: usedAt?.toISOString() ?? null,
  };
}
