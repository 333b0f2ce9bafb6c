import { Inject, type Type } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import type { CommandMeta, Decision } from '@redress/kernel';
import { UnknownRulesError, type Rulebook } from '@redress/rulebook';
import { ticketFold, ticketStream, type Ticket, type TicketEvent } from '@redress/ticket';
import { RulebookReader } from '../rulebook/rulebook-reader.js';
import { CommandExecutor } from './command-executor.js';

/** What a ticket command answers over HTTP. */
export class TicketAnswer {
  @ApiProperty({ description: '工单编号 Id of the ticket' })
  readonly ticket!: string;

  @ApiProperty({ description: '工单版本 Revision of the ticket’s last event' })
  readonly revision!: number;

  @ApiProperty({
    description: '日志位置：作为 atLeast 可读到本次结果 Position behind this command; reads with atLeast reflect it',
  })
  readonly position!: number;

  @ApiProperty({ description: '重复请求 The command had been carried out before' })
  readonly repeated!: boolean;
}

/** A command on one ticket, for the command bus. Each service derives one class per command. */
export abstract class TicketCommand<Input extends CommandMeta = CommandMeta> extends Command<TicketAnswer> {
  constructor(
    readonly ticketId: string,
    readonly input: Input,
  ) {
    super();
  }
}

/** The handler that reads the ticket and the rulebook, asks the decider and appends what it decides. */
export function handlerOf<Input extends CommandMeta>(
  command: new (ticketId: string, input: Input) => TicketCommand<Input>,
  decider: (ticket: Ticket, input: Input, rulebook: Rulebook) => Decision<TicketEvent>,
): Type<ICommandHandler<TicketCommand<Input>>> {
  @CommandHandler(command)
  class TicketCommandHandler implements ICommandHandler<TicketCommand<Input>> {
    constructor(
      @Inject(CommandExecutor) private readonly executor: CommandExecutor,
      @Inject(RulebookReader) private readonly rules: RulebookReader,
    ) {}

    async execute(command: TicketCommand<Input>): Promise<TicketAnswer> {
      try {
        return await this.executeUnder(await this.rules.read(), command);
      } catch (error) {
        // The ticket went over to rules that were published a moment ago.
        if (!(error instanceof UnknownRulesError)) throw error;
        return this.executeUnder(await this.rules.readNow(), command);
      }
    }

    private async executeUnder(rulebook: Rulebook, { ticketId, input }: TicketCommand<Input>): Promise<TicketAnswer> {
      const { revision, position, repeated } = await this.executor.execute({
        stream: ticketStream(ticketId),
        fold: ticketFold,
        meta: input,
        decide: (ticket) => decider(ticket, input, rulebook),
      });
      return { ticket: ticketId, revision, position: position + 1, repeated };
    }
  }
  return TicketCommandHandler;
}
