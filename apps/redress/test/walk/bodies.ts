import { addDays, type LocalDate } from '@redress/kernel';
import { CATEGORIES } from '@redress/rulebook';
import type { Schema } from '@redress/service';
import type { Random } from '@redress/testing/random';
import { aPhone, aText } from './planted.js';
import { FIRST_CODES, UNITS } from './world.js';

/** What a body may speak of. */
export interface Topic {
  readonly act: string;
  readonly today: LocalDate;
  /** Codes that the platform has named as valid for this act. */
  readonly learned: readonly string[];
  readonly tickets: readonly string[];
  readonly persons: readonly string[];
  /** Of the request at hand. */
  readonly digest: string;
  /** Of the ticket at hand, by their revisions. */
  readonly followUps: readonly number[];
  /** That run for the ticket at hand. */
  readonly limits: readonly string[];
}

/** A field that the walk knows no value for: a new kind of field wants a line in `bodies.ts`. */
export class NoIdeaError extends Error {}

type Node = Readonly<Record<string, unknown>>;

/** A body that fits a schema, mostly as people mean it. */
export function bodyFor(schema: Schema, topic: Topic, chance: Random): object {
  return valueFor('', schema, topic, chance) as object;
}

function valueFor(field: string, schema: Node, topic: Topic, chance: Random): unknown {
  const type = [schema['type']].flat()[0];
  if (Array.isArray(schema['enum']) && BY_NAME[field] === undefined) return chance.pick(schema['enum']);
  if ('const' in schema) return schema['const'];
  switch (type) {
    case 'object':
      return objectFor(schema, topic, chance);
    case 'array':
      return listFor(field, schema, topic, chance);
    case 'boolean':
      return chance.chance(500);
    case 'integer':
      if (field === 'followUp') return chance.pick([...topic.followUps, 0]);
      return chance.between(Number(schema['minimum'] ?? 0), Math.min(Number(schema['maximum'] ?? 100_000), 100_000));
    case 'string':
      return stringFor(field, schema, topic, chance);
    default:
      throw new NoIdeaError(`The walk knows no value for ${field} of ${topic.act}: ${JSON.stringify(schema)}`);
  }
}

/** One or two entries; what must not repeat stands in it once. */
function listFor(field: string, schema: Node, topic: Topic, chance: Random): readonly unknown[] {
  const length = chance.between(Number(schema['minItems'] ?? 1), 2);
  const entries = Array.from({ length }, () => valueFor(field, schema['items'] as Node, topic, chance));
  return schema['uniqueItems'] === true ? [...new Set(entries)] : entries;
}

function objectFor(schema: Node, topic: Topic, chance: Random): object {
  const required = (schema['required'] ?? []) as readonly string[];
  const chosen = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Node>>).filter(
    ([name, { format }]) => required.includes(name) || (format !== 'token' && chance.chance(OFTEN[name] ?? 500)),
  );
  return Object.fromEntries(chosen.map(([name, inside]) => [name, valueFor(name, inside, topic, chance)]));
}

/** How often a field that may be left out is filled in, in a thousand, where it is not half of the time. */
const OFTEN: Readonly<Record<string, number>> = {
  ...{ kinds: 950, person: 950, phone: 950, category: 800, area: 800, parent: 900 },
  ...{ source: 100, receivedAt: 100, further: 300 },
};

function stringFor(field: string, schema: Node, topic: Topic, chance: Random): string {
  const known = BY_NAME[field];
  if (known !== undefined) return known(topic, chance);
  const { format, examples, maxLength = 100 } = schema as { format?: string; examples?: string[]; maxLength?: number };
  switch (format) {
    case 'date':
      return aDay(topic.today, chance);
    case 'date-time':
      return `${aDay(topic.today, chance)}T0${chance.below(9)}:00:00+08:00`;
    case 'text':
      return aText(chance, maxLength);
    case 'code':
      if (field === 'to') return aDepartment(topic, chance);
      return chance.pick([...topic.learned, ...(examples ?? []), 'food']);
    case 'uuid':
      return chance.pick(topic.tickets);
    case 'digest':
      return topic.digest;
    case 'source-number':
      return `walk:${chance.below(1_000)}`;
    case 'document-number':
      return `JD-2026-${chance.between(1, 500)}`;
    case 'case-prefix':
      return '开市监立';
    case 'case-number':
      return `开市监立〔2026〕${chance.between(1, 500)}号`;
  }
  if (examples !== undefined) return chance.pick(examples);
  throw new NoIdeaError(`The walk knows no value for ${field} of ${topic.act}: ${JSON.stringify(schema)}`);
}

/** Mostly today, sometimes the day before, now and then a day that no act may state. */
function aDay(today: LocalDate, chance: Random): LocalDate {
  const away = chance.weigh<readonly [number, number]>([
    [70, [0, 0]],
    [12, [-1, -1]],
    [8, [-9, -2]],
    [7, [1, 30]],
    [3, [-400, 400]],
  ]);
  return addDays(today, chance.between(...away));
}

const DEPARTMENTS = ['market-east', 'market-west', 'food-drug'];
const categories = CATEGORIES.map(({ code }) => code);
const aDepartment = (_: Topic, chance: Random): string => chance.pick([...DEPARTMENTS, 'nowhere']);
const aUnit = (_: Topic, chance: Random): string => chance.pick([...UNITS, 'odr-none']);

/** An office, area or unit that the walk has registered, as far as it was told of any; to register, maybe a new one. */
function aWalkCode({ act, learned }: Topic, chance: Random): string {
  if (act.includes('register')) return `walk-${chance.between(1, 9)}`;
  return chance.pick([...FIRST_CODES, ...learned.filter((code) => code.startsWith('walk-'))]);
}

/** Registers hold public names. */
const aName = (_: Topic, chance: Random): string => `Walk ${chance.below(1_000)}`;

/** Fields that mean the same wherever they stand. Offices and areas are changed only where the walk has made them itself. */
const BY_NAME: Readonly<Record<string, (topic: Topic, chance: Random) => string>> = {
  department: aDepartment,
  reassignTo: aDepartment,
  unit: aUnit,
  area: (_, chance) => chance.pick(['east', 'west', 'east', 'west', 'nowhere']),
  limit: ({ limits }, chance) => chance.pick([...limits, 'mediation']),
  until: ({ today }, chance) => addDays(today, chance.between(-1, 20)),
  category: (_, chance) => chance.pick([...categories, 'nothing']),
  phone: (_, chance) => aPhone(chance),
  other: ({ persons, tickets }, chance) => chance.pick([...persons, ...tickets.slice(0, 1)]),
  id: aWalkCode,
  office: aWalkCode,
  parent: (_, chance) => chance.pick(['development-zone', 'development-zone', 'market-east']),
  takenOverBy: (_, chance) => chance.pick(['walk-1', 'walk-2']),
  zh: aName,
  en: aName,
  code: aWalkCode,
  level: (_, chance) => chance.pick(['department', 'department', 'section']),
};
