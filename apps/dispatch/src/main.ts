import 'reflect-metadata';
import { DispatchModule } from '@redress/feature-dispatch';
import { runService } from '@redress/service';

await runService(DispatchModule, { name: 'dispatch', title: 'Redress dispatch' });
