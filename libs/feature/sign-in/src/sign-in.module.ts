import { Module } from '@nestjs/common';
import { CredentialsController } from './credentials.controller.js';
import { SessionController } from './session.controller.js';
import { CodesController } from './codes.controller.js';
import { TokensController } from './tokens.controller.js';

/** Signing in: sessions, passwords and second factors of people, tokens of their machines. */
@Module({ controllers: [SessionController, CredentialsController, CodesController, TokensController] })
export class SignInModule {}
