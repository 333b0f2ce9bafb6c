/** Lets the writers of one stream in this process go one after the other, so that those who come too late see it by one read. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const result = (this.last.get(stream) ?? Promise.resolve()).then(work);
    const settled = result
      .catch(() => undefined)
      .finally(() => {
        if (this.last.get(stream) === settled) this.last.delete(stream);
      });
    this.last.set(stream, settled);
    return result;
  }
}
