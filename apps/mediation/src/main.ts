import 'reflect-metadata';
import { MediationModule } from '@redress/feature-mediation';
import { runService } from '@redress/service';

await runService(MediationModule, { name: 'mediation', title: 'Redress mediation' });
