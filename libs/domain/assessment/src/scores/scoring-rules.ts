import type { IndicatorCode } from '../indicators/assessed-item.js';

export interface ScoringTerm {
  readonly indicator: IndicatorCode;
  readonly weight: number;
  readonly direction: 'higher' | 'lower';
  readonly floor: string;
  readonly full: string;
}
export interface ScoringRules {
  readonly id: string;
  readonly digest: string;
  readonly terms: readonly ScoringTerm[];
}
