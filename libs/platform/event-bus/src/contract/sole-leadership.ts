import type { Lease, Leadership } from '../leadership/port.js';

/** Leadership among the buses of one process, for suites without a database. */
export class SoleLeadership implements Leadership {
  private readonly held = new Set<string>();

  async tryToLead(name: string): Promise<Lease | undefined> {
    if (this.held.has(name)) return undefined;
    this.held.add(name);
    return { isHeld: () => true, release: async () => void this.held.delete(name) };
  }

  async close(): Promise<void> {
    this.held.clear();
  }
}
