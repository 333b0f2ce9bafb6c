import { Module, type Type } from '@nestjs/common';
import { UnreachableError } from '@redress/database';
import { ConfigError, readConfig } from '../config/config.js';
import { dropSecrets, withSecretFiles } from '../config/secret-files.js';
import { openPlatform } from '../platform/open-platform.js';
import { PlatformModule } from '../platform/platform.module.js';
import { endOnSignal } from './end-on-signal.js';
import { createLogger } from './logger.js';
import { refuseInspector } from './refuse-inspector.js';
import { createService } from './create-service.js';
import { openApi } from './open-api.js';

/** What a service that runs alone is called. */
export interface ServiceName {
  /** In log lines. */
  readonly name: string;
  /** In its API documentation. */
  readonly title: string;
}

/** Runs one service as a process of its own, configured by the environment, until it is told to end. */
export async function runService(feature: Type, { name, title }: ServiceName): Promise<void> {
  try {
    const config = readConfig(withSecretFiles(process.env));
    dropSecrets(process.env);
    const platform = await openPlatform(config, name, createLogger(name, config.logLevel));
    @Module({ imports: [PlatformModule.forRoot(platform), feature] })
    class StandaloneModule {}
    const app = await createService(StandaloneModule, { name });
    openApi(app, { title, description: title, version: '0.1.0' });
    refuseInspector();
    endOnSignal(() => app.close());
    await app.listen(config.port, config.host);
    process.stdout.write(`${title} 已就绪 is ready: ${await app.getUrl()}\n`);
  } catch (error) {
    const isAway = error instanceof UnreachableError;
    process.stderr.write(`${error instanceof ConfigError || isAway ? error.message : String(error)}\n`);
    process.exit(isAway ? 2 : 1);
  }
}
