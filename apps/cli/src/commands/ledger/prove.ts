import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { positionsOfTicket, proveEvents } from '../../ledger/prove-events.js';
import { policyOf } from '../../ledger/trusted-checkpoint.js';
import { verifyProof, type ProofVerdict } from '../../ledger/verify-proof.js';
import { CannotJudge } from '../../output/cannot-judge.js';
import { EXIT, type Finish } from '../../output/exit.js';
import { printResult } from '../../output/print.js';
import { jsonOption, wholeNumber } from '../options.js';
import { databaseOption, keyOption, policyOption, withLedger } from './options.js';

interface ProveOptions {
  readonly event?: number;
  readonly ticket?: string;
  readonly verify?: string;
  readonly to: string;
  readonly key?: string;
  readonly policy?: string;
  readonly database?: string;
  readonly json?: boolean;
}

export function addProveCommand(ledger: Command, finish: Finish): void {
  ledger
    .command('prove')
    .description('为事件出具可离线验证的证明，或验证一份证明。 Write proofs that are verified offline, or verify one.')
    .addOption(new Option('--event <position>', '此位置的事件。 The event at this position').argParser(wholeNumber(0)))
    .addOption(new Option('--ticket <id>', '此工单的全部事件。 All events of this ticket').conflicts('event'))
    .addOption(new Option('--verify <file>', '离线验证。 Verify a proof, offline').conflicts(['event', 'ticket']))
    .option('--to <folder>', '证明写入此目录。 Where proofs are written', '.')
    .addOption(keyOption())
    .addOption(policyOption())
    .addOption(databaseOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  redress ledger prove --ticket 583de88b-9e3e-5e77-b3d3-503016dc1008 --to proofs
  redress ledger prove --verify proofs/event-12.tlog-proof --policy policy.txt`,
    )
    .action(async (options: ProveOptions) => finish(await (options.verify ? verify(options) : prove(options))));
}

async function prove({ event, ticket, to, database, json }: ProveOptions): Promise<number> {
  if (event === undefined && ticket === undefined)
    throw new CannotJudge('请指明 --event、--ticket 或 --verify。 Name what to prove: --event, --ticket or --verify.');
  const files = await withLedger(database, async (open) => {
    const proofs = await proveEvents(open, event === undefined ? await positionsOfTicket(open, ticket!) : [event]);
    await mkdir(to, { recursive: true });
    return Promise.all(
      proofs.map(async ({ position, text }) => {
        const file = join(to, `event-${position}.tlog-proof`);
        await writeFile(file, text);
        return file;
      }),
    );
  });
  printResult(json, { files }, files);
  return EXIT.good;
}

async function verify({ verify: file, key, policy, json }: ProveOptions): Promise<number> {
  const bytes = await readFile(file!).catch(() => {
    throw new CannotJudge(`读不到文件。 The file cannot be read: ${file}`);
  });
  const verdict = verifyProof(bytes, await policyOf({ ...(key && { key }), ...(policy && { policy }) }));
  printResult(json, verdict, sentencesOf(verdict));
  return verdict.ok ? EXIT.good : EXIT.foundWrong;
}

function sentencesOf(verdict: ProofVerdict): readonly string[] {
  if (!verdict.ok) return [`证明不成立。 The proof does not hold: ${verdict.reason}`];
  const { event, position, size, cosigned } = verdict;
  return [
    `证明成立：事件 ${position}，共 ${size} 条。 The proof holds: event ${position} of a log of ${size}.`,
    `${event.type} ${event.stream} #${event.revision} ${event.recordedAt}`,
    ...cosigned.map(({ witness, at }) => `见证人 Cosigned by ${witness}, ${at}`),
  ];
}
