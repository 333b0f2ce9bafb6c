import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { serviceSchemas } from '../schemas.generated.js';
import type { Schema } from '../schemas/schema.js';

/** The errors that a route may meet, by status. Those of a request that is none (405, 408) belong to no route. */
const PROBLEMS = {
  400: '请求有误 The request is not valid',
  401: '未登录 Not signed in',
  403: '无权限 No post of the caller may do this',
  404: '未找到 Does not exist, or not for the caller',
  409: '与当前状态冲突 The present state does not allow it',
  413: '内容过大 The body is too large',
  414: '地址过长 The address is too long',
  415: '不支持的格式 Not application/json',
  421: '地址有误 The host that was asked for is not ours',
  422: '不予办理 A rule does not allow it',
  429: '请求过多 Too many requests; Retry-After says when to return',
  431: '请求头过大 The header fields are too large',
  500: '系统错误 Something failed here',
  503: '暂时无法服务 The store does not answer at the moment',
} as const;
type ProblemStatus = keyof typeof PROBLEMS;

/** What every request may meet before its route. */
const ALWAYS: readonly ProblemStatus[] = [400, 403, 414, 421, 431, 500];
/** What a route that says nothing else may meet. */
const USUAL: readonly ProblemStatus[] = [401, 404, 409, 413, 415, 422, 503];

/** Describes what a route answers, errors included; by default what every act answers. */
export function DescribeAnswers(
  status = 200,
  schema: Schema = serviceSchemas.ActAnswer,
  ...more: readonly ProblemStatus[]
): MethodDecorator {
  return applyDecorators(
    ApiResponse({ status, description: '已办理 Done', schema: schema as object }),
    DescribeProblems(...USUAL, ...more),
  );
}

/** The same for a route that has nothing to answer: 204. */
export function DescribeDone(...more: readonly ProblemStatus[]): MethodDecorator {
  return applyDecorators(ApiResponse({ status: 204, description: '已办理 Done' }), DescribeProblems(...USUAL, ...more));
}

/** The same for a route that answers a text, a file or JSON of many shapes: by the types of its content. */
export function DescribeContent(types: readonly string[], statuses: readonly ProblemStatus[] = USUAL): MethodDecorator {
  const content = Object.fromEntries(
    types.map((type) => [type, { schema: type === JSON_TYPE ? {} : { type: 'string' as const } }]),
  );
  return applyDecorators(
    ApiResponse({ status: 200, description: '已办理 Done', content }),
    DescribeProblems(...statuses),
  );
}

const JSON_TYPE = 'application/json';

/** Describes the errors alone, of a route that describes its answer by itself. */
export function DescribeProblems(...statuses: readonly ProblemStatus[]): MethodDecorator {
  const schema = serviceSchemas.Problem as object;
  return applyDecorators(
    ...[...new Set([...ALWAYS, ...statuses])].map((status) =>
      ApiResponse({ status, description: PROBLEMS[status], content: { 'application/problem+json': { schema } } }),
    ),
  );
}
