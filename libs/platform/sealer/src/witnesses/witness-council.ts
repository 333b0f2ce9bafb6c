import { isQuorum, proveConsistency, subtreesFromTiles, type Policy, type TileSource } from '@redress/ledger';
import { OPENSSL } from '../hasher.js';
import { askWitness, type ReachableWitness, type WitnessReply } from './ask-witness.js';

/** A witness knows of a longer log, or of another one: sealing on would sign two histories. */
export class WitnessContradictsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WitnessContradictsError';
  }
}

/** A checkpoint to be cosigned. */
export interface Proposal {
  readonly size: number;
  readonly note: string;
}

/** A cosignature that has come. */
export interface Cosignature {
  readonly witness: string;
  readonly line: string;
}

/** The witnesses of a policy, asked side by side. */
export class WitnessCouncil {
  /** What each one cosigned last, as it told. */
  private readonly sizes = new Map<string, number>();
  private readonly witnesses: readonly ReachableWitness[];

  constructor(
    private readonly policy: Pick<Policy, 'witnesses' | 'quorum'>,
    private readonly tiles: TileSource,
    private readonly warn: (sentence: string) => void,
  ) {
    this.witnesses = policy.witnesses.filter((witness): witness is ReachableWitness => witness.url !== null);
  }

  /** Whether these witnesses are enough. */
  isQuorum(names: ReadonlySet<string>): boolean {
    return isQuorum(this.policy.quorum, ({ name }) => names.has(name));
  }

  /**
   * Asks every witness how much of this log it has seen, by proposing what it may have cosigned already from nothing.
   * False while fewer than the quorum answer. Throws {@link WitnessContradictsError} when one has seen more.
   */
  async heardOut({ size, note }: Proposal): Promise<boolean> {
    const unknown = this.witnesses.filter(({ name }) => !this.sizes.has(name));
    await Promise.all(
      unknown.map(async (witness) => {
        const reply = await askWitness(witness, { oldSize: 0, consistency: [], note });
        if (reply.kind === 'cosigned') this.sizes.set(witness.name, size);
        else if (reply.kind === 'elsewhere') this.sizes.set(witness.name, reply.size);
        else this.warn(`Witness ${witness.name}: ${reply.reason}`);
      }),
    );
    for (const [name, seen] of this.sizes) mustNotBeAhead(name, seen, size);
    return this.isQuorum(new Set(this.sizes.keys()));
  }

  /** Proposes a checkpoint to every witness that is missing. Throws {@link WitnessContradictsError}. */
  async cosign(proposal: Proposal, present: ReadonlySet<string>): Promise<readonly Cosignature[]> {
    const missing = this.witnesses.filter(({ name }) => !present.has(name));
    const replies = await Promise.all(
      missing.map(async (witness) => ({ witness, reply: await this.propose(witness, proposal) })),
    );
    return replies.flatMap(({ witness: { name }, reply }) => {
      if (reply.kind === 'contradicts') throw new WitnessContradictsError(contradiction(name, reply.reason));
      if (reply.kind === 'cosigned') return [{ witness: name, line: reply.line }];
      if (reply.kind === 'failed') this.warn(`Witness ${name}: ${reply.reason}`);
      return [];
    });
  }

  private async propose(witness: ReachableWitness, proposal: Proposal): Promise<WitnessReply> {
    const { name } = witness;
    // At most twice: it may have cosigned for another process of ours since it was asked last.
    for (let attempt = 0; ; attempt++) {
      const oldSize = this.sizes.get(name) ?? 0;
      const reply = await askWitness(witness, {
        oldSize,
        consistency: await this.proofFrom(oldSize, proposal.size),
        note: proposal.note,
      });
      if (reply.kind === 'cosigned') this.sizes.set(name, proposal.size);
      if (reply.kind !== 'elsewhere') return reply;
      this.sizes.set(name, reply.size);
      mustNotBeAhead(name, reply.size, proposal.size);
      if (attempt > 0) return { kind: 'failed', reason: `moved to size ${reply.size} meanwhile` };
    }
  }

  private async proofFrom(oldSize: number, newSize: number) {
    if (oldSize === 0) return [];
    return proveConsistency(oldSize, newSize, subtreesFromTiles(this.tiles, newSize, OPENSSL), OPENSSL);
  }
}

function mustNotBeAhead(name: string, seen: number, size: number): void {
  if (seen > size)
    throw new WitnessContradictsError(
      `见证人 ${name} 已见 ${seen} 条，本库仅封存 ${size} 条：恢复了旧备份，停止封存。 ` +
        `Witness ${name} has seen ${seen} events and this database has sealed ${size}: an old backup was restored. ` +
        'Nothing more is sealed.',
    );
}

function contradiction(name: string, reason: string): string {
  return (
    `见证人 ${name} 所见与本库矛盾，停止封存。 Witness ${name} has seen another history (${reason}). ` +
    'Nothing more is sealed.'
  );
}
