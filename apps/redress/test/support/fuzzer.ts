import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pinned: another version tries other things, and a red test must be the platform's doing. */
const VERSION = '4.32.5';
/** Kept between runs, in a folder that names the version. */
const FOLDER = join(tmpdir(), `redress-schemathesis-${VERSION}`);
const PROGRAM = join(FOLDER, 'bin/schemathesis');

/** What a run of the fuzzer is told. */
export interface Fuzzing {
  readonly url: string;
  readonly seconds: number;
  readonly seed: number;
  /** Values that parameters have most of the time, by place and name: `path.id`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Who acts most of the time, by the beginning of a path; who has no right to anything would test refusals alone. */
  readonly actors: Readonly<Record<string, readonly string[]>>;
}

/** The checks of a run: no failure of ours, and no answer that `/openapi.json` does not describe. */
const CHECKS = [
  ...['not_a_server_error', 'status_code_conformance', 'content_type_conformance', 'response_schema_conformance'],
  ...['response_headers_conformance', 'unsupported_method', 'allow_header_conformance'],
];

/** Whether Python is on this machine; said in one line when not, a failure under CI=true. */
export function fuzzerCanRun(): boolean {
  const isThere = spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0;
  if (!isThere && process.env['CI'] !== 'true')
    process.stderr.write('Tests with a foreign fuzzer were left out: python3 with venv is not on this machine.\n');
  return isThere || process.env['CI'] === 'true';
}

/** Installs the fuzzer from the package registry, once for all runs on this machine. */
export async function installFuzzer(): Promise<void> {
  if (existsSync(PROGRAM)) return;
  for (const [program, ...args] of [
    ['python3', '-m', 'venv', FOLDER],
    [join(FOLDER, 'bin/pip'), 'install', '--quiet', `schemathesis==${VERSION}`],
  ] as [string, ...string[]][]) {
    const { code, output } = await run(program, args);
    if (code !== 0) throw new Error(`The fuzzer could not be installed: ${output}`);
  }
}

/** Lets the fuzzer work on a platform; what it said, and 0 when it found nothing. */
export async function fuzz({
  url,
  seconds,
  seed,
  values,
  actors,
}: Fuzzing): Promise<{ code: number | null; output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-fuzz-'));
  const settings = join(folder, 'schemathesis.toml');
  await writeFile(settings, settingsFor(values, actors));
  const args = [
    ...['--config-file', settings, 'run', `${url}/openapi.json`, '--checks', CHECKS.join(), '--seed', String(seed)],
    ...['--max-time', String(seconds), '--workers', '1', '--continue-on-failure', '--no-color'],
    // The stream of changes has no end.
    ...['--exclude-operation-id', 'follow-changes', '--request-timeout', '20', '--generation-database', 'none'],
  ];
  try {
    return await run(PROGRAM, args, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** TOML, in which a text is written as in JSON. */
function settingsFor(values: Fuzzing['values'], actors: Fuzzing['actors']): string {
  const lists = [...new Set([...Object.values(values), ...Object.values(actors)])];
  const names = new Map(lists.map((list, index) => [list, `d${index}`]));
  const mostly = (name: string, list: readonly string[]): string =>
    `${JSON.stringify(name)} = { dictionary = "${names.get(list)}", probability = 0.9 }`;
  return [
    ...lists.map((list) => `[dictionaries.${names.get(list)}]\nvalues = ${JSON.stringify(list)}`),
    '[parameters]',
    ...Object.entries(values).map(([name, list]) => mostly(name, list)),
    ...Object.entries(actors).flatMap(([beginning, list]) => [
      `[[operations]]\ninclude-path-regex = ${JSON.stringify(`^${beginning}`)}\n[operations.parameters]`,
      mostly('header.Redress-Actor', list),
    ]),
  ].join('\n');
}

function run(
  program: string,
  args: readonly string[],
  cwd = tmpdir(),
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
