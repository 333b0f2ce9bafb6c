import 'reflect-metadata';
import { IntakeModule } from '@redress/feature-intake';
import { runService } from '@redress/service';

await runService(IntakeModule, { name: 'intake', title: 'Redress intake' });
