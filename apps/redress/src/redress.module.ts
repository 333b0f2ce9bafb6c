import { Module, type DynamicModule } from '@nestjs/common';
import { AnalyticsModule } from '@redress/feature-analytics';
import { DispatchModule } from '@redress/feature-dispatch';
import { IntakeModule } from '@redress/feature-intake';
import { MediationModule } from '@redress/feature-mediation';
import { SignInModule } from '@redress/feature-sign-in';
import { PlatformModule, type Platform } from '@redress/service';

/** All services in one process, under one address. */
@Module({})
export class RedressModule {
  static on(platform: Platform): DynamicModule {
    return {
      module: RedressModule,
      imports: [
        PlatformModule.forRoot(platform),
        IntakeModule,
        DispatchModule,
        MediationModule,
        AnalyticsModule,
        SignInModule,
      ],
    };
  }
}
