import type { EventStore } from '@redress/event-store';

/** Where dispatch registers departments; mediation reads the events for itself. */
const OFFICE_STREAM = 'office-departments';

/** The Chinese name under which a department was last registered; its id when it never was. */
export async function departmentName(store: EventStore, id: string): Promise<string> {
  const { events } = await store.readStream(OFFICE_STREAM);
  const names = events
    .map(({ envelope }) => envelope.data as { readonly id: string; readonly name: { readonly zh: string } })
    .filter((department) => department.id === id);
  return names.at(-1)?.name.zh ?? id;
}
