/** Lets a loop rest until somebody has news. News that arrive while the loop is busy end its next rest at once. */
export class WakeUp {
  private news = false;
  private end: (() => void) | undefined;

  wake(): void {
    this.news = true;
    this.end?.();
  }

  /** Rests for at most `milliseconds`; true when it was woken. */
  async rest(milliseconds: number): Promise<boolean> {
    if (!this.news) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.end = undefined;
    }
    const woken = this.news;
    this.news = false;
    return woken;
  }
}
