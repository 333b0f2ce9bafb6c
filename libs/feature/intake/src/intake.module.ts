import { Module } from '@nestjs/common';
import { actControllers, askControllers, carryOutGranted, runPolicies } from '@redress/service';
import { correctReceiptAsk } from './asks/correct-receipt.js';
import { voidAsk } from './asks/void.js';
import { CorrectRegistrations } from './corrections/correct-registrations.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { AccessesController } from './persons/accesses.controller.js';
import { SealedSubmissionController } from './persons/sealed-submission.controller.js';
import { intakeAsks, intakeRoutes } from './routes.generated.js';
import { EraseWhatWasApproved } from './persons/erase-what-was-approved.js';
import { BatchController } from './submissions/batch.controller.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { RegisterTickets } from './submissions/register-tickets.js';
import { ReportsWait } from './submissions/reports-wait.js';
import { TakeSubmission } from './submissions/take-submission.js';
import { TicketPlaces } from './submissions/ticket-places.js';

/** The intake service: submissions become tickets, and citizens are asked afterwards. */
@Module({
  controllers: [
    AccessesController,
    BatchController,
    CorrectionsController,
    SubmissionsController,
    SealedSubmissionController,
    ...actControllers(intakeRoutes),
    ...askControllers(intakeAsks),
  ],
  providers: [
    CorrectRegistrations,
    RegisterTickets,
    ReportsWait,
    TakeSubmission,
    TicketPlaces,
    ...runPolicies(EraseWhatWasApproved, carryOutGranted('intake', [correctReceiptAsk, voidAsk])),
  ],
})
export class IntakeModule {}
