import type { Text, Token } from '@redress/kernel';

/** 变动订阅 What changes are told. */
export interface StreamQuery {
  /** 主题，以逗号分隔 Topics, separated by commas: queue, ticket:<id>. @maxLength 4000 @example queue */
  readonly topics: Text;
  /** 由此位置起，默认现在；重连时以 Last-Event-ID 为准 Token of a position to begin at, such as Redress-Position of a list; now by default. Last-Event-ID goes before it. */
  readonly from?: Token;
}
