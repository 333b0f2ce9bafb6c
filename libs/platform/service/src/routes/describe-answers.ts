import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { serviceSchemas } from '../schemas.generated.js';
import type { Schema } from '../schemas/schema.js';

/** The errors that any act may meet, by status. */
const PROBLEMS: Readonly<Record<number, string>> = {
  400: '请求有误 The request is not valid',
  401: '未登录 Not signed in',
  403: '无权限 No post of the caller may do this',
  404: '未找到 Does not exist, or not for the caller',
  409: '与当前状态冲突 The present state does not allow it',
  413: '内容过大 The body is too large',
  415: '不支持的格式 Not application/json',
  422: '不予办理 A rule does not allow it',
  503: '暂时无法服务 The store does not answer at the moment',
};

/** Describes what a route answers, errors included, and the headers that it reads; what every act answers by default. */
export function DescribeAnswers(status = 200, schema: Schema = serviceSchemas.ActAnswer): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'Redress-Actor', required: true, description: '操作人 Who acts: role:id or role:id@office' }),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: '幂等键 UUID; a repeat changes nothing' }),
    ApiResponse({ status, description: '已办理 Done', schema: schema as object }),
    ...Object.entries(PROBLEMS).map(([status, description]) =>
      ApiResponse({
        status: Number(status),
        description,
        content: { 'application/problem+json': { schema: serviceSchemas.Problem as object } },
      }),
    ),
  );
}
