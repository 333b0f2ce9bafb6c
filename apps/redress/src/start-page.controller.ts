import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Rankings } from '@redress/feature-analytics';
import { START_STYLE, startPage } from './start-page.js';

@ApiExcludeController()
@Controller()
export class StartPageController {
  constructor(private readonly rankings: Rankings) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(): Promise<string> {
    return startPage(await this.rankings.latest());
  }

  @Get('start.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return START_STYLE;
  }
}
