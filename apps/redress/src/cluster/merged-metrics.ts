/** The metrics of several services as those of one address: every sample names its service. One that is down has none. */
export function mergedMetrics(texts: ReadonlyMap<string, string | undefined>): string {
  const families = new Map<string, { readonly head: readonly string[]; readonly samples: string[] }>();
  for (const [service, text] of texts)
    // In the text format of Prometheus, the samples of a metric stand together behind its HELP and TYPE.
    for (const block of (text ?? '').split(/^(?=# HELP )/m)) {
      const lines = block.split('\n').filter((line) => line !== '');
      const head = lines.filter((line) => line.startsWith('#'));
      const name = head[0] ?? '';
      const family = families.get(name) ?? { head, samples: [] };
      families.set(name, family);
      for (const line of lines) if (!line.startsWith('#')) family.samples.push(withService(line, service));
    }
  return [...families.values()].flatMap(({ head, samples }) => [...head, ...samples, '']).join('\n');
}

function withService(sample: string, service: string): string {
  const label = `service="${service}"`;
  return /^[\w:]+\{/.test(sample) ? sample.replace('{', `{${label},`) : sample.replace(' ', `{${label}} `);
}
