import { Injectable, type PipeTransform } from '@nestjs/common';
import { POSITION_HEADER, type Reading } from '@redress/projections';
import type { FastifyReply } from 'fastify';
import { CurrentExchange, type Exchange } from './exchange.js';
import { InvalidRequestError } from './invalid-request-error.js';

/** A request that is answered from a projection: how fresh it must be, and the header that says how fresh it is. */
export class ReadRequest {
  constructor(
    /** The position that the answer must reflect; `?atLeast=`, 0 by default. */
    readonly atLeast: number,
    private readonly reply: FastifyReply,
  ) {}

  /** Names the position in the response and hands on the value. */
  answer<T>({ position, value }: Reading<T>): T {
    void this.reply.header(POSITION_HEADER, String(position));
    return value;
  }
}

@Injectable()
class ReadRequestPipe implements PipeTransform<Exchange, ReadRequest> {
  transform({ request, reply }: Exchange): ReadRequest {
    const { atLeast = '0' } = request.query as { atLeast?: unknown };
    if (typeof atLeast !== 'string' || !/^\d{1,15}$/.test(atLeast))
      throw new InvalidRequestError([{ field: 'atLeast', message: 'must be a position: a whole number, 0 or more' }]);
    return new ReadRequest(Number(atLeast), reply);
  }
}

/** The parameter that receives the {@link ReadRequest}. */
export const Fresh = (): ParameterDecorator => CurrentExchange(ReadRequestPipe);
