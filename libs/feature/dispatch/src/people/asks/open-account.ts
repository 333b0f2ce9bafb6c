import { accountIdOf, accounts, openAccountAct, type AccountPlace } from '@redress/people';
import { askRoute } from '@redress/service';
import { dispatchSchemas as schemas } from '../../schemas.generated.js';

/** 开户 Which account of the person. */
export interface AccountOpeningBody {
  /** 第一个或第二个账号，默认第一个 The first one, by default, or explicitly a second one. */
  readonly place?: AccountPlace;
}

export const openAccountAsk = askRoute({
  kind: 'account',
  aggregate: accounts,
  act: openAccountAct,
  path: 'dispatch/staff/:id/accounts',
  summary: { 'zh-CN': '提出开立账号', en: 'Propose to open an account for a colleague' },
  body: schemas.AccountOpeningBody,
  newThing: ({ place = 'first' }: AccountOpeningBody, staff) => accountIdOf(staff, place),
  asks: ({ place = 'first' }: AccountOpeningBody, _, staff) => ({ staff, place }),
});
