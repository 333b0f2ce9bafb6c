import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { shanghaiDay, type Actor, type CommandMeta, type LocalDate } from '@redress/kernel';
import { areasOn, odrUnitsOn, officesOn } from '@redress/offices';
import {
  BookShelf,
  CLOCK,
  CurrentActor,
  DescribeAnswers,
  FittingQuery,
  Meta,
  mustHaveRight,
  NoBody,
  type Clock,
} from '@redress/service';
import { dispatchSchemas as schemas } from '../schemas.generated.js';
import type { AreasAnswer, DayQuery, OdrUnitsAnswer, OfficesAnswer } from './offices-answer.js';
import { SetUpOffices } from './set-up-offices.js';

@ApiTags('dispatch')
@Controller('api/dispatch')
export class OfficesController {
  constructor(
    @Inject(BookShelf) private readonly books: BookShelf,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly setUp: SetUpOffices,
  ) {}

  @Get('offices')
  @ApiOperation({ operationId: 'read-offices', summary: '机构及职责 The offices of a day and what they answer for' })
  @DescribeAnswers(200, schemas.OfficesAnswer)
  async offices(
    @CurrentActor() actor: Actor,
    @FittingQuery(schemas.DayQuery) { on = this.today() }: DayQuery,
  ): Promise<OfficesAnswer> {
    mustHaveRight(actor, 'read-offices');
    return { on, items: officesOn((await this.books.readNow()).offices, on) };
  }

  @Get('areas')
  @ApiOperation({ operationId: 'read-areas', summary: '片区 The areas of a day' })
  @DescribeAnswers(200, schemas.AreasAnswer)
  async areas(
    @CurrentActor() actor: Actor,
    @FittingQuery(schemas.DayQuery) { on = this.today() }: DayQuery,
  ): Promise<AreasAnswer> {
    mustHaveRight(actor, 'read-offices');
    return { on, items: areasOn((await this.books.readNow()).offices, on) };
  }

  @Get('odr-units')
  @ApiOperation({ operationId: 'read-odr-units', summary: 'ODR单位 The ODR units of a day' })
  @DescribeAnswers(200, schemas.OdrUnitsAnswer)
  async odrUnits(
    @CurrentActor() actor: Actor,
    @FittingQuery(schemas.DayQuery) { on = this.today() }: DayQuery,
  ): Promise<OdrUnitsAnswer> {
    mustHaveRight(actor, 'read-odr-units');
    return { on, items: odrUnitsOn((await this.books.readNow()).offices, on) };
  }

  @Post('offices/sample')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'set-up-offices',
    summary: '空系统：采用示例机构 An empty installation takes the sample district with its eleven departments',
  })
  @DescribeAnswers(200, schemas.OfficesAnswer)
  async sample(@Meta() meta: CommandMeta, @NoBody() _: object): Promise<OfficesAnswer> {
    mustHaveRight(meta.actor, 'set-up-offices');
    const on = shanghaiDay(meta.at);
    await this.setUp.takeSample(meta);
    return { on, items: officesOn((await this.books.readNow()).offices, on) };
  }

  private today(): LocalDate {
    return shanghaiDay(new Date(this.clock.now()).toISOString());
  }
}
