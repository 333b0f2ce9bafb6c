import type { Schema } from '@redress/service';
import type { Parameter } from './description.js';

/** A read of the platform, as its description tells it. */
export interface Read {
  /** Its address, with `{id}` and other parameters where they stand. */
  readonly path: string;
  /** The parameters of which the description lists what they may be. */
  readonly listed: readonly (Parameter & { readonly values: readonly string[] })[];
  readonly answers: ReadonlyMap<number, Schema>;
}
