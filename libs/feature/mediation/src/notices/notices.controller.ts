import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { refuse, type Actor, type Text } from '@redress/kernel';
import { NOTICE_KINDS, noticeText, type Notice, type NoticeKind, type Party } from '@redress/rulebook';
import {
  CurrentActor,
  DescribeContent,
  FittingQuery,
  InvalidRequestError,
  Reader,
  RefusedError,
  ThingId,
  VAULT,
} from '@redress/service';
import { mustNotTellTheMerchant, sealedVersionIn, tickets, type Ticket } from '@redress/ticket';
import type { Purpose, Vault } from '@redress/vault';
import { mediationSchemas as schemas } from '../schemas.generated.js';
import { decisionOf } from './decision.js';
import { NOTHING_OPENED, openForNotice } from './open-for-notice.js';
import { noticeDocx } from './notice-docx.js';
import { writeNotice } from './write-notice.js';

const FORMS = ['txt', 'docx', 'json'] as const;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 告知书 How a notice is written. */
export interface NoticeQuery {
  /** 填入姓名名称和理由的目的，会被记录；不填则留空 Fills in names and reason and is logged; without it they stay blank. */
  readonly purpose?: Purpose;
  /** 告知对象，仅终止调解 To whom, of a termination only; the complainant by default. */
  readonly to?: Party;
  /** 要求告知举报人的法律条文 The law that asks to tell the reporter. @minLength 4 @maxLength 100 @example 《某某条例》第五条 */
  readonly requiredBy?: Text;
}

@ApiTags('mediation')
@Controller('api/mediation/tickets/:id/notices')
export class NoticesController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get(':notice')
  @ApiOperation({
    operationId: 'write-notice',
    summary:
      '告知书：纯文本、Word 或 JSON A notice of the latest decision of its kind, such as refusal.docx; names only for a purpose, which is logged',
  })
  @ApiParam({ name: 'notice', enum: NOTICE_KINDS.flatMap((kind) => FORMS.map((form) => `${kind}.${form}`)) })
  @DescribeContent(['text/plain', DOCX, 'application/json'])
  async read(
    @ThingId() id: string,
    @Param('notice') notice: string,
    @FittingQuery(schemas.NoticeQuery) { purpose, to, requiredBy }: NoticeQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { kind, form } = parseNotice(notice);
    const { state, events, books } = await this.reader.read(tickets, id, actor, 'write-notice');
    const { deciding } = decisionOf(events, kind);
    const party = partyOf(kind, to, state);
    const choices = { party, requiredBy: requiredBy ?? null };
    // Written without names first: no data of a person is opened for a notice that is then refused.
    let written = writeNotice(kind, events, NOTHING_OPENED, books, choices);
    if (purpose !== undefined && kind !== 'return') {
      const sources = { version: sealedVersionIn(events), deciding };
      const opened = await openForNotice(this.vault, kind, sources, party, { purpose, actor });
      written = writeNotice(kind, events, opened, books, choices);
    }
    return inForm(written, form);
  }
}

/** Only a termination is told to both parties, and what is or was a report to none but who sent it. */
function partyOf(kind: NoticeKind, to: Party = 'complainant', ticket: Ticket): Party {
  if (to === 'complainant') return to;
  const refusal =
    kind === 'termination' ? mustNotTellTheMerchant(ticket) : refuse('notice-not-for-respondent', {}, ['termination']);
  if (refusal !== undefined) throw new RefusedError(refusal);
  return to;
}

function parseNotice(notice: string) {
  const [name, suffix = 'txt', ...more] = notice.split('.');
  const kind = NOTICE_KINDS.find((known) => known === name);
  const form = FORMS.find((known) => known === suffix);
  if (kind !== undefined && form !== undefined && more.length === 0) return { kind, form };
  const allowed = NOTICE_KINDS.flatMap((known) => FORMS.map((each) => `${known}.${each}`));
  throw new InvalidRequestError([{ field: 'notice', code: 'enum', values: { allowed: allowed.join(', ') } }], allowed);
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
