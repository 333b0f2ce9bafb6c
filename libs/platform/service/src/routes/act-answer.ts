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
}
