import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { POSITION_HEADER, type Reading } from '@redress/projections';
import type { FastifyReply } from 'fastify';
import { PositionTokens } from '../positions/position-tokens.js';
import { CurrentExchange, type Exchange } from './exchange.js';
import { InvalidRequestError } from './invalid-request-error.js';

/** A request that is answered from a projection: how fresh it must be, and the header that says how fresh it is. */
export class ReadRequest {
  constructor(
    /** The position that the answer must reflect, from `?atLeast=`; 0 without it. */
    readonly atLeast: number,
    private readonly reply: FastifyReply,
    private readonly tokens: PositionTokens,
  ) {}

  /** Names the position in the response and hands on the value. */
  answer<T>({ position, value }: Reading<T>): T {
    void this.reply.header(POSITION_HEADER, this.tokens.seal(position));
    return value;
  }
}

@Injectable()
class ReadRequestPipe implements PipeTransform<Exchange, ReadRequest> {
  constructor(@Inject(PositionTokens) private readonly tokens: PositionTokens) {}

  transform({ request, reply }: Exchange): ReadRequest {
    const { atLeast } = request.query as { atLeast?: unknown };
    if (atLeast !== undefined && typeof atLeast !== 'string')
      throw new InvalidRequestError([{ field: 'atLeast', code: 'position' }]);
    const position = atLeast === undefined ? 0 : this.tokens.open(atLeast, 'atLeast');
    return new ReadRequest(position, reply, this.tokens);
  }
}

/** The parameter that receives the {@link ReadRequest}. */
export const Fresh = (): ParameterDecorator => CurrentExchange(ReadRequestPipe);
