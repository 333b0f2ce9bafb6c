import type { ValidOption } from '@redress/kernel';

/** What is wrong with one field of a request; never repeats the value. */
export interface FieldError {
  /** Path of the field, such as `complainant.phone`. */
  readonly field: string;
  readonly message: string;
}

/** An error document (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Path of the request without its query, which may name a person. */
  readonly instance: string;
  /** Stable, for machines. */
  readonly code: string;
  /** What would have been valid. */
  readonly valid?: readonly string[];
  /** The same in words, with the article of each. */
  readonly options?: readonly ValidOption[];
  readonly errors?: readonly FieldError[];
}

/** What differs from problem to problem; the rest follows from it. */
export interface ProblemCase {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly valid?: readonly string[];
  readonly options?: readonly ValidOption[];
  readonly errors?: readonly FieldError[];
  /** When to try again. */
  readonly retryAfterSeconds?: number;
}

const TITLES: Readonly<Record<number, string>> = {
  400: '请求有误 Bad request',
  401: '未登录 Not signed in',
  403: '无权限 Not allowed',
  404: '未找到 Not found',
  405: '不支持的方法 Method not allowed',
  406: '无法提供所需格式 Not acceptable',
  409: '与当前状态冲突 Conflict with the present state',
  413: '内容过大 Content too large',
  415: '不支持的格式 Unsupported media type',
  422: '不予办理 Refused',
  429: '请求过多 Too many requests',
  503: '暂时无法服务 Unavailable for the moment',
};

/** The document for a case and the URL that was asked for. */
export function problemOf({ status, code, detail, valid, options, errors }: ProblemCase, url: string): Problem {
  return {
    type: `urn:redress:problem:${code}`,
    title: TITLES[status] ?? (status < 500 ? TITLES[400]! : '系统错误 Internal error'),
    status,
    detail,
    instance: url.split(/[?#]/, 1)[0]!,
    code,
    ...(valid && { valid }),
    ...(options && { options }),
    ...(errors && { errors }),
  };
}
