/** How long an EventSource waits before it connects again. */
const RETRY_MS = 2_000;

/** The first words of a stream, so that the reader knows that it is connected. */
export const HELLO = `retry: ${RETRY_MS}\n: connected\n\n`;

/** An event as server-sent events write it. */
export function eventText(type: 'changed' | 'reset', id: string, data: object): string {
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Says that the reader is still connected, and from where to resume; no event for the reader (HTML, 9.2.6). */
export function heartbeatText(id: string): string {
  return `: still here\nid: ${id}\n\n`;
}
