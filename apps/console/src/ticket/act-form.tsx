import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError, type OperationName, type RequestOf } from '@redress/client/browser';
import { App, Button, Form } from 'antd';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { perform } from '../api/platform.js';
import type { Command } from '../commands/command.js';
import { Keys } from '../commands/keys.js';
import { useCommands } from '../commands/register.js';
import { language, useTexts } from '../language/language.js';
import { Refusal } from '../parts/refusal.js';
import { ActFields } from './act-field.js';
import { bodyOf, type Entered } from './act-body.js';
import type { TicketAct } from './ticket-act.js';
import { ticketScreenTexts } from './ticket.texts.js';

interface ActFormProps {
  readonly id: string;
  readonly act: TicketAct;
  readonly onEnd: () => void;
}

/** The form of any act, made of what the platform says of it. The rules are the platform's: what it refuses, it explains. */
export function ActForm({ id, act, onEnd }: ActFormProps): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const reader = language.use();
  const queries = useQueryClient();
  const { message } = App.useApp();
  // What is sent again because no answer came is a repeat; what was refused is sent as another command.
  const key = useRef(crypto.randomUUID());
  const { mutate, isPending, error } = useMutation({
    mutationFn: (entered: Entered) => {
      const request = { id, body: bodyOf(act.fields, entered) } as RequestOf<OperationName>;
      return perform(act.name as OperationName, request, key.current);
    },
    onError: (refused) => {
      if (refused instanceof ProblemError) key.current = crypto.randomUUID();
    },
    onSuccess: async () => {
      void message.success(texts.done(act.title[reader]));
      await queries.invalidateQueries();
      onEnd();
    },
  });

  const [form] = Form.useForm<Entered>();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed to come here is gone, and the focus with it.
  useEffect(() => heading.current?.focus(), []);
  useCommands(useMemo(() => [submitCommand(() => form.submit())], [form]));

  return (
    <Form form={form} layout="vertical" onFinish={(entered: Entered) => mutate(entered)} className="act-form">
      <h3 ref={heading} tabIndex={-1}>
        {act.title[reader]}
      </h3>
      {error && <Refusal error={error} />}
      <ActFields fields={act.fields} within={[]} />
      <Button type="primary" htmlType="submit" loading={isPending}>
        {texts.submit} <Keys keys={SUBMIT_KEYS} />
      </Button>{' '}
      <Button onClick={onEnd}>{texts.cancel}</Button>
    </Form>
  );
}

const SUBMIT_KEYS = '$mod+Enter';

/** The main command of the form, also while somebody types in it. */
function submitCommand(perform: () => void): Command {
  return {
    id: 'submit',
    section: 'ticket',
    keys: SUBMIT_KEYS,
    title: { 'zh-CN': '办理所选事项', en: 'Do what is chosen' },
    perform,
  };
}
