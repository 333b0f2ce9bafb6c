import { Module } from '@nestjs/common';
import { TicketNews } from './changes/ticket-news.js';
import { QueueReader } from './queue-reader.js';
import { QueueController } from './queue.controller.js';
import { Queue } from './queue.js';

/** Lists of tickets and clocks, numbers, and the changes of tickets. */
@Module({ controllers: [QueueController], providers: [Queue, QueueReader, TicketNews], exports: [Queue] })
export class QueueModule {}
