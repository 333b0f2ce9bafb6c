import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { runPolicies } from '@redress/service';
import { ticketCommandHandlers } from './commands.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { LimitsController } from './limits/limits.controller.js';
import { ChecksController } from './checks/checks.controller.js';
import { ConsultationsController } from './consultations/consultations.controller.js';
import { OpenWhatWasSignedFor } from './policies/open-what-was-signed-for.js';
import { ReportsController } from './reports/reports.controller.js';
import { SignOffRequestController } from './sign-off-request.controller.js';

/** The mediation service: the departments' own handling of complaints, reports and consultations. */
@Module({
  imports: [CqrsModule],
  controllers: [
    ComplaintsController,
    ReportsController,
    ConsultationsController,
    ChecksController,
    LimitsController,
    SignOffRequestController,
  ],
  providers: [...ticketCommandHandlers, ...runPolicies(OpenWhatWasSignedFor)],
})
export class MediationModule {}
