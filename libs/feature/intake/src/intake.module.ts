import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ErasePersonHandler } from './persons/erase-person.js';
import { PersonsController } from './persons/persons.controller.js';
import { SealedSubmissionController } from './persons/sealed-submission.controller.js';
import { BatchController } from './submissions/batch.controller.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { TakeSubmission } from './submissions/take-submission.js';
import { ticketCommandHandlers } from './tickets/commands.js';
import { IntakeTicketsController } from './tickets/tickets.controller.js';

/** The intake service: submissions become tickets, and citizens are asked afterwards. */
@Module({
  imports: [CqrsModule],
  controllers: [
    BatchController,
    SubmissionsController,
    IntakeTicketsController,
    SealedSubmissionController,
    PersonsController,
  ],
  providers: [TakeSubmission, ErasePersonHandler, ...ticketCommandHandlers],
})
export class IntakeModule {}
