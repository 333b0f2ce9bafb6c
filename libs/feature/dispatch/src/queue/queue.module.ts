import { Module } from '@nestjs/common';
import { QueueReader } from './queue-reader.js';
import { QueueController } from './queue.controller.js';
import { Queue } from './queue.js';

/** Lists of tickets and clocks, numbers, and the changes of tickets. */
@Module({ controllers: [QueueController], providers: [Queue, QueueReader], exports: [Queue] })
export class QueueModule {}
