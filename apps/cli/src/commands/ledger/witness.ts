import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Command } from 'commander';
import { formatVerifierKey, MalformedError, parseVerifierKey, type VerifierKey } from '@redress/ledger';
import { keptSigningKey, serveWitness, Witness, WitnessFolder } from '@redress/sealer';
import { CannotJudge } from '../../output/cannot-judge.js';
import { EXIT, type Finish } from '../../output/exit.js';
import { onInterruption } from '../../output/interruption.js';
import { note } from '../../output/print.js';
import { wholeNumber } from '../options.js';

interface WitnessOptions {
  readonly port: number;
  readonly host: string;
  readonly key: string;
  readonly name: string;
  readonly log: readonly string[];
  readonly data: string;
}

export function addWitnessCommand(ledger: Command, finish: Finish): void {
  ledger
    .command('witness')
    .description(
      '运行见证人：只签署延续已签内容的检查点。 Run a witness: it cosigns only what continues what it cosigned before.',
    )
    .requiredOption('--log <vkey...>', '被见证日志的公钥。 The public keys of the logs to witness')
    .requiredOption(
      '--data <folder>',
      '状态目录，切勿丢失或回退。 Where it remembers; never lose it or restore it from a backup',
    )
    .requiredOption('--key <file>', '私钥文件，首次运行时生成。 Its secret key, made at the first run')
    .option('--name <name>', '首次生成密钥时的名称。 The name of the key when it is made', 'witness.local')
    .option('--port <n>', '端口。 Port', wholeNumber(0), 7380)
    .option('--host <address>', '监听地址。 Address to listen on', '127.0.0.1')
    .addHelpText(
      'after',
      `
Example:
  redress ledger witness --port 7380 --key bureau.key --name audit.example/w1 --data witnessed \\
    --log "city.example/log+1a2b3c4d+AX…"`,
    )
    .action(async (options: WitnessOptions) => finish(await runWitness(options)));
}

async function runWitness({ port, host, key: file, name, log, data }: WitnessOptions): Promise<number> {
  const logs = log.map(logKey);
  const key = await keptSigningKey(file, 'cosignature/v1', () => name);
  const witness = new Witness({ key, logs, folder: new WitnessFolder(data), now: () => Date.now() });
  const server = serveWitness(witness, (error) => note(String(error)));
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new CannotJudge(`无法监听。 Cannot listen on ${host}:${port} (${error.code ?? error.message})`);
  });
  const address = `http://${host}:${(server.address() as AddressInfo).port}`;
  process.stdout.write(`${formatVerifierKey(key)}\n见证人已就绪 The witness is ready: ${address}\n`);
  await stopped();
  server.close();
  server.closeAllConnections();
  return EXIT.good;
}

async function stopped(): Promise<void> {
  const interrupted = once(onInterruption(), 'abort');
  await Promise.race([interrupted, once(process, 'SIGTERM')]);
}

function logKey(vkey: string): VerifierKey {
  try {
    return parseVerifierKey(vkey);
  } catch (error) {
    if (error instanceof MalformedError)
      throw new CannotJudge(`公钥无效。 This is no public key of a log: ${error.message}`);
    throw error;
  }
}
