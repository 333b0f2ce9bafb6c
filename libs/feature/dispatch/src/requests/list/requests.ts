import { Injectable } from '@nestjs/common';
import type { Reading } from '@redress/projections';
import { Projected } from '@redress/service';
import type { Page } from '../../queue/lists/list-tickets.js';
import { listRequests } from './list-requests.js';
import type { RequestListQuery } from './request-list.js';
import type { RequestScope } from './request-scope.js';
import { requestsProjection, type StoredRequest } from './requests.projection.js';
import { sql } from './sql.js';

const OPEN_OF_TICKET = sql('open-of-ticket');

/** The requests, as screens and policies read them. */
@Injectable()
export class Requests extends Projected {
  constructor() {
    super(requestsProjection);
  }

  list(
    scope: RequestScope,
    query: RequestListQuery,
    place: readonly string[] | null,
    atLeast: number,
  ): Promise<Reading<Page<StoredRequest>>> {
    return this.read((tables) => listRequests(tables, scope, query, place), atLeast);
  }

  /** What waits for a decision about a ticket. */
  openOf(ticket: string, atLeast: number): Promise<Reading<readonly { readonly id: string }[]>> {
    return this.read((tables) => tables.query<{ readonly id: string }[]>(OPEN_OF_TICKET, [ticket]), atLeast);
  }
}
