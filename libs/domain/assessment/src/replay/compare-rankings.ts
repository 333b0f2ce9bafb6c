import type { Json } from '@redress/kernel';
import type { Ranking } from '../rankings/ranking.js';

/** One place where a served ranking is not what the log gives. */
export interface Difference {
  /** Name of the period. */
  readonly period: string;
  /** Null when it concerns the ranking as a whole. */
  readonly department: string | null;
  /** Where, such as `terms[satisfaction].numerator`; empty for the whole document. */
  readonly field: string;
  /** Undefined when it is not there at all. */
  readonly served: Scalar | undefined;
  readonly recomputed: Scalar | undefined;
  readonly sentence: string;
}

type Scalar = null | boolean | number | string;

/**
 * Where served rankings differ from recomputed ones; empty when every field and every order is the same. Rankings are
 * matched by period, departments by id, terms by indicator, so that one wrong line does not make all behind it look wrong.
 */
export function compareRankings(served: Iterable<Ranking>, recomputed: Iterable<Ranking>): readonly Difference[] {
  const before = fieldsByPlace(served);
  const after = fieldsByPlace(recomputed);
  const places = new Map([...before, ...after]);
  return [...places.values()]
    .map(({ key, ...place }) => ({ ...place, served: before.get(key)?.value, recomputed: after.get(key)?.value }))
    .filter(({ served, recomputed }) => served !== recomputed)
    .map(({ period, department, field, served, recomputed }) => ({
      period,
      department,
      field,
      served,
      recomputed,
      sentence: sentenceOf(period, department, field, served, recomputed),
    }));
}

interface Field {
  readonly key: string;
  readonly period: string;
  readonly department: string | null;
  readonly field: string;
  readonly value: Scalar;
}

function fieldsByPlace(rankings: Iterable<Ranking>): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const ranking of rankings) {
    const { departments, ...whole } = ranking;
    const { period } = ranking;
    const note = (department: string | null, value: unknown) => {
      for (const [field, scalar] of scalarsIn(value as Json, '')) {
        const key = JSON.stringify([period, department, field]);
        fields.set(key, { key, period, department, field, value: scalar });
      }
    };
    note(null, { ...whole, 'departments.order': departments.map(({ department }) => department).join(', ') });
    for (const department of departments) note(department.department, department);
  }
  return fields;
}

/** Each scalar of a document with its path. A list of named things is walked by name, and its order is noted as one more scalar. */
function* scalarsIn(value: Json, path: string): Generator<[path: string, scalar: Scalar]> {
  if (value === null || typeof value !== 'object') yield [path, value];
  else if (Array.isArray(value)) {
    const members: readonly Json[] = value;
    const names = members.map((member, i) => nameOf(member) ?? String(i));
    yield [`${path}.order`, names.join(', ')];
    for (const [i, member] of members.entries()) yield* scalarsIn(member, `${path}[${names[i]}]`);
  } else
    for (const [key, member] of Object.entries(value)) yield* scalarsIn(member, path === '' ? key : `${path}.${key}`);
}

/** What a member of a list is known by. */
function nameOf(member: Json): string | undefined {
  if (member === null || typeof member !== 'object' || Array.isArray(member)) return undefined;
  const { indicator, id } = member as { readonly [key: string]: Json };
  return [indicator, id].find((name) => typeof name === 'string') as string | undefined;
}

function sentenceOf(
  period: string,
  department: string | null,
  field: string,
  served: Scalar | undefined,
  recomputed: Scalar | undefined,
): string {
  const [a, b] = [shown(served), shown(recomputed)];
  const place = [period, department, field].filter(Boolean).join(' ');
  return `${place}：发布值 ${a.zh}，重算值 ${b.zh}。 ${place}: served ${a.en}, recomputed ${b.en}.`;
}

function shown(value: Scalar | undefined): { readonly zh: string; readonly en: string } {
  if (value === undefined) return { zh: '缺失', en: 'missing' };
  if (value === null) return { zh: '无', en: 'none' };
  return { zh: String(value), en: String(value) };
}
