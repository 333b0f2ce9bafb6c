import type { Code, Id, Instant, LocalDate, Role } from '@redress/kernel';
import type { Seat } from '@redress/people';
import { needsSecondFactor, type Callers, type SignedInCaller } from '@redress/service';
import { SESSION_TIMES, type Factor } from '@redress/sign-in';

/** 岗位 A post that somebody may act in today. */
export interface PostAnswer {
  readonly id: Id;
  /** 角色 Role. */
  readonly role: Role;
  /** 机构，热线岗位为空 The office; null for the hotline. */
  readonly office: Code | null;
  /** 最后一日 The last day; null while no end is entered. */
  readonly to: LocalDate | null;
  /** 代理他人 Whether it is held for somebody who is away. */
  readonly deputy: boolean;
  /** 须双因素 Whether it takes a second factor. */
  readonly secondFactor: boolean;
}

/** 当前登录 Who is signed in. */
export interface MeAnswer {
  /** 账号 Account. */
  readonly account: Id;
  /** 当前岗位，未选时为空 The post that is used; null until one is chosen. */
  readonly post: PostAnswer | null;
  /** 今日可用岗位 The posts of today. */
  readonly posts: readonly PostAnswer[];
  /** 验证方式 How the person proved who they are. */
  readonly factors: readonly Factor[];
  /** 最迟结束 When the session ends at the latest. */
  readonly endsAt: Instant;
  /** 在此之前可办理敏感事项 Until when grave acts may be done without another proof. */
  readonly provedUntil: Instant;
}

/** Who a session belongs to, and in which posts they may act. */
export async function whoIsSignedIn(callers: Callers, { session, actor }: SignedInCaller): Promise<MeAnswer> {
  const posts = (await callers.postsOf(session.account)).map(asPost);
  const { account, begunAt, provedAt, factors } = session;
  return {
    account,
    post: (actor && posts.find(({ id }) => id === session.post)) ?? null,
    posts,
    factors,
    endsAt: new Date(begunAt.getTime() + SESSION_TIMES.whole).toISOString(),
    provedUntil: new Date(provedAt.getTime() + SESSION_TIMES.stepUp).toISOString(),
  };
}

function asPost(seat: Seat): PostAnswer {
  const { id, role, office, to } = seat;
  return { id, role, office, to, deputy: 'holder' in seat, secondFactor: needsSecondFactor(role) };
}
