import { ProblemError } from '@redress/client/browser';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useOfficeName } from '../api/office-names.js';
import { language, useTexts } from '../language/language.js';
import { nameOfCode } from '../language/names.js';

const refusalTexts = {
  'zh-CN': { away: '平台没有应答，请稍后重试。', comma: '，', valid: '允许的有：' },
  en: { away: 'The platform does not answer. Please try again later.', comma: ', ', valid: 'Allowed:' },
};

/** Why something was refused, in the platform's own words, with what would have been valid. */
export function Refusal({ error }: { readonly error: Error }): ReactNode {
  const texts = useTexts(refusalTexts);
  const named = useNameOfCode();
  if (!(error instanceof ProblemError)) return <Alert type="error" role="alert" title={texts.away} />;
  const { title, detail, errors = [], valid = [], options } = error.problem;
  const choices =
    options?.map(({ text, article }) => (article === null ? text : `${text}（${article}）`)) ?? valid.map(named);
  return (
    <Alert
      type="error"
      role="alert"
      title={detail ?? title}
      description={
        <>
          {errors.length > 0 && (
            <ul>
              {errors.map(({ field, code, message }) => (
                <li key={`${field} ${code}`}>
                  <code>{field}</code> {message}
                </li>
              ))}
            </ul>
          )}
          {choices.length > 0 && (
            <p>
              {texts.valid} {choices.join(texts.comma)}
            </p>
          )}
        </>
      }
    />
  );
}

/** What is valid is told in codes: of stages, kinds, limits and the like, or of offices. */
function useNameOfCode(): (code: string) => string {
  const reader = language.use();
  const officeName = useOfficeName();
  return (code) => nameOfCode(reader, code) ?? officeName(code);
}
