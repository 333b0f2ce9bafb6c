/** What a request may hold, unless its route says more. OWASP ASVS 5.0 asks for such limits (2.4.1, 15.1.3). */
export const LIMITS = {
  /** Bytes of a body. */
  body: 64 * 1024,
  /** Bytes of all header fields, the request line included. */
  headers: 16 * 1024,
  /** Characters of a path with its query. */
  url: 4 * 1024,
  /** Objects and lists in one another. */
  depth: 20,
  /** Fields of one object. */
  keys: 200,
  /** Entries of one list. */
  items: 1_000,
  /** Fields and entries of a whole body: a full batch has a quarter of it. */
  members: 20_000,
  /** Bytes of one text: the row of a batch may be as long as the body of a single submission. */
  text: 64 * 1024,
} as const;

/** How long a connection may take, in milliseconds, and how many there may be. */
export const TIMES = {
  /** All header fields, and the first byte of them. */
  headers: 10_000,
  /** The whole request. */
  request: 30_000,
  /** The answer of a handler, where the route is not marked as taking long. */
  handler: 30_000,
  /** A connection on which nothing moves. */
  idle: 60_000,
  /** Between two requests. Above the 60 s of common proxies, which must be the ones to close. */
  keepAlive: 65_000,
  /** How often late requests are looked for. */
  check: 1_000,
} as const;

export const SOCKETS = {
  most: 2_000,
  /** Requests of one connection in its life. */
  requestsEach: 1_000,
  /** Requests of one connection that are not answered yet. */
  atOnceEach: 16,
} as const;
