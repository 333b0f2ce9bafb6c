import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse } from '@redress/kernel';
import {
  CurrentExchange,
  DescribeAnswers,
  DescribeDone,
  JsonBody,
  mustBeProvedLately,
  NoBody,
  RefusedError,
  type Exchange,
  type SignedInCaller,
} from '@redress/service';
import { Authenticators, Codes, faultOf, Guesses, Passwords, Sessions } from '@redress/sign-in';
import type { ActivationBody, CodeBody } from './bodies.js';
import { CurrentCaller } from './signed-in-caller.js';
import { signInSchemas as schemas } from './schemas.generated.js';
import { mustWait, signInFailed } from './sign-in-problems.js';

/** 双因素登记 What somebody puts into their authenticator app; told once. */
export interface EnrolmentAnswer {
  /** 认证应用读取的地址 The address that an app reads as a picture. */
  readonly address: string;
  /** 恢复码，每个可用一次 Recovery codes; each stands for a code once. */
  readonly recoveryCodes: readonly string[];
}

/** By what people will prove who they are: their password and their second factor. */
@ApiTags('sign-in')
@Controller('auth')
export class CredentialsController {
  constructor(
    @Inject(Codes) private readonly codes: Codes,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Authenticators) private readonly authenticators: Authenticators,
    @Inject(Guesses) private readonly guesses: Guesses,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Post('activation')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'activate-account',
    summary: '凭一次性代码设置登录名和密码 Set login and password by a one-time code',
  })
  @DescribeDone(429)
  async activate(
    @JsonBody(schemas.ActivationBody) { code, login, password }: ActivationBody,
    @CurrentExchange() { request }: Exchange,
  ): Promise<void> {
    const fault = faultOf(password, { hasSecondFactor: false, near: [login] });
    if (fault) throw new RefusedError(refuse(`password-${fault}`));
    // Codes are guessed as passwords are, from one address.
    const from = { address: request.ip, device: undefined };
    const attempt = await this.guesses.begin({ login: `activation/${request.ip}`, ...from });
    if (attempt.may === 'wait') throw mustWait(attempt.seconds);
    const known = await this.codes.accountOf(code);
    if (known === undefined || attempt.may === 'not') throw signInFailed();
    if (await this.passwords.isTaken(login, known)) throw new RefusedError(refuse('login-taken'));
    if ((await this.codes.redeem(code)) === undefined) throw signInFailed();
    await this.passwords.set(known, login, password);
    await this.sessions.endAllOf(known, 'password-changed');
    await attempt.succeed();
  }

  @Post('second-factor')
  @HttpCode(200)
  @ApiOperation({ operationId: 'enrol-second-factor', summary: '登记双因素 Enrol an authenticator app' })
  @DescribeAnswers(200, schemas.EnrolmentAnswer)
  async enrol(@CurrentCaller() { session }: SignedInCaller, @NoBody() _: unknown): Promise<EnrolmentAnswer> {
    const { account } = session;
    // Whoever has one must have shown it a moment ago: a stolen session does not change it.
    if (await this.authenticators.has(account)) mustBeProvedLately(session, Date.now());
    return this.authenticators.enrol(account, account.slice(0, 8), 'Redress');
  }

  @Post('second-factor/confirmation')
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirm-second-factor', summary: '启用双因素 Take the authenticator into use' })
  @DescribeDone()
  async confirm(
    @CurrentCaller() { session }: SignedInCaller,
    @JsonBody(schemas.CodeBody) { code }: CodeBody,
  ): Promise<void> {
    if (!(await this.authenticators.confirm(session.account, code))) throw signInFailed();
    await this.sessions.endAllOf(session.account, 'factor-changed');
  }
}
