import type { LocalDate, Text } from '@redress/kernel';
import { actRoute } from '@redress/service';
import { settleJurisdictionAct, tickets, type NoticeChannel } from '@redress/ticket';
import { dispatchSchemas as schemas } from '../schemas.generated.js';

/** 其他机关 The authority that has the power, and how the citizen was told to turn to it. */
export interface OtherAuthorityBody {
  /** 名称，密封保存 Its name; kept sealed. @maxLength 200 */
  readonly name: Text;
  /** 告知来件人的方式；匿名不填 How the citizen was told; absent where nobody is known to be told. */
  readonly toldBy?: NoticeChannel;
}

/** 管辖确定 When and how it was settled. */
export interface JurisdictionSettlementBody {
  /** 有权处理的其他机关；由本机关处理不填 The other authority whose it is; absent where it is ours. */
  readonly authority?: OtherAuthorityBody;
  /** 确定日，默认当日 Day of the settlement; today by default. */
  readonly settledOn?: LocalDate;
}

export const settleJurisdictionRoute = actRoute({
  aggregate: tickets,
  act: settleJurisdictionAct,
  path: 'dispatch/tickets/:id/jurisdiction-settlement',
  summary: { 'zh-CN': '管辖确定', en: 'Note who handles it' },
  body: schemas.JurisdictionSettlementBody,
  input: ({ authority, settledOn }: JurisdictionSettlementBody, { today }) => ({
    authority: authority === undefined ? null : { name: authority.name, toldBy: authority.toldBy ?? null },
    settledOn: settledOn ?? today,
  }),
});
