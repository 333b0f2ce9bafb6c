import 'reflect-metadata';
import { openApiDocument } from './open-api-document.js';

process.stdout.write(JSON.stringify(await openApiDocument()));
