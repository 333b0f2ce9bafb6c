import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { DispatchModule } from '@redress/feature-dispatch';
import { SignInModule } from '@redress/feature-sign-in';
import { runService } from '@redress/service';

/** Whoever dispatches keeps the people too, and lets them in. */
@Module({ imports: [DispatchModule, SignInModule] })
class DispatchAndSignIn {}

await runService(DispatchAndSignIn, { name: 'dispatch', title: 'Redress dispatch' });
