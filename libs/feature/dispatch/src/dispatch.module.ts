import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { runPolicies } from '@redress/service';
import { DepartmentsController } from './departments/departments.controller.js';
import { Departments } from './departments/departments.js';
import { OpenOffice } from './departments/open-office.js';
import { RegisterDepartmentHandler } from './departments/register-department.js';
import { ArchiveWhatSatisfied } from './policies/archive-what-satisfied.js';
import { AssignWhatWasClassified } from './policies/assign-what-was-classified.js';
import { RecalculateWhenAYearIsPublished } from './policies/recalculate-when-a-year-is-published.js';
import { ConcludeWhatWasSignedOff } from './policies/conclude-what-was-signed-off.js';
import { SwitchWhenARuleSetTakesEffect } from './policies/switch-when-a-rule-set-takes-effect.js';
import { QueueModule } from './queue/queue.module.js';
import { RecalculateOpenTickets } from './rules/recalculation.js';
import { rulebookCommandHandlers } from './rules/rules-commands.js';
import { RulesController } from './rules/rules.controller.js';
import { Rules } from './rules/rules.js';
import { ticketCommandHandlers } from './tickets/commands.js';
import { JurisdictionController } from './tickets/jurisdiction.controller.js';
import { HistoryController } from './tickets/history.controller.js';
import { TicketHistory } from './tickets/ticket-history.js';
import { DispatchTicketsController } from './tickets/tickets.controller.js';

/** The dispatch service: who has each ticket, from assignment to the archive. */
@Module({
  imports: [CqrsModule, QueueModule],
  controllers: [
    DepartmentsController,
    DispatchTicketsController,
    JurisdictionController,
    HistoryController,
    RulesController,
  ],
  providers: [
    Departments,
    TicketHistory,
    OpenOffice,
    RegisterDepartmentHandler,
    Rules,
    RecalculateOpenTickets,
    ...rulebookCommandHandlers,
    ...ticketCommandHandlers,
    ...runPolicies(
      AssignWhatWasClassified,
      ConcludeWhatWasSignedOff,
      ArchiveWhatSatisfied,
      RecalculateWhenAYearIsPublished,
      SwitchWhenARuleSetTakesEffect,
    ),
  ],
})
export class DispatchModule {}
