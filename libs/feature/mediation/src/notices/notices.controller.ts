import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { EventStore } from '@redress/event-store';
import { refuse, type CommandMeta } from '@redress/kernel';
import { NOTICE_KINDS, noticeText, type Notice } from '@redress/rulebook';
import { EVENT_STORE, InvalidRequestError, Meta, RefusedError, TicketId, VAULT } from '@redress/service';
import { ticketStream } from '@redress/ticket';
import type { Vault } from '@redress/vault';
import { decisionOf } from './decision.js';
import { departmentName } from './department-name.js';
import { NO_NAMES, openNames } from './names.js';
import { noticeDocx } from './notice-docx.js';
import { NoticeQuery } from './notice-query.js';
import { writeNotice } from './write-notice.js';

const FORMS = ['txt', 'docx', 'json'] as const;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('mediation 告知书')
@Controller('api/mediation/tickets/:id/notices')
export class NoticesController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get(':notice')
  @ApiOperation({
    summary:
      '告知书：纯文本、Word 或 JSON A notice of the latest decision of its kind, such as refusal.docx; names only for a purpose, which is logged',
  })
  @ApiParam({ name: 'notice', enum: NOTICE_KINDS.flatMap((kind) => FORMS.map((form) => `${kind}.${form}`)) })
  @ApiProduces('text/plain', DOCX, 'application/json')
  async read(
    @TicketId() id: string,
    @Param('notice') notice: string,
    @Query() query: NoticeQuery,
    @Meta() { actor }: CommandMeta,
  ): Promise<StreamableFile> {
    const { kind, form } = parseNotice(notice);
    const { events } = await this.store.readStream(ticketStream(id));
    const { department } = decisionOf(events, kind);
    if (actor.department !== null && actor.department !== department) throw new RefusedError(elsewhere(department));
    const party = query.to;
    const choices = { party, requiredBy: query.requiredBy ?? null };
    const name = await departmentName(this.store, department);
    // Written without names first: nobody's data is opened for a notice that is then refused.
    let written = writeNotice(id, kind, events, NO_NAMES, name, choices);
    if (query.purpose !== undefined && kind !== 'return') {
      const names = await openNames(this.vault, events[0]!, party, { purpose: query.purpose, actor });
      written = writeNotice(id, kind, events, names, name, choices);
    }
    return inForm(written, form);
  }
}

function parseNotice(notice: string) {
  const [name, suffix = 'txt', ...more] = notice.split('.');
  const kind = NOTICE_KINDS.find((known) => known === name);
  const form = FORMS.find((known) => known === suffix);
  if (kind !== undefined && form !== undefined && more.length === 0) return { kind, form };
  throw new InvalidRequestError(
    [
      {
        field: 'notice',
        message: `须为告知书种类，可加格式后缀。 Must be a kind of notice, with .${FORMS.join(' or .')}`,
      },
    ],
    NOTICE_KINDS,
  );
}

function elsewhere(department: string) {
  return refuse('other-department', '该决定由其他部门作出。 Another department took this decision.', [department]);
}

/** A download is named by its kind and ticket: a person's name in a file name would end up in logs. */
async function inForm(notice: Notice, form: (typeof FORMS)[number]): Promise<StreamableFile> {
  switch (form) {
    case 'txt':
      return asFile(Buffer.from(noticeText(notice)), 'text/plain; charset=utf-8');
    case 'json':
      return asFile(Buffer.from(JSON.stringify(notice)), 'application/json; charset=utf-8');
    case 'docx':
      return asFile(await noticeDocx(notice), DOCX, `attachment; filename="${notice.kind}-${notice.ticket}.docx"`);
  }
}

function asFile(bytes: Uint8Array, type: string, disposition = 'inline'): StreamableFile {
  return new StreamableFile(bytes, { type, disposition, length: bytes.length });
}
