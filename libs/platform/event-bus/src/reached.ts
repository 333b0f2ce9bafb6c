interface Waiter {
  readonly position: number;
  readonly settle: (reached: boolean) => void;
}

/** The position that a subscription has come to, and those who wait for one. */
export class Reached {
  private current = 0;
  private readonly waiters = new Set<Waiter>();

  get position(): number {
    return this.current;
  }

  /** Whether anybody waits. */
  get isAwaited(): boolean {
    return this.waiters.size > 0;
  }

  moveTo(position: number): void {
    this.current = position;
    for (const waiter of this.waiters) if (waiter.position <= position) waiter.settle(true);
  }

  /** True once the position is reached, false when the time is over or nobody will move any more. */
  waitFor(position: number, timeoutMs: number): Promise<boolean> {
    if (position <= this.current) return Promise.resolve(true);
    return new Promise((resolve) => {
      const settle = (reached: boolean): void => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        resolve(reached);
      };
      const timer = setTimeout(() => settle(false), timeoutMs);
      const waiter: Waiter = { position, settle };
      this.waiters.add(waiter);
    });
  }

  /** Tells all who wait that they wait in vain. */
  giveUp(): void {
    for (const waiter of this.waiters) waiter.settle(false);
  }
}
