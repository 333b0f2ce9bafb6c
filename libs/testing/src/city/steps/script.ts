import { deterministicId, type Actor, type LocalDate, type Role } from '@redress/kernel';
import type { NoticeChannel } from '@redress/ticket';
import { Diary } from '../diary.js';
import type { CityStep, StepBody, StepName } from '../life.js';
import { qualityOf, type Quality } from '../quality.js';
import { randomFor, type Random } from '../random.js';
import { formatMoment, workingDaysAfter, type Moment } from '../shanghai-time.js';

/** What is known of a ticket when a department takes it over. */
export interface Case {
  readonly city: string;
  readonly number: number;
  readonly receivedOn: LocalDate;
  readonly complex: boolean;
  /** Whether somebody can be told and asked. */
  readonly named: boolean;
  /** Number of the merchant as an ODR unit. */
  readonly unit: string;
}

/** From so many working days to so many. */
export type Span = readonly [least: number, most: number];

/** One department's work on one ticket, written down step by step. */
export class Script {
  readonly steps: CityStep[] = [];
  readonly random: Random;
  readonly diary: Diary;
  readonly quality: Quality;

  constructor(
    readonly ticket: Case,
    readonly department: string,
    from: Moment,
  ) {
    this.random = randomFor(ticket.city, ticket.number, 'handling', department);
    this.diary = new Diary(this.random, from);
    this.quality = qualityOf(department);
  }

  get today(): LocalDate {
    return this.diary.today;
  }

  /** Whether the department misses this limit. */
  missesLimit(): boolean {
    return this.random.chance(this.quality.late);
  }

  /** Goes on to a working day after receipt, from which most limits run: the usual ones, or when the limit is missed the late ones. */
  untilWorkingDay(usual: Span, late: Span = usual): void {
    const [least, most] = this.missesLimit() ? late : usual;
    this.diary.until(workingDaysAfter(this.ticket.receivedOn, this.random.between(least, most)));
  }

  handler(name: StepName, body: StepBody = {}): void {
    this.add(name, staff('handler', this.random.between(1, 6), this.department), body);
  }

  leader(name: StepName, body: StepBody = {}): void {
    this.add(name, staff('leader', 1, this.department), body);
  }

  /** Somebody of the hotline itself. */
  hotline(role: 'operator' | 'dispatcher', name: StepName, body: StepBody = {}): void {
    this.add(name, staff(role, this.random.between(1, 8), null), body);
  }

  odrUnit(name: StepName, body: StepBody): void {
    this.add(name, { role: 'odr-unit', id: this.ticket.unit, department: null }, body);
  }

  tellBy(): NoticeChannel {
    return this.random.weigh<NoticeChannel>([
      [50, 'phone'],
      [30, 'platform'],
      [15, 'message'],
      [4, 'letter'],
      [1, 'in-person'],
    ]);
  }

  private add(name: StepName, actor: Actor, body: StepBody): void {
    const { city, number } = this.ticket;
    const commandId = deterministicId('city', city, String(number), `handling-${this.steps.length}-${name}`);
    this.steps.push({ name, commandId, actor, at: formatMoment(this.diary.now), body });
  }
}

/** Staff are known by their number only. */
export function staff(role: Role, number: number, department: string | null): Actor {
  return { role, id: `${role}-${number}`, department };
}
