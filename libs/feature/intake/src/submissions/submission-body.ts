import type { Code, Instant, SourceNumber, Text } from '@redress/kernel';
import type { Urgency } from '@redress/rulebook';
import type { Channel, TicketKind } from '@redress/ticket';

/** 来件人 Who sent it. A phone, or an account with its system, is enough to know the person again; a name is not. */
export interface PersonBody {
  /** 姓名 Name; sealed. @maxLength 100 */
  readonly name?: Text;
  /** 电话 Phone; sealed. Read however it is written; what is none is refused. @maxLength 40 */
  readonly phone?: Text;
  /** 地址 Address; sealed. @maxLength 300 */
  readonly address?: Text;
  /** 来源平台账号 Account on the platform that it came from; sealed. @maxLength 100 */
  readonly account?: Text;
  /** 账号所属系统代码 Code of the system that knows the account; without it an account identifies nobody. @example national-platform */
  readonly system?: Code;
}

/** 被投诉人 The merchant. */
export interface RespondentBody {
  /** 名称 Name; sealed. @maxLength 200 */
  readonly name: Text;
  /** 地址 Address; sealed. @maxLength 300 */
  readonly address?: Text;
}

/** 来件 What somebody sent once. */
export interface SubmissionBody {
  /** 类型，默认由文本判定 Kinds; from the text by default. @minItems 1 @maxItems 3 */
  readonly kinds?: readonly TicketKind[];
  /** 渠道 Channel. */
  readonly channel: Channel;
  /** 来源系统编号 Number in the system that it came from. @example citizen-messages:188006 */
  readonly source?: SourceNumber;
  /** 收件时间，默认为现在 When the channel received it; now by default. */
  readonly receivedAt?: Instant;
  /** 片区代码 Code of the area. @example east */
  readonly area?: Code;
  /** 类别代码，默认由文本判定 Code of the category; from the text by default. */
  readonly category?: Code;
  /** 复杂工单，默认否 Complex; not by default. */
  readonly complex?: boolean;
  /** 紧急程度，默认一般 How pressing it is; ordinary by default. */
  readonly urgency?: Urgency;
  /** 标题，密封保存 Title; sealed. @maxLength 300 */
  readonly title: Text;
  /** 内容，密封保存 Text; sealed. @maxLength 20000 */
  readonly text: Text;
  /** 当场答复咨询的内容，密封保存 What the hotline answered a consultation at once; sealed. @maxLength 20000 */
  readonly answer?: Text;
  /** 投诉人、举报人或咨询人；匿名不填 Who sent it; absent when anonymous. */
  readonly person?: PersonBody;
  /** 被投诉人 The merchant. */
  readonly respondent?: RespondentBody;
}
