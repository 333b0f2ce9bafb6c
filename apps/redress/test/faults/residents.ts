import { cityLives, runCity, type CityLife, type PlatformClient, type StuckLife } from '@redress/testing/city';

/** More than are ever lived. */
const LIVES = 60_000;

/** The people of a simulated city: so many at a time, each living one ticket after the other until told to finish. */
export class Residents {
  readonly stuck: StuckLife[] = [];
  lived = 0;
  private over = false;
  private readonly lives: Iterator<CityLife>;
  private readonly living: Promise<unknown>;

  constructor(
    private readonly client: PlatformClient,
    seed: number,
    people: number,
    private readonly patienceMs: number,
  ) {
    this.lives = cityLives({ tickets: LIVES, seed: `faults-${seed}` })[Symbol.iterator]();
    this.living = Promise.all(Array.from({ length: people }, () => this.live()));
    this.living.catch(() => undefined);
  }

  /** Lets every life that has begun come to its end. */
  async finish(): Promise<void> {
    this.over = true;
    await this.living;
  }

  private async live(): Promise<void> {
    while (!this.over) {
      const { value: life, done } = this.lives.next();
      if (done) throw new Error(`The city has only ${LIVES} lives`);
      const { stuck } = await runCity([life], this.client, { concurrency: 1, patienceMs: this.patienceMs });
      this.stuck.push(...stuck);
      this.lived++;
    }
  }
}
