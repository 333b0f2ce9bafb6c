import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { findBroken, type ContractCheck } from '../../contracts-kept.js';
import type { Pace } from '../../direct/pace.js';
import { MOST_EVENTS } from '../../direct/pieces.js';
import { reasonOf, waitAfter } from '../../failure.js';
import { mustBeKnown, withSuccessors } from '../../known-events.js';
import { laneOf, positionIn } from '../../lanes.js';
import { CheckpointMovedError, type BusLog, type Consumer, type LaneStep } from '../../port.js';
import { WakeUp } from '../../wake-up.js';
import type { LaneRecord } from '../cloud-event.js';
import { Lane } from './lane.js';

export interface LaneWorkParts {
  readonly store: EventStore;
  readonly log: BusLog;
  readonly pace: Pace;
  readonly mustMatchContract?: ContractCheck;
}

/** Why the work does not go on, and how often it was tried. */
export interface Failure {
  readonly reason: string;
  readonly attempts: number;
}

/**
 * Hands the lanes that this process has to the consumer. What has come in all of them meanwhile is one delivery, so that
 * a busy consumer makes few and large transactions, however many lanes there are.
 */
export class LaneWork {
  private lanes = new Map<string, Lane>();
  private readonly wakeUp = new WakeUp();
  private readonly stopping = new AbortController();
  private readonly ownTypes: ReadonlySet<string> | undefined;
  private readonly readTypes: ReadonlySet<string> | undefined;
  private readonly done: Promise<void>;
  private toRetry: ReadonlySet<string> = new Set();
  private failures = 0;
  failure: Failure | undefined;

  constructor(
    private readonly consumer: Consumer,
    private readonly parts: LaneWorkParts,
    private readonly onMoved: () => void,
  ) {
    this.ownTypes = consumer.types && new Set(consumer.types);
    this.readTypes = consumer.types && new Set(withSuccessors(consumer.types));
    this.done = this.run();
  }

  get assigned(): ReadonlyMap<string, Lane> {
    return this.lanes;
  }

  /** From now on these lanes are ours, and only these. Their checkpoints are read anew. */
  assign(names: readonly string[]): void {
    const before = this.lanes;
    this.lanes = new Map(names.map((name) => [name, new Lane(name)]));
    for (const lane of before.values()) lane.giveUp();
    this.wakeUp.wake();
  }

  /** True once the records are done, false when the lane is not ours (any more). */
  accept(name: string, records: readonly LaneRecord[]): Promise<boolean> {
    const lane = this.lanes.get(name);
    if (!lane) return Promise.resolve(false);
    const done = lane.accept(records);
    this.wakeUp.wake();
    return done;
  }

  /** Lets the parked streams of our lanes be tried again. */
  retry(streams: readonly string[]): void {
    const lanes = streams.map((stream) => laneOf(stream).name).filter((lane) => this.lanes.has(lane));
    if (lanes.length === 0) return;
    this.toRetry = new Set(lanes);
    this.wakeUp.wake();
  }

  /** Finishes the delivery in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wakeUp.wake();
    await this.done;
    this.assign([]);
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const lanes = [...this.lanes.values()];
        await this.start(lanes);
        const isMore = await this.handOver(lanes);
        if (!isMore) await this.wakeUp.rest(this.parts.pace.idleMs);
      } catch (error) {
        await this.restAfter(error);
      }
    }
  }

  private async start(lanes: readonly Lane[]): Promise<void> {
    if (this.failures === 0 && lanes.every(({ passed }) => passed !== undefined)) return;
    const checkpoints = await this.consumer.loadCheckpoints();
    for (const lane of lanes) lane.startAt(positionIn(checkpoints, lane.name));
    this.onMoved();
  }

  /** True when there was something to do, and so perhaps more. */
  private async handOver(lanes: readonly Lane[]): Promise<boolean> {
    const events: RecordedEvent[] = [];
    const steps: LaneStep[] = [];
    const source = { store: this.parts.store, ...(this.readTypes && { types: this.readTypes }) };
    for (const lane of lanes) {
      if (events.length >= MOST_EVENTS) break;
      const piece = await lane.piece(MOST_EVENTS - events.length, source);
      if (piece.events.length === 0) lane.pass(piece.next);
      if (piece.events.length > 0 || this.toRetry.has(lane.name) || this.wasLongSilent(lane))
        steps.push({ lane: lane.name, from: lane.saved, next: piece.next });
      events.push(...piece.events);
    }
    this.mustBeFit(events);
    if (steps.length > 0) await this.consumer.handle({ events, steps });
    this.failures = 0;
    this.failure = undefined;
    for (const { lane: name, next } of steps) lanes.find((lane) => lane.name === name)!.save(next);
    if (steps.length > 0) this.toRetry = new Set();
    this.onMoved();
    return events.length > 0;
  }

  /** Passed events of other types are told when the lane has come to rest: a checkpoint for each would cost too much. */
  private wasLongSilent(lane: Lane): boolean {
    return lane.saved < lane.passed! && lane.isIdle && performance.now() - lane.movedAt >= this.parts.pace.idleMs;
  }

  private mustBeFit(events: readonly RecordedEvent[]): void {
    mustBeKnown(events, this.ownTypes);
    const { mustMatchContract } = this.parts;
    const broken = mustMatchContract && findBroken(events, mustMatchContract);
    if (broken) throw broken;
  }

  private async restAfter(error: unknown): Promise<void> {
    const { idleMs, backoff } = this.parts.pace;
    this.failures++;
    if (error instanceof CheckpointMovedError) return this.rest(idleMs);
    const reason = reasonOf(error);
    this.failure = { reason, attempts: this.failures };
    this.parts.log.warn(`${this.consumer.name} failed ${this.failures} times: ${reason}`);
    await this.rest(waitAfter(backoff, this.failures));
  }

  private async rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
