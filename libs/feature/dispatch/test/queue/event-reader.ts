/** An event as it came. */
export interface Told {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** Reads server-sent events as an EventSource does. */
export class EventReader {
  readonly told: Told[] = [];
  readonly ended: Promise<void>;
  readonly #stopping = new AbortController();
  #wake: () => void = () => undefined;

  private constructor(answer: Response, stopping: AbortController) {
    this.#stopping = stopping;
    this.ended = this.#read(answer.body!).catch(() => undefined);
  }

  /** Connects; the answer itself where it is no stream. */
  static async open(url: string, actor: string, lastEventId?: string): Promise<EventReader> {
    const stopping = new AbortController();
    const headers = new Headers({ 'redress-actor': actor });
    if (lastEventId !== undefined) headers.set('last-event-id', lastEventId);
    const answer = await fetch(url, { headers, signal: stopping.signal });
    if (answer.status !== 200) throw new Error(String(answer.status));
    return new EventReader(answer, stopping);
  }

  /** Waits until so many events have come. */
  async take(count: number): Promise<readonly Told[]> {
    while (this.told.length < count) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.told;
  }

  close(): void {
    this.#stopping.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(bytes, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        this.#take(text.slice(0, end));
        text = text.slice(end + 2);
      }
    }
  }

  #take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    const data = fields.get('data');
    if (data === undefined) return;
    this.told.push({ id: fields.get('id')!, type: fields.get('event')!, data: JSON.parse(data) as Told['data'] });
    this.#wake();
  }
}
