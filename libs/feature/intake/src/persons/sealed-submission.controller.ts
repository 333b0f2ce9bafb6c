import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor, Id } from '@redress/kernel';
import { classify } from '@redress/rulebook';
import {
  CurrentActor,
  DescribeAnswers,
  FittingQuery,
  Reader,
  ThingId,
  VAULT,
  type PurposeQuery,
} from '@redress/service';
import { rightToOpen, sealedVersionIn, tickets } from '@redress/ticket';
import type { Opened, Vault } from '@redress/vault';
import { intakeSchemas as schemas } from '../schemas.generated.js';

/** 来件版本和查阅目的 Which version of the registration is opened, and what for. */
export interface SubmissionQuery extends PurposeQuery {
  /** 版本：更正前的内容，默认现行内容 The version that stood at this revision of the ticket; the present one by default. @minimum 0 */
  readonly revision?: number;
}

/** 来件内容与身份 What was sent and by whom; null where it was erased. */
export interface SubmissionContentAnswer {
  readonly ticket: Id;
  /** 词典据以分类的词，以顿号分隔 The words by which the dictionary classifies it, with 、 between them. */
  readonly words: string | null;
  readonly [field: string]: string | null;
}

@ApiTags('intake')
@Controller('api/intake/tickets/:id/submission')
export class SealedSubmissionController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'open-submission',
    summary: '查阅来件内容与身份 Open what was sent and by whom, for a purpose; every access is logged',
  })
  @DescribeAnswers(200, schemas.SubmissionContentAnswer)
  async open(
    @ThingId() id: string,
    @FittingQuery(schemas.SubmissionQuery) { purpose, revision = Infinity }: SubmissionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<SubmissionContentAnswer> {
    const { events } = await this.reader.read(tickets, id, actor, 'open-submission', rightToOpen);
    const by = events.filter(({ envelope }) => envelope.revision <= revision);
    const { id: eventId, sealed } = sealedVersionIn(by).envelope;
    const opened = await this.vault.open(eventId, Object.keys(sealed), { purpose, actor });
    return { ticket: id, ...opened, words: wordsOf(opened) };
  }
}

/** No event tells the words of the text that it was classified by: they are found anew, by who may read the text. */
function wordsOf({ title, text }: Opened): string | null {
  if (typeof title !== 'string' || typeof text !== 'string') return null;
  return classify({ title, text }).words.join('、');
}
