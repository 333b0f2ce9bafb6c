import { DatePicker, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { language, useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import { CodeField } from './code-field.js';
import type { ActField } from './ticket-act.js';
import { ticketScreenTexts } from './ticket.texts.js';

interface ActFieldsProps {
  readonly fields: readonly ActField[];
  /** The names of the groups that they stand in. */
  readonly within: readonly string[];
}

/** The fields of an act, each as its kind asks for. */
export function ActFields({ fields, within }: ActFieldsProps): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const reader = language.use();
  return fields.map((field) => {
    const label = field.label[reader];
    const path = [...within, field.name];
    if (field.kind === 'group')
      return (
        <fieldset key={field.name}>
          <legend>{label}</legend>
          <ActFields fields={field.fields} within={path} />
        </fieldset>
      );
    const rules = field.required && within.length === 0 ? [{ required: true, message: texts.required }] : [];
    return (
      <Form.Item key={field.name} name={path} label={label} rules={rules}>
        <Entry field={field} />
      </Form.Item>
    );
  });
}

type EntryField = Exclude<ActField, { readonly kind: 'group' }>;

/** Form.Item hands the value and its id on, so every entry passes on what it is given. */
function Entry({ field, ...given }: { readonly field: EntryField }): ReactNode {
  const texts = useTexts(ticketScreenTexts);
  const name = useNames();
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return (
        <Select
          {...given}
          {...(field.kind === 'choices' && { mode: 'multiple' as const })}
          allowClear
          options={field.of.map((value) => ({ value, label: name(field.name, value) }))}
        />
      );
    case 'text':
      return field.most > 200 ? (
        <Input.TextArea {...given} maxLength={field.most} autoSize={{ minRows: 2 }} />
      ) : (
        <Input {...given} maxLength={field.most} />
      );
    case 'number':
      return <InputNumber {...given} min={field.least} precision={0} />;
    case 'date':
      return <DatePicker {...given} />;
    case 'code':
      return <CodeField {...given} name={field.name} />;
    case 'yes-no':
      return (
        <Radio.Group {...given}>
          <Radio value>{texts.yes}</Radio>
          <Radio value={false}>{texts.no}</Radio>
        </Radio.Group>
      );
    case 'line':
      return <Input {...given} />;
  }
}
