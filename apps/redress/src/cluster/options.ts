import { parseArgs } from 'node:util';

/** What `npm run cluster` may be told on its command line. */
export interface Options {
  /** How many brokers to start; as many as there were, else one. */
  readonly nodes?: 1 | 3;
}

export const USAGE = `用法 Usage: npm run cluster [-- --nodes 3]
KAFKA_BROKERS, DATABASE_URL, EVENTSTORE_URL 指明现有的服务。 They name existing ones; docs/operations.md has all settings.`;

/** Undefined when it makes no sense. */
export function readOptions(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({ args, options: { nodes: { type: 'string' } } });
    if (values.nodes === undefined) return {};
    if (values.nodes === '1' || values.nodes === '3') return { nodes: values.nodes === '1' ? 1 : 3 };
  } catch {
    // An option that there is not.
  }
  return undefined;
}
