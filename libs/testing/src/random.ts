/** Chance that is the same for the same seed on every machine; that of the invented city. */
export { randomFor, type Random } from '@redress/city/random';
