import type { News } from './news.js';

const MOST_KEPT = 5_000;

/** The latest news, kept for readers that have fallen a little behind. */
export class NewsWindow {
  #news: News[] = [];
  #start: number;
  #end: number;

  constructor(position: number) {
    this.#start = this.#end = position;
  }

  /** From here on nothing is missing. */
  get start(): number {
    return this.#start;
  }

  /** Up to here the log was looked at. */
  get end(): number {
    return this.#end;
  }

  /** Adds the news of what lies between `end` and a position. */
  add(news: readonly News[], position: number): void {
    this.#news.push(...news);
    this.#end = position;
    const tooMany = this.#news.length - MOST_KEPT;
    if (tooMany > 0) this.#start = this.#news.splice(0, tooMany).at(-1)!.position;
  }

  /** Nobody listens: goes on to a position without looking. */
  skipTo(position: number): void {
    this.#news = [];
    this.#start = this.#end = position;
  }

  /** The news from a position on; undefined when some are no longer kept. */
  from(position: number): readonly News[] | undefined {
    if (position < this.#start) return undefined;
    return this.#news.slice(this.#news.findLastIndex((news) => news.position <= position) + 1);
  }
}
