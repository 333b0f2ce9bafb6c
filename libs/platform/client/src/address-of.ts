/** The path of an operation with its parameters filled in; those that the path does not name are the query. */
export function addressOf(path: string, request: object): string {
  const { body: _, ...parameters } = request as Readonly<Record<string, unknown>>;
  const query = new URLSearchParams();
  const missing = new Set(path.match(/(?<=\{)\w+(?=\})/g) ?? []);
  let filled = path;
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    if (missing.delete(name)) filled = filled.replace(`{${name}}`, encodeURIComponent(String(value)));
    else for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  if (missing.size > 0) throw new TypeError(`${path} needs ${[...missing].join(', ')}`);
  return query.size > 0 ? `${filled}?${query}` : filled;
}
