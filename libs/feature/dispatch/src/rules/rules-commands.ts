import { Inject, type Type } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandMeta, Decision } from '@redress/kernel';
import {
  approveRuleSet,
  proposeRuleSet,
  publishCalendarYear,
  RULEBOOK_STREAM,
  rulebookFold,
  type ApproveRuleSet,
  type ProposeRuleSet,
  type PublishCalendarYear,
  type RulebookEvent,
  type RulebookState,
} from '@redress/rulebook';
import { CommandExecutor, type Executed } from '@redress/service';

abstract class RulebookCommand<Input extends CommandMeta> extends Command<Executed> {
  constructor(readonly input: Input) {
    super();
  }
}

export class ProposeRuleSetCommand extends RulebookCommand<ProposeRuleSet> {}
export class ApproveRuleSetCommand extends RulebookCommand<ApproveRuleSet> {}
export class PublishCalendarYearCommand extends RulebookCommand<PublishCalendarYear> {}

function handlerOf<Input extends CommandMeta>(
  command: new (input: Input) => RulebookCommand<Input>,
  decider: (state: RulebookState, input: Input) => Decision<RulebookEvent>,
): Type<ICommandHandler<RulebookCommand<Input>>> {
  @CommandHandler(command)
  class RulebookCommandHandler implements ICommandHandler<RulebookCommand<Input>> {
    constructor(@Inject(CommandExecutor) private readonly executor: CommandExecutor) {}

    execute({ input }: RulebookCommand<Input>): Promise<Executed> {
      return this.executor.execute({
        stream: RULEBOOK_STREAM,
        fold: rulebookFold,
        meta: input,
        decide: (state) => decider(state, input),
      });
    }
  }
  return RulebookCommandHandler;
}

/** Each command on the rulebook with the decider that answers it. */
export const rulebookCommandHandlers = [
  handlerOf(ProposeRuleSetCommand, proposeRuleSet),
  handlerOf(ApproveRuleSetCommand, approveRuleSet),
  handlerOf(PublishCalendarYearCommand, publishCalendarYear),
];
