// Written by npm run contracts from the files of the routes.
import type { ActRoute, AskRoute } from '@redress/service';
import { arbitrateRoute } from './acts/arbitrate.js';
import { archiveRoute } from './acts/archive.js';
import { askCitizenRoute } from './acts/ask-citizen.js';
import { assignRoute } from './acts/assign.js';
import { disputeJurisdictionRoute } from './acts/dispute-jurisdiction.js';
import { endWaitForCitizenRoute } from './acts/end-wait-for-citizen.js';
import { moveAccountabilityRoute } from './acts/move-accountability.js';
import { reopenRoute } from './acts/reopen.js';
import { returnRoute } from './acts/return.js';
import { sendBackRoute } from './acts/send-back.js';
import { settleJurisdictionRoute } from './acts/settle-jurisdiction.js';
import { signForRoute } from './acts/sign-for.js';
import { signOffRoute } from './acts/sign-off.js';
import { closeAreaAsk } from './asks/close-area.js';
import { closeOdrUnitAsk } from './asks/close-odr-unit.js';
import { closeOfficeAsk } from './asks/close-office.js';
import { moveOfficeAsk } from './asks/move-office.js';
import { publishCalendarYearAsk } from './asks/publish-calendar-year.js';
import { publishRuleSetAsk } from './asks/publish-rule-set.js';
import { registerAreaAsk } from './asks/register-area.js';
import { registerOdrUnitAsk } from './asks/register-odr-unit.js';
import { registerOfficeAsk } from './asks/register-office.js';
import { renameAreaAsk } from './asks/rename-area.js';
import { renameOfficeAsk } from './asks/rename-office.js';
import { setCasePrefixesAsk } from './asks/set-case-prefixes.js';
import { setResponsibilitiesAsk } from './asks/set-responsibilities.js';
import { transferAsk } from './asks/transfer.js';
import { addStaffAsk } from './people/asks/add-staff.js';
import { correctStaffAsk } from './people/asks/correct-staff.js';
import { disableAccountAsk } from './people/asks/disable-account.js';
import { enableAccountAsk } from './people/asks/enable-account.js';
import { endDeputyAsk } from './people/asks/end-deputy.js';
import { endPostAsk } from './people/asks/end-post.js';
import { givePostAsk } from './people/asks/give-post.js';
import { inviteToAccountAsk } from './people/asks/invite-to-account.js';
import { letStaffGoAsk } from './people/asks/let-staff-go.js';
import { nameDeputyAsk } from './people/asks/name-deputy.js';
import { openAccountAsk } from './people/asks/open-account.js';
import { enterStaffNameRoute } from './people/enter-staff-name.js';
import { grantRoute } from './requests/grant.js';
import { refuseRequestRoute } from './requests/refuse.js';
import { withdrawRequestRoute } from './requests/withdraw.js';

export const dispatchRoutes: readonly ActRoute[] = [
  arbitrateRoute,
  archiveRoute,
  askCitizenRoute,
  assignRoute,
  disputeJurisdictionRoute,
  endWaitForCitizenRoute,
  moveAccountabilityRoute,
  reopenRoute,
  returnRoute,
  sendBackRoute,
  settleJurisdictionRoute,
  signForRoute,
  signOffRoute,
  enterStaffNameRoute,
  grantRoute,
  refuseRequestRoute,
  withdrawRequestRoute,
];

export const dispatchAsks: readonly AskRoute[] = [
  closeAreaAsk,
  closeOdrUnitAsk,
  closeOfficeAsk,
  moveOfficeAsk,
  publishCalendarYearAsk,
  publishRuleSetAsk,
  registerAreaAsk,
  registerOdrUnitAsk,
  registerOfficeAsk,
  renameAreaAsk,
  renameOfficeAsk,
  setCasePrefixesAsk,
  setResponsibilitiesAsk,
  transferAsk,
  addStaffAsk,
  correctStaffAsk,
  disableAccountAsk,
  enableAccountAsk,
  endDeputyAsk,
  endPostAsk,
  givePostAsk,
  inviteToAccountAsk,
  letStaffGoAsk,
  nameDeputyAsk,
  openAccountAsk,
];
