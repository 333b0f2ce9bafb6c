import type { PlatformClient } from '@redress/testing/city';

const CALLER = { name: '测试人', phone: '13900009999' };

/** A body of a submission; different ones are different submissions. */
export function submission(text = '购买的电饭煲坏了，商家拒绝退款。') {
  return { kinds: ['complaint'], channel: 'phone', title: '电饭煲', text, person: CALLER } as const;
}

/** Takes a complaint in and tells the id of its ticket. */
export async function takeIn(client: PlatformClient): Promise<string> {
  const { status, text, body } = await client.post('/api/intake/submissions', submission());
  if (status !== 201) throw new Error(`The submission was not taken: ${status} ${text}`);
  return (body as { tickets: readonly { id: string }[] }).tickets[0]!.id;
}

/** Whether a ticket is there with what its caller said. */
export async function ticketIs(id: string, client: PlatformClient): Promise<'known' | 'unknown'> {
  const { status, body } = await client.get(`/api/intake/tickets/${id}/submission?purpose=handle-ticket`);
  return status === 200 && (body as { phone: string }).phone === CALLER.phone ? 'known' : 'unknown';
}
