import { Controller, Get, HttpCode, Inject, Post, UnauthorizedException } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse } from '@redress/kernel';
import {
  Callers,
  cookieOf,
  CurrentExchange,
  DescribeAnswers,
  DescribeDone,
  DEVICE_COOKIE,
  DEVICE_SECONDS,
  dropCookie,
  JsonBody,
  NoBody,
  RefusedError,
  SESSION_COOKIE,
  setCookie,
  type Exchange,
  type SignedInCaller,
} from '@redress/service';
import { Authenticators, Devices, Guesses, Passwords, plainLogin, Sessions } from '@redress/sign-in';
import type { FastifyReply } from 'fastify';
import type { ChosenPostBody, PasswordBody, ProofBody } from './bodies.js';
import { whoIsSignedIn, type MeAnswer } from './me.js';
import { proveAgain, proveByLogin, type Provers } from './prove.js';
import { signInSchemas as schemas } from './schemas.generated.js';
import { CurrentCaller } from './signed-in-caller.js';

@ApiTags('sign-in')
@Controller('auth')
export class SessionController {
  readonly #provers: Provers;

  constructor(
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Devices) private readonly devices: Devices,
    @Inject(Passwords) passwords: Passwords,
    @Inject(Authenticators) authenticators: Authenticators,
    @Inject(Guesses) guesses: Guesses,
  ) {
    this.#provers = { passwords, authenticators, guesses, devices, callers };
  }

  @Get('me')
  @ApiOperation({ operationId: 'read-me', summary: '当前登录 Who is signed in, and in which post' })
  @DescribeAnswers(200, schemas.MeAnswer)
  me(@CurrentCaller() caller: SignedInCaller): Promise<MeAnswer> {
    return whoIsSignedIn(this.callers, caller);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'sign-in-by-password',
    summary: '密码登录 Sign in with login, password and second factor',
  })
  @DescribeDone(429)
  async byPassword(@JsonBody(schemas.PasswordBody) body: PasswordBody, @CurrentExchange() exchange: Exchange) {
    const { request, reply } = exchange;
    const mark = cookieOf(request, DEVICE_COOKIE);
    const { account, factors } = await proveByLogin(this.#provers, body, { address: request.ip, mark });
    const posts = await this.callers.postsOf(account);
    // Whoever has one post has nothing to choose.
    const post = posts.length === 1 ? posts[0]!.id : null;
    setCookie(reply, SESSION_COOKIE, await this.sessions.begin({ account, post, factors }));
    setCookie(reply, DEVICE_COOKIE, this.devices.mark(plainLogin(body.login)), DEVICE_SECONDS);
  }

  @Post('proof')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'prove-again',
    summary: '再次验证身份 Prove once more who one is, for what asks for it',
  })
  @DescribeDone(429)
  async proof(
    @CurrentCaller() { id, session }: SignedInCaller,
    @JsonBody(schemas.ProofBody) body: ProofBody,
    @CurrentExchange() { request, reply }: Exchange,
  ) {
    const from = { address: request.ip, mark: undefined };
    const { factors } = await proveAgain(this.#provers, session.account, body, from);
    await this.#goOn(reply, id, { factors });
  }

  @Post('post')
  @HttpCode(204)
  @ApiOperation({ operationId: 'choose-post', summary: '选择岗位 Go on in another post' })
  @DescribeDone()
  async choosePost(
    @CurrentCaller() { id, session }: SignedInCaller,
    @JsonBody(schemas.ChosenPostBody) { post }: ChosenPostBody,
    @CurrentExchange() { reply }: Exchange,
  ) {
    const posts = await this.callers.postsOf(session.account);
    if (!posts.some((each) => each.id === post))
      throw new RefusedError(
        refuse(
          'post-not-yours',
          {},
          posts.map((each) => each.id),
        ),
      );
    await this.#goOn(reply, id, { post });
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ operationId: 'sign-out', summary: '退出 Sign out here' })
  @DescribeDone()
  async signOut(@CurrentCaller() { id }: SignedInCaller, @NoBody() _: unknown, @CurrentExchange() { reply }: Exchange) {
    await this.sessions.end(id, 'signed-out');
    this.#forget(reply);
  }

  @Post('sign-out-everywhere')
  @HttpCode(204)
  @ApiOperation({ operationId: 'sign-out-everywhere', summary: '全部退出 Sign out on every device' })
  @DescribeDone()
  async signOutEverywhere(
    @CurrentCaller() { session }: SignedInCaller,
    @NoBody() _: unknown,
    @CurrentExchange() { reply }: Exchange,
  ) {
    await this.sessions.endAllOf(session.account, 'ended-by-owner');
    this.#forget(reply);
  }

  /** Goes on under another id. Throws 401 when the session has ended meanwhile. */
  async #goOn(reply: FastifyReply, id: string, change: Parameters<Sessions['renew']>[1]): Promise<void> {
    const renewed = await this.sessions.renew(id, change);
    if (renewed === undefined) throw new UnauthorizedException();
    setCookie(reply, SESSION_COOKIE, renewed);
  }

  /** Nothing of the person stays in the browser; the mark of the device does, which says nothing of them. */
  #forget(reply: FastifyReply): void {
    dropCookie(reply, SESSION_COOKIE);
    void reply.header('clear-site-data', '"cache", "storage"');
  }
}
