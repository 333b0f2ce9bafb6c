import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Fresh, type ReadRequest } from '@redress/service';
import { BoardQuery } from './board-query.js';
import { Board, type BoardPage } from './board.js';

@ApiTags('dispatch 工单')
@Controller('api/dispatch/tickets')
export class BoardController {
  constructor(private readonly board: Board) {}

  @Get()
  @ApiOperation({ summary: '工单列表 The tickets, filtered, latest first, page by page' })
  async list(@Query() query: BoardQuery, @Fresh() request: ReadRequest): Promise<BoardPage> {
    return request.answer(await this.board.page(query, request.atLeast));
  }
}
