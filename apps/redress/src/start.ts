import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, createService, openApi, openPlatform, type Config, type Platform } from '@redress/service';
import { API } from './api.js';
import { serveConsole } from './console-site.js';
import { prepareDemonstration } from './demonstration.js';
import { mustBeFree } from './port.js';
import { RedressModule } from './redress.module.js';
import { mustNotRunAlready, removeRuntimeFile, writeRuntimeFile } from './runtime-file.js';

/** A platform that serves. */
export interface Started {
  readonly url: string;
  readonly platform: Platform;
  /** The month in which a demonstration is to begin; undefined where there is none. */
  readonly demonstrateFrom: string | undefined;
  stop(): Promise<void>;
}

/** Starts the whole platform in this process and returns when it can serve. */
export async function start(config: Config): Promise<Started> {
  const dataFolder = resolve(config.dataFolder);
  await mkdir(dataFolder, { recursive: true });
  await mustNotRunAlready(dataFolder);
  await mustBeFree(config.host, config.port);
  const platform = await openPlatform(config, 'redress', createLogger('redress', config.logLevel));
  let app: NestFastifyApplication | undefined;
  try {
    const demonstrateFrom = config.clock === 'real' ? await prepareDemonstration(platform, config.demo) : undefined;
    app = await createService(RedressModule.on(platform), { name: 'redress' });
    openApi(app, API);
    serveConsole(app.getHttpAdapter().getInstance());
    await app.listen(config.port, config.host);
    const url = (await app.getUrl()).replace('[::1]', 'localhost');
    const { appUrl: databaseUrl, ownerUrl } = platform.database;
    const startedAt = new Date().toISOString();
    const { eventStoreUrl } = config;
    await writeRuntimeFile(dataFolder, {
      url,
      pid: process.pid,
      databaseUrl,
      ...(eventStoreUrl === undefined ? {} : { eventStoreUrl }),
      ownerUrl,
      vaultUrl: platform.vaultDatabase.ownerUrl,
      startedAt,
    });
    return { url, platform, demonstrateFrom, stop: stopOf(app, dataFolder) };
  } catch (error) {
    await (app?.close() ?? platform.close());
    throw error;
  }
}

function stopOf(app: NestFastifyApplication, dataFolder: string): () => Promise<void> {
  return async () => {
    await app.close();
    await removeRuntimeFile(dataFolder);
  };
}
