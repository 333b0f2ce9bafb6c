import { anybody, headerOf, somebodyOfTheHotline } from './actors.js';
import { answerOf, faultOf } from './answers.js';
import { answersOf, type Description, type Operation } from './description.js';
import type { Read } from './read.js';
import type { Walk } from './step.js';

/** The reads that answer JSON, at addresses which an id and the description fill in. */
export function readsIn(all: Description): readonly Read[] {
  return Object.entries(all.paths).flatMap(([path, { get }]) => (get === undefined ? [] : readOf(path, get, all)));
}

function readOf(path: string, operation: Operation, all: Description): readonly Read[] {
  const answers = answersOf(operation, all);
  const listed = (operation.parameters ?? []).flatMap((parameter) => {
    // Of a document that comes in several formats, the one of JSON.
    const values = (parameter.schema.enum ?? []).filter((value) => !/\.(txt|docx)$/.test(value));
    return values.length === 0 ? [] : [{ ...parameter, values }];
  });
  const known = ['id', ...listed.map(({ name }) => name)];
  const isKnown = [...path.matchAll(/\{(\w+)\}/g)].every(([, name]) => known.includes(name!));
  return isKnown && answers.has(200) ? [{ path, listed, answers }] : [];
}

/** Somebody reads something, mostly of the hotline, who see most. What was typed shows only where it is opened for a purpose. */
export async function readSomething({ world, memory, chance, reads }: Walk): Promise<void> {
  const { path, listed, answers } = chance.pick(reads);
  const things = path.includes('/requests/') ? memory.requests.map(({ id }) => id) : [memory.aTicket(chance)];
  if (things.length === 0) return;
  let address = path.replace('{id}', chance.pick(things));
  const query = new URLSearchParams();
  for (const { name, in: place, values } of listed) {
    const value = chance.pick(values);
    if (place === 'path') address = address.replace(`{${name}}`, value);
    else query.set(name, value);
  }
  const actor = headerOf(chance.chance(700) ? somebodyOfTheHotline(chance) : anybody(chance));
  const response = await fetch(`${world.url}${address}?${query}`, { headers: { 'redress-actor': actor } });
  const fault = faultOf(answers, await answerOf(response), query.has('purpose'));
  if (fault !== undefined) memory.faults.push(`GET ${address}?${query} as ${actor}: ${fault}`);
}
