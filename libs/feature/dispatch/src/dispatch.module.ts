import { Module } from '@nestjs/common';
import { actControllers, askControllers, carryOutGranted, runPolicies } from '@redress/service';
import { Timekeeper } from './days/timekeeper.js';
import { OfficesController } from './offices/offices.controller.js';
import { SetUpOffices } from './offices/set-up-offices.js';
import { DisableAccountsOfWhoLeft } from './people/disable-accounts-of-who-left.js';
import { PeopleModule } from './people/people.module.js';
import { ArchiveWhatSatisfied } from './policies/archive-what-satisfied.js';
import { AssignWhatWasClassified } from './policies/assign-what-was-classified.js';
import { EndWaitsForSilentCitizens } from './policies/end-waits-for-silent-citizens.js';
import { ExpireUnansweredOdrReferrals } from './policies/expire-unanswered-odr-referrals.js';
import { LapseRequestsOfATicketThatMoved } from './policies/lapse-requests-of-a-ticket-that-moved.js';
import { RecalculateWhenAYearIsPublished } from './policies/recalculate-when-a-year-is-published.js';
import { SwitchWhenARuleSetTakesEffect } from './policies/switch-when-a-rule-set-takes-effect.js';
import { QueueModule } from './queue/queue.module.js';
import { Requests } from './requests/list/requests.js';
import { RequestsController } from './requests/requests.controller.js';
import { dispatchAsks, dispatchRoutes } from './routes.generated.js';
import { RecalculateOpenTickets } from './rules/recalculation.js';
import { RuleChanges } from './rules/rules.js';
import { RulesController } from './rules/rules.controller.js';
import { TextsController } from './texts/texts.controller.js';
import { HistoryController } from './tickets/history.controller.js';

/** The dispatch service: who has each ticket, from assignment to the archive; offices, people, rules, requests and days. */
@Module({
  imports: [PeopleModule, QueueModule],
  controllers: [
    HistoryController,
    OfficesController,
    RequestsController,
    RulesController,
    TextsController,
    ...actControllers(dispatchRoutes),
    ...askControllers(dispatchAsks),
  ],
  providers: [
    RecalculateOpenTickets,
    Requests,
    RuleChanges,
    SetUpOffices,
    Timekeeper,
    ...runPolicies(
      AssignWhatWasClassified,
      ArchiveWhatSatisfied,
      DisableAccountsOfWhoLeft,
      EndWaitsForSilentCitizens,
      ExpireUnansweredOdrReferrals,
      LapseRequestsOfATicketThatMoved,
      RecalculateWhenAYearIsPublished,
      SwitchWhenARuleSetTakesEffect,
      carryOutGranted('dispatch', dispatchAsks),
    ),
  ],
})
export class DispatchModule {}
