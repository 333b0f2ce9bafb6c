import { useQuery } from '@tanstack/react-query';
import { CATEGORIES } from '@redress/rulebook/categories';
import { Input, Select, type SelectProps } from 'antd';
import type { ReactNode } from 'react';
import { areas, odrUnits, offices } from '../api/queries.js';
import { language } from '../language/language.js';

/** What the registers call a code is chosen by name; a code of no register is typed. */
const REGISTERS: Readonly<Record<string, () => { value: string; label: string }[]>> = {
  department: useDepartments,
  reassignTo: useDepartments,
  to: useDepartments,
  area: useAreas,
  category: useCategories,
  unit: useUnits,
};

/** A code, under the name of its field. */
export function CodeField({
  name,
  ...given
}: { readonly name: string } & Pick<SelectProps, 'id' | 'value' | 'onChange'>) {
  return name in REGISTERS ? <Registered {...given} of={REGISTERS[name]!} /> : <Input {...(given as object)} />;
}

function Registered({ of, ...given }: { readonly of: () => { value: string; label: string }[] }): ReactNode {
  return <Select {...given} allowClear showSearch={{ optionFilterProp: 'label' }} options={of()} />;
}

function useDepartments(): { value: string; label: string }[] {
  const reader = useReader();
  const { data } = useQuery(offices);
  const departments = data?.items.filter(({ level }) => level === 'department') ?? [];
  return departments.map(({ id, name }) => ({ value: id, label: name[reader] }));
}

function useAreas(): { value: string; label: string }[] {
  const reader = useReader();
  const { data } = useQuery(areas);
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name[reader] }));
}

function useUnits(): { value: string; label: string }[] {
  const reader = useReader();
  const { data } = useQuery(odrUnits);
  return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name?.[reader] ?? code }));
}

function useCategories(): { value: string; label: string }[] {
  const reader = useReader();
  return CATEGORIES.map(({ code, ...name }) => ({ value: code, label: name[reader] }));
}

function useReader(): 'zh' | 'en' {
  return language.use() === 'en' ? 'en' : 'zh';
}
