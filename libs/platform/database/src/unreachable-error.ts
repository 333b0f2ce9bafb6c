/** A server that a platform needs, and how an operator finds it. */
export interface Server {
  /** Its product: `PostgreSQL`. */
  readonly product: string;
  /** Host and port, never a user or password. */
  readonly address: string;
  /** The setting that names it. */
  readonly setting: string;
}

/** Why a server cannot be reached, by what codes and messages of its client library say. The first that fits is told. */
const REASONS: readonly (readonly [RegExp, zh: string, en: string])[] = [
  [/failed to discover|not ready/i, '集群没有主节点', 'the cluster has no leader'],
  [
    /\b28P01\b|\b28000\b|\bSASL|authenticat|password|access.denied/i,
    '用户名或密码错误',
    'the user or the password is wrong',
  ],
  [/\b3D000\b/, '没有此数据库', 'it has no such database'],
  [/cert|self.signed|unable to verify/i, '证书不受信任', 'its certificate is not trusted'],
  [
    /does not support SSL|wrong version number|packet length/i,
    '加密方式不一致',
    'one side speaks TLS and the other does not',
  ],
  [/ENOTFOUND|EAI_AGAIN|name resolution/i, '找不到主机', 'there is no such host'],
  [/ECONNREFUSED/, '拒绝连接', 'it refuses connections'],
  [/timeout|no answer|deadline/i, '没有应答', 'it does not answer'],
  [/ECONNRESET|hang up|terminated|closed connection/i, '连接中断', 'it breaks connections off'],
];

/** A server did not answer when the platform started. The message says where it should be and why, and holds no password. */
export class UnreachableError extends Error {
  constructor({ product, address, setting }: Server, cause: unknown) {
    const { zh, en } = reasonIn(textsOf(cause));
    super(
      `无法连接 ${product}（${address}）：${zh}，请检查 ${setting}。 ${product} cannot be reached at ${address}: ${en}; check ${setting}.`,
      { cause },
    );
    this.name = 'UnreachableError';
  }
}

/** In words of ours where it is known, else in those of the server. */
function reasonIn(texts: readonly string[]): { readonly zh: string; readonly en: string } {
  const known = REASONS.find(([sign]) => texts.some((text) => sign.test(text)));
  if (known !== undefined) return { zh: known[1], en: known[2] };
  const [said = 'no reason given'] = texts.slice(-1);
  return { zh: said, en: said };
}

/** What an error and its causes say: their codes and messages. */
function textsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const { code, cause, errors = [] } = error as Error & { code?: unknown; errors?: readonly unknown[] };
  return [String(code ?? ''), error.message, ...[cause, ...errors].flatMap(textsOf)];
}
