import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OperationName, RequestOf } from '@redress/client/browser';
import { App, Button, Form } from 'antd';
import { useRef, type ReactNode } from 'react';
import { platform } from '../api/platform.js';
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
  // A second press, or one after a lost answer, is a repeat of the same command.
  const key = useRef(crypto.randomUUID());
  const { mutate, isPending, error } = useMutation({
    mutationFn: (entered: Entered) => {
      const request = { id, body: bodyOf(act.fields, entered) } as RequestOf<OperationName>;
      return platform().call(act.name as OperationName, request, { key: key.current });
    },
    onError: () => void (key.current = crypto.randomUUID()),
    onSuccess: async () => {
      void message.success(`${texts.done}：${act.title[reader]}`);
      await queries.invalidateQueries();
      onEnd();
    },
  });

  return (
    <Form layout="vertical" onFinish={(entered: Entered) => mutate(entered)} className="act-form">
      <h3>{act.title[reader]}</h3>
      {error && <Refusal error={error} />}
      <ActFields fields={act.fields} within={[]} />
      <Button type="primary" htmlType="submit" loading={isPending}>
        {texts.submit}
      </Button>{' '}
      <Button onClick={onEnd}>{texts.cancel}</Button>
    </Form>
  );
}
