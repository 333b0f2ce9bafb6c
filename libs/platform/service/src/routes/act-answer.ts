import type { Executed } from '../commanding/execution.js';
import type { PositionTokens } from '../positions/position-tokens.js';
import type { Schema } from '../schemas/schema.js';

/** What every act answers over HTTP. */
export interface ActAnswer {
  /** 编号 Id of what was acted on. */
  readonly id: string;
  /** 版本 Revision of its last event. @minimum 0 */
  readonly revision: number;
  /** 日志位置：作为 atLeast 可读到本次结果 Token of the place behind this act; reads with atLeast reflect it. */
  readonly position: string;
  /** 重复请求 The command had been carried out before; this is what it did then. */
  readonly repeated: boolean;
  /** 未保存的文字字段：当事人信息已删除 Fields whose texts are not kept, because the person was erased; absent where all are. */
  readonly notKept?: readonly string[];
}

/** The answer of an act that was carried out. */
export function actAnswerOf(
  id: string,
  { revision, position, repeated }: Executed,
  tokens: PositionTokens,
  notKept: readonly string[],
): ActAnswer {
  return { id, revision, position: tokens.behind(position), repeated, ...(notKept.length > 0 && { notKept }) };
}

/**
 * Fields of a body with texts that were not kept. All texts of an act are under the key of one person, so all are kept or none.
 * A repeat finds the same as the first time, for it looks at what the log holds.
 */
export function textsNotKept(schema: Schema | null, sent: object, { sealed }: Executed): readonly string[] {
  if (schema === null || sealed.length > 0) return [];
  const properties = schema['properties'] as Readonly<Record<string, Property>>;
  return Object.keys(sent).filter((field) => holdsText(properties[field]!));
}

interface Property {
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

function holdsText({ format, properties = {} }: Property): boolean {
  return format === 'text' || Object.values(properties).some(holdsText);
}
