import type { OpenAPIObject } from '@nestjs/swagger';

/** The interfaces of several services as one document. What they share, such as health, is told once. */
export function mergedOpenApi(documents: readonly OpenAPIObject[]): OpenAPIObject {
  const merged = structuredClone(documents[0]!);
  for (const { paths, components } of documents) {
    Object.assign(merged.paths, paths);
    (merged.components ??= {}).schemas = { ...merged.components.schemas, ...components?.schemas };
  }
  return { ...merged, info: { ...merged.info, title: TITLE, description: TITLE } };
}

const TITLE = 'Redress 消费维权热线平台';
