import {
  PlatformClient,
  type AnswerOf,
  type OperationName,
  type RequestOf,
  type Transport,
} from '@redress/client/browser';
import { language } from '../language/language.js';
import { actorOf, VISITOR, who } from './who.js';

/** Carries requests to where the page came from, and says in which language refusals are to be. */
const carry: Transport = async ({ method, path, headers, body = null }) => {
  const answer = await fetch(path, { method, headers: { ...headers, 'accept-language': language.get() }, body });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
};

const client = new PlatformClient(carry, VISITOR);

/** The platform, called by who sits here. */
export function platform(): PlatformClient {
  const sitting = who.get();
  return sitting === null ? client : client.as(actorOf(sitting));
}

/** Token of the place behind what was last done from here; undefined before. */
let done: string | undefined;

/** Carries out an act on a ticket. A repeat under the same key changes nothing. */
export async function perform(name: OperationName, request: RequestOf<OperationName>, key: string): Promise<void> {
  const { value } = await platform().call(name, request, { key });
  done = (value as AnswerOf<'sign-for-ticket'>).position;
}

/** What a list is asked with, so that it shows what was done from here. */
export function afterOwnActs(): { readonly atLeast?: string } {
  return done === undefined ? {} : { atLeast: done };
}

/** What an operation answers. Rejects with `ProblemError` when it is refused, and with `TypeError` when nothing answers. */
export async function read<Name extends OperationName>(name: Name, request: RequestOf<Name>): Promise<AnswerOf<Name>> {
  return (await platform().call(name, request)).value;
}
