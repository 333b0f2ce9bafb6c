import { addDays, type LocalDate } from '@redress/kernel';
import type { Random } from './random.js';
import {
  dayOf,
  isWorked,
  momentAt,
  secondOfDay,
  TICK,
  workedFrom,
  workingDaysAfter,
  type Moment,
} from './shanghai-time.js';

const OPENS = 8 * 3600 + 1800;
const CLOSES = 17 * 3600 + 1800;
const TICKS_OF_A_DAY = (CLOSES - OPENS) / TICK;
const TICKS_OF_AN_HOUR = 3600 / TICK;

/** The time that passes while offices work on one ticket: it only goes forward, and stands within office hours. */
export class Diary {
  constructor(
    private readonly random: Random,
    private moment: Moment,
  ) {}

  get now(): Moment {
    return this.moment;
  }

  get today(): LocalDate {
    return dayOf(this.moment);
  }

  /** Twenty minutes to two hours later; what the day does not hold is done on the next working morning. */
  soon(): void {
    const then = this.moment + this.random.between(2, 2 * TICKS_OF_AN_HOUR) * TICK;
    const day = dayOf(then);
    if (isWorked(day) && secondOfDay(then) >= OPENS && secondOfDay(then) <= CLOSES) this.moment = then;
    else if (isWorked(day) && secondOfDay(then) < OPENS) this.morningOf(day);
    else this.morningOf(workingDaysAfter(day, 1));
  }

  /** So many working days later; none is {@link soon}. */
  workingDays(n: number): void {
    if (n > 0) this.until(workingDaysAfter(this.today, n));
    else this.soon();
  }

  /** So many natural days later, or on the first working day after. */
  days(n: number): void {
    this.until(workedFrom(addDays(this.today, n)));
  }

  /** Some time of office hours on a working day; soon, when that day is here already. */
  until(day: LocalDate): void {
    if (day <= this.today) this.soon();
    else this.moment = momentAt(day, OPENS + this.random.between(0, TICKS_OF_A_DAY) * TICK);
  }

  private morningOf(day: LocalDate): void {
    this.moment = momentAt(day, OPENS + this.random.below(TICKS_OF_AN_HOUR) * TICK);
  }
}
