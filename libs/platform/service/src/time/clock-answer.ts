import type { Instant } from '@redress/kernel';

/** 平台时间 What time it is for the platform. */
export interface ClockAnswer {
  /** 真实时钟或模拟时钟 The world's clock or a simulated one. */
  readonly clock: 'real' | 'simulated';
  /** 当前时间 Now. */
  readonly now: Instant;
}

/** 拨动模拟时钟 To where the simulated clock is moved. */
export interface ClockBody {
  /** 拨至该时间，不得早于当前时间 The moment; not before now. */
  readonly now: Instant;
}
