import type { Text } from '@redress/kernel';
import { serviceSchemas } from '../schemas.generated.js';
import type { Schema } from '../schemas/schema.js';

/** 备注 What every act on a ticket, or on a request for one, may carry beside its content. */
export interface RemarkBody {
  /** 备注，密封保存 What colleagues should know of it; kept sealed. @maxLength 1000 */
  readonly remark?: Text;
}

/** The schema of a body that may carry a remark beside the act's own content. */
export function takingRemark(schema: Schema | null): Schema {
  const { RemarkBody: ofRemark } = serviceSchemas;
  if (schema === null) return ofRemark;
  return { ...schema, properties: { ...propertiesOf(schema), ...propertiesOf(ofRemark) } };
}

function propertiesOf(schema: Schema): object {
  return schema['properties'] as object;
}
