import { setTimeout as sleep } from 'node:timers/promises';
import { AssignerProtocol, Kafka, logLevel } from 'kafkajs';

const LOOK_AGAIN_MS = 300;

/** Watches which member of each consumer group has which partition, as the brokers tell it. */
export class GroupWatch {
  /** How often a partition went from one member to another. */
  moved = 0;
  private owners = new Map<string, string>();
  private over = false;
  private readonly watching: Promise<void>;

  constructor(private readonly brokers: readonly string[]) {
    this.watching = this.watch();
  }

  /** How many members have a share in each group; by the name of the consumer. */
  get members(): ReadonlyMap<string, number> {
    const members = new Map<string, Set<string>>();
    for (const [place, member] of this.owners) {
      const consumer = place.slice(0, place.indexOf(' '));
      members.set(consumer, (members.get(consumer) ?? new Set()).add(member));
    }
    return new Map([...members].map(([consumer, who]) => [consumer, who.size]));
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.watching;
  }

  private async watch(): Promise<void> {
    const kafka = new Kafka({ brokers: [...this.brokers], logLevel: logLevel.NOTHING, retry: { retries: 0 } });
    while (!this.over) {
      const admin = kafka.admin();
      try {
        await admin.connect();
        for (; !this.over; await sleep(LOOK_AGAIN_MS)) await this.look(admin);
      } catch {
        // A broker that is down is what these runs are about.
        await sleep(LOOK_AGAIN_MS);
      }
      await admin.disconnect().catch(() => undefined);
    }
  }

  private async look(admin: ReturnType<Kafka['admin']>): Promise<void> {
    const { groups } = await admin.listGroups();
    const ids = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith('redress.'));
    const described = ids.length > 0 ? (await admin.describeGroups(ids)).groups : [];
    for (const { groupId, members } of described)
      for (const { memberId, memberAssignment } of members) {
        if (memberAssignment.length === 0) continue;
        const decoded = AssignerProtocol.MemberAssignment.decode(memberAssignment);
        for (const [topic, partitions] of Object.entries(decoded?.assignment ?? {}))
          for (const partition of partitions) this.note(`${groupId.slice(8)} ${topic}/${partition}`, memberId);
      }
  }

  private note(place: string, member: string): void {
    const before = this.owners.get(place);
    if (before !== undefined && before !== member) this.moved++;
    this.owners.set(place, member);
  }
}
