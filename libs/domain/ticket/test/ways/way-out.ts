import type { Books } from '../../src/index.js';
import { isRight, type Debts } from './debts.js';
import { step, wait, type Place } from './place.js';
import { shapeOf, stagesOf } from './shape.js';
import { WORDS, type Words } from './words.js';

/** A place of a search, and how many of the acts that led there from its start ran beside the procedure. */
interface Reached {
  readonly place: Place;
  readonly beside: number;
}

/** Finds out whether tickets can come to an end, and remembers it of every place that it has seen. */
export class WayOut {
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly books: Books,
    private readonly words: readonly Words[] = WORDS,
  ) {}

  /**
   * Whether right acts of those who have the ticket lead to an end, whatever people outside leave undone. One act that runs
   * beside the procedure is tried where there is no way without.
   */
  leadsFrom(start: Place): boolean {
    const shape = shapeOf(start);
    const known = this.known.get(shape) ?? (this.search(start, 0) || this.search(start, 1));
    this.known.set(shape, known);
    return known;
  }

  private search(start: Place, most: number): boolean {
    const seen = new Set([shapeOf(start)]);
    const waiting: Reached[] = [{ place: start, beside: 0 }];
    for (const { place, beside } of waiting) {
      if (isEnd(place) || this.known.get(shapeOf(place)) === true) return true;
      for (const next of this.rightStepsFrom(place)) {
        const reached = { place: next, beside: beside + (isBeside(place, next) ? 1 : 0) };
        if (reached.beside > most || seen.has(shapeOf(next))) continue;
        seen.add(shapeOf(next));
        waiting.push(reached);
      }
    }
    return false;
  }

  private rightStepsFrom(place: Place): readonly Place[] {
    const words = this.words.filter((each) => isRight(each, debtsOf(place)));
    return [...words.map((each) => step(place, each, this.books)), place.late ? undefined : wait(place)].filter(
      (next) => next !== undefined,
    );
  }
}

/** Nothing about the stages of the ticket has changed: what was done runs beside the procedure. */
export function isBeside(before: Place, after: Place): boolean {
  return before.late === after.late && stagesOf(before) === stagesOf(after);
}

const ENDS: readonly string[] = ['concluded', 'followed-up', 'archived', 'closed'];

/** A report goes on whether its sender likes it or not, so that nothing is owed about one that was returned as withdrawn. */
function debtsOf({ ticket: { kind }, debts }: Place): Debts {
  return kind === 'report' && debts.returnedFor === 'withdrawn' ? { ...debts, returnedFor: null } : debts;
}

/** The ticket has ended; one that belongs to another authority, by going there. */
function isEnd({ ticket: { custody }, debts }: Place): boolean {
  if (!debts.elsewhere) return ENDS.includes(custody.stage);
  return custody.stage === 'closed' || (custody.stage === 'archived' && custody.closedAs === 'transferred-out');
}
