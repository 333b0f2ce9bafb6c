import { useQuery } from '@tanstack/react-query';
import { clockNow } from './queries.js';

const SHANGHAI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day of Shanghai in which a moment lies, as `YYYY-MM-DD`. */
export function shanghaiDay(moment: string): string {
  return SHANGHAI.format(new Date(moment));
}

/** Today by the platform's clock; undefined until it has answered. */
export function useToday(): string | undefined {
  const { data } = useQuery(clockNow);
  return data && shanghaiDay(data.now);
}
