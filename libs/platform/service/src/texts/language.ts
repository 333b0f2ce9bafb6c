import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@redress/kernel';
import type { FastifyRequest } from 'fastify';

/** The language in which a caller reads: Chinese, unless `Accept-Language` puts English first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((found) => found !== undefined);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.quality - a.quality);
  return asked[0]?.tag.startsWith('en') ? 'en' : 'zh-CN';
}

/** The parameter that receives the language of the caller. */
export const CurrentLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
