import 'reflect-metadata';
import { IntakeModule, LARGEST_BATCH_BYTES } from '@redress/feature-intake';
import { runService } from '@redress/service';

await runService(IntakeModule, { name: 'intake', title: 'Redress intake', bodyLimit: LARGEST_BATCH_BYTES });
