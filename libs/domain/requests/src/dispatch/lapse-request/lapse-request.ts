// Who may say yes is the leader of the office that has the ticket now, so what another office asked for ends with its custody.
import { decide, type Code, type Command, type Decision, type Event } from '@redress/kernel';
import { ended, type RequestAct } from '../../act.js';
import type { Request } from '../../request.js';
import { mustStillHaveTheTicket } from '../../rules/office.js';

/** 申请失效。 The department that asked has the ticket no longer, or the ticket ended: nobody decides on it any more. */
export type RequestLapsed = Event<
  'RequestLapsed',
  {
    /** The office that has the ticket now; null where none has. */
    holder: Code | null;
  }
>;

export interface LapseRequest {
  /** The office that has the ticket now; null where none has. */
  readonly holder: string | null;
}

/** Ends a request that waits while another office, or none, has the ticket. Any other request stays as it is. */
export function lapseRequest(request: Request, { holder }: Command<LapseRequest>): Decision<RequestLapsed> {
  if (request.status !== 'open' || mustStillHaveTheTicket(request, holder) === undefined) return decide();
  return decide({ type: 'RequestLapsed', data: { holder } });
}

export const lapseRequestAct: RequestAct<LapseRequest, RequestLapsed> = {
  name: 'lapse-request',
  decide: lapseRequest,
  evolve: { RequestLapsed: ended('lapsed') },
};
