/** `npm run client`: writes the OpenAPI document of the platform as it is built, and what follows from it for client and console. */
import { writeFileSync } from 'node:fs';
import {
  DOCUMENT,
  documentFile,
  EVENT_NAMES,
  eventNamesFile,
  OPERATIONS,
  operationsFile,
  TICKET_ACTS,
  ticketActsFile,
} from './files.mjs';

const { openApiDocument } = await import(new URL('../../apps/redress/dist/open-api-document.js', import.meta.url).href);

writeFileSync(DOCUMENT, await documentFile(await openApiDocument()));
writeFileSync(OPERATIONS, await operationsFile());
writeFileSync(TICKET_ACTS, await ticketActsFile());
writeFileSync(EVENT_NAMES, await eventNamesFile());
console.log(
  '已写入接口文档、客户端类型和控制台的事项。 The document of the interface, the types of the client and the acts of the console are written.',
);
