import type { Code, LocalDate, Text } from '@redress/kernel';
import type { Channel, CorrectionReason } from '@redress/ticket';
import type { PersonBody, RespondentBody } from '../submissions/submission-body.js';

/** 更正登记 What was registered wrong, as it should read; what is absent stays as it is. */
export interface RegistrationCorrectionBody {
  /** 更正理由 Why. */
  readonly reason: CorrectionReason;
  /** 渠道 Channel. */
  readonly channel?: Channel;
  /** 收件日；各时限随之重算 Day of receipt; the limits that count from it move. */
  readonly receivedOn?: LocalDate;
  /** 片区代码 Code of the area. @example east */
  readonly area?: Code;
  /** 标题，密封保存 Title; sealed. @maxLength 300 */
  readonly title?: Text;
  /** 内容，密封保存 Text; sealed. @maxLength 20000 */
  readonly text?: Text;
  /** 投诉人、举报人或咨询人的全部信息 Everything that is known of who sent it, in place of what was known. */
  readonly person?: PersonBody;
  /** 被投诉人的全部信息 Everything that is known of the merchant, in place of what was known. */
  readonly respondent?: RespondentBody;
}
