import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { language } from '../language/language.js';
import { offices, odrUnits } from './queries.js';

/** What an office or an ODR unit is called; its code until the offices are here, and where it is one no more. */
export function useOfficeName(): (code: string) => string {
  const reader = language.use() === 'en' ? 'en' : 'zh';
  const known = useQuery(offices).data?.items;
  const units = useQuery(odrUnits).data?.items;
  const names = useMemo(
    () =>
      new Map([
        ...(known ?? []).map(({ id, name }) => [id, name[reader]] as const),
        ...(units ?? []).flatMap(({ code, name }) => (name ? [[code, name[reader]] as const] : [])),
      ]),
    [known, units, reader],
  );
  return useCallback((code) => names.get(code) ?? code, [names]);
}
