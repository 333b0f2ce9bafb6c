import { Module } from '@nestjs/common';
import { actControllers, askControllers, carryOutGranted, runPolicies } from '@redress/service';
import { NoticesController } from './notices/notices.controller.js';
import { RefundsController } from './refunds/refunds.controller.js';
import { mediationAsks, mediationRoutes } from './routes.generated.js';

/** The mediation service: the departments' own handling of complaints, reports and consultations. */
@Module({
  controllers: [
    NoticesController,
    RefundsController,
    ...actControllers(mediationRoutes),
    ...askControllers(mediationAsks),
  ],
  providers: [...runPolicies(carryOutGranted('mediation', mediationAsks))],
})
export class MediationModule {}
