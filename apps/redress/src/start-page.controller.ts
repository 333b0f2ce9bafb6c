import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Rankings } from '@redress/feature-analytics';
import { CLOCK, type Clock } from '@redress/service';
import { monthOf, START_STYLE, startPage } from './start-page.js';

@ApiExcludeController()
@Controller()
export class StartPageController {
  constructor(
    private readonly rankings: Rankings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(): Promise<string> {
    return startPage(await this.rankings.latest(monthOf(this.clock.now())));
  }

  @Get('start.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return START_STYLE;
  }
}
