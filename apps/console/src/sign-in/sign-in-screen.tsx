import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { offices, odrUnits } from '../api/queries.js';
import { POSTS, ROLES, who, type Who } from '../api/who.js';
import { language, useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import { Refusal } from '../parts/refusal.js';
import { signInTexts } from './sign-in.texts.js';
import './sign-in.css';

/** Until people sign in: the post in which one acts, and where else the platform can be looked at. */
export function SignInScreen(): ReactNode {
  const texts = useTexts(signInTexts);
  const name = useNames();
  const navigate = useNavigate();
  const [form] = Form.useForm<Who>();
  const role = Form.useWatch('role', form) ?? 'dispatcher';
  const post = POSTS[role];

  const enter = ({ role: chosen, office }: Who): void => {
    who.set({ role: chosen, office: POSTS[chosen] === 'hotline' ? null : office });
    void navigate({ to: '/queue' });
  };

  return (
    <div className="sign-in">
      <h1>{texts.title}</h1>
      <p>{texts.demonstration}</p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ role: 'dispatcher' }} onFinish={enter}>
        <Form.Item name="role" label={texts.role}>
          <Select options={ROLES.map((value) => ({ value, label: name('role', value) }))} />
        </Form.Item>
        {post === 'department' && <OfficeField label={texts.department} of={useDepartments} />}
        {post === 'odr-unit' && <OfficeField label={texts.unit} of={useUnits} />}
        <Button type="primary" htmlType="submit">
          {texts.enter}
        </Button>
      </Form>
      <Elsewhere />
    </div>
  );
}

type Choices = { readonly error: Error | null; readonly options: { value: string; label: string }[] };

function OfficeField({ label, of }: { readonly label: string; readonly of: () => Choices }): ReactNode {
  const texts = useTexts(signInTexts);
  const { options, error } = of();
  if (error) return <Refusal error={error} />;
  return (
    <Form.Item name="office" label={label} rules={[{ required: true, message: texts.required }]}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
    </Form.Item>
  );
}

function useDepartments(): Choices {
  const reader = language.use() === 'en' ? 'en' : 'zh';
  const { data, error } = useQuery(offices);
  const departments = data?.items.filter(({ level }) => level === 'department') ?? [];
  return { error, options: departments.map(({ id, name }) => ({ value: id, label: name[reader] })) };
}

function useUnits(): Choices {
  const reader = language.use() === 'en' ? 'en' : 'zh';
  const { data, error } = useQuery(odrUnits);
  return {
    error,
    options: (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name?.[reader] ?? code })),
  };
}

/** What the platform shows beside the console. */
function Elsewhere(): ReactNode {
  const texts = useTexts(signInTexts);
  return (
    <footer>
      <nav aria-label={texts.more}>
        <a href="/docs">{texts.api}</a>
        <a href="/openapi.json">{texts.document}</a>
        <a href="/health/ready">{texts.health}</a>
        <a href="/metrics">{texts.metrics}</a>
      </nav>
      <p>
        {texts.recomputed} <code>npx redress replay --all</code>
      </p>
    </footer>
  );
}
