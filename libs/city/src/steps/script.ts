import { deterministicId, type LocalDate } from '@redress/kernel';
import type { NoticeChannel } from '@redress/ticket';
import { Diary } from '../diary.js';
import type { Asked, CityStep, StepBody, StepName } from '../life.js';
import { handler, hotlineDesk, leader, odrUnit } from '../people.js';
import { qualityOf, type Quality } from '../quality.js';
import { randomFor, type Random } from '../random.js';
import { workingDaysAfter, type Moment } from '../shanghai-time.js';

/** What is known of a ticket when a department takes it over. */
export interface Case {
  readonly city: string;
  readonly number: number;
  readonly receivedOn: LocalDate;
  readonly complex: boolean;
  /** Whether somebody can be told and asked. */
  readonly named: boolean;
  /** Code of the merchant as an ODR unit; null when it is none. */
  readonly unit: string | null;
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

  /** Hands on by whom it is done, and under which key. */
  handler<Name extends StepName>(name: Name, body: StepBody<Name>): Asked {
    return this.add(name, handler(this.department, this.random.between(1, 6)), body);
  }

  leader<Name extends StepName>(name: Name, body: StepBody<Name>): void {
    this.add(name, leader(this.department), body);
  }

  /** Somebody of the hotline itself. */
  hotline<Name extends StepName>(role: 'operator' | 'dispatcher', name: Name, body: StepBody<Name>): void {
    this.add(name, hotlineDesk(role, this.random.between(1, 8)), body);
  }

  odrUnit(unit: string, outcome: 'settled' | 'not-settled'): void {
    this.add('answer-as-odr-unit', odrUnit(unit), { unit, outcome });
  }

  /** The unit says nothing until its referral has expired. */
  awaitOdrExpiry(unit: string): void {
    this.add('await-odr-expiry', odrUnit(unit), undefined);
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

  private add(name: StepName, as: string, body: object | undefined): Asked {
    const { city, number } = this.ticket;
    const key = deterministicId('city', city, String(number), `handling-${this.steps.length}-${name}`);
    this.steps.push({ name, key, as, moment: this.diary.now, body });
    return { as, key };
  }
}
