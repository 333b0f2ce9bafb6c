import { queryOptions } from '@tanstack/react-query';
import { read } from './platform.js';

/** The moment of the platform's clock; it may be a simulated one. */
export const clockNow = queryOptions({ queryKey: ['clock'], queryFn: () => read('read-clock', {}), staleTime: 60_000 });

/** The offices of today. */
export const offices = queryOptions({
  queryKey: ['offices'],
  queryFn: () => read('read-offices', {}),
  staleTime: 600_000,
});

/** The ODR units of today. */
export const odrUnits = queryOptions({
  queryKey: ['odr-units'],
  queryFn: () => read('read-odr-units', {}),
  staleTime: 600_000,
});

/** The areas of today. */
export const areas = queryOptions({ queryKey: ['areas'], queryFn: () => read('read-areas', {}), staleTime: 600_000 });
