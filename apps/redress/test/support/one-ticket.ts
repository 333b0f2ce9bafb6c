import { connect, ProblemError, type PlatformClient } from '@redress/client';

const CALLER = { name: '测试人', phone: '13900009999' };
/** Who takes calls, and sees later who called. */
const TAKER = 'operator:1';

/** A client of an operator. */
export function operatorAt(url: string, patienceMs: number): PlatformClient {
  return connect(url, { as: TAKER, patienceMs });
}

/** A body of a submission; different ones are different submissions. */
export function submission(text = '购买的电饭煲坏了，商家拒绝退款。') {
  return { kinds: ['complaint'], channel: 'phone', title: '电饭煲', text, person: CALLER } as const;
}

/** Takes a complaint in and tells the id of its ticket. */
export async function takeIn(operator: PlatformClient): Promise<string> {
  const { value } = await operator.call('take-submission', { body: submission() });
  return value.tickets[0]!.id;
}

/** Whether a ticket is there with what its caller said. */
export async function ticketIs(id: string, operator: PlatformClient): Promise<'known' | 'unknown'> {
  try {
    const { value } = await operator.call('open-submission', { id, purpose: 'handle-ticket' });
    return value['phone'] === CALLER.phone ? 'known' : 'unknown';
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return 'unknown';
    throw error;
  }
}
