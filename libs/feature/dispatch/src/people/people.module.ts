import { Module } from '@nestjs/common';
import { EnterStaff } from './enter-staff.js';
import { FoundInstallation } from './found-installation.js';
import { PeopleController } from './people.controller.js';
import { Register } from './register/register.js';
import { StaffNames } from './register/staff-names.js';

/** People who work with the platform, their accounts and posts. */
@Module({
  controllers: [PeopleController],
  providers: [EnterStaff, FoundInstallation, Register, StaffNames],
  exports: [FoundInstallation],
})
export class PeopleModule {}
