import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { START_PAGE, START_STYLE } from './start-page.js';

@ApiExcludeController()
@Controller()
export class StartPageController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return START_PAGE;
  }

  @Get('start.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return START_STYLE;
  }
}
