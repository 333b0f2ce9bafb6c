import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Id } from '@redress/kernel';
import { requests, rightOf, type Request, type RequestKind, type RequestStatus } from '@redress/requests';
import { CurrentActor, DescribeAnswers, Reader, RefusedError, ThingId } from '@redress/service';
import { refuse } from '@redress/kernel';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 申请 What was asked for, and what became of it. */
export interface RequestAnswer {
  readonly id: Id;
  /** 种类 Kind. */
  readonly kind: RequestKind;
  /** 状态 Open, granted, refused or withdrawn. */
  readonly status: RequestStatus;
  /** 所涉对象 The stream of what it is about. */
  readonly subject: string;
  /** 所属机构 The office that it belongs to; null for the hotline. */
  readonly office: string | null;
  /** 批准后执行的操作 Name of the act that a grant carries out. */
  readonly act: string;
  /** 该操作的内容 The input of that act. */
  readonly asks: object;
  /** 内容摘要，批准时须一并提交 Digest of the content; a grant names it. */
  readonly digest: string;
}

@ApiTags('dispatch')
@Controller('api/dispatch/requests')
export class RequestsController {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  @Get(':id')
  @ApiOperation({ operationId: 'read-request', summary: '查看申请 What was asked for, and what became of it' })
  @DescribeAnswers(200, schemas.RequestAnswer)
  async read(@ThingId() id: string, @CurrentActor() actor: Actor): Promise<RequestAnswer> {
    const { state } = await this.reader.read(requests, id, actor, 'read-requests', readRight, 'read-proposals');
    if (state.status === 'unmade') throw new RefusedError(refuse('not-found'));
    const { kind, status, subject, office, act, asks, digest } = state;
    return { id, kind, status, subject, office, act, asks, digest };
  }
}

/** Proposals of administrators are read by those who propose or decide them, requests on tickets within the office. */
function readRight(request: Request): string {
  return request.status !== 'unmade' && rightOf('make-request', request.kind).startsWith('propose')
    ? 'read-proposals'
    : 'read-requests';
}
