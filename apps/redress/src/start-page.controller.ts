import { readFileSync } from 'node:fs';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Rankings } from '@redress/feature-analytics';
import { periodOf, shanghaiDay, type Period } from '@redress/kernel';
import { CLOCK, type Clock } from '@redress/service';
import { rankingTable } from './ranking-table.js';

const PAGE = readFileSync(new URL('../assets/start-page.html', import.meta.url), 'utf8');
const STYLE = readFileSync(new URL('../assets/start.css', import.meta.url), 'utf8');

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
    return PAGE.replace('{{ranking}}', rankingTable(await this.rankings.latest(this.thisMonth())));
  }

  private thisMonth(): Period {
    return periodOf(shanghaiDay(new Date(this.clock.now()).toISOString()));
  }

  @Get('start.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return STYLE;
  }
}
