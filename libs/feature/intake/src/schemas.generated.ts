// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const intakeSchemas: Readonly<Record<'ClassificationBody' | 'FollowUpBody', Schema>> = {
  ClassificationBody: {
    title: 'ClassificationBody',
    description: '分类 The category, and whether the ticket is complex.',
    type: 'object',
    properties: {
      category: {
        type: 'string',
        format: 'code',
        description: '分类代码 Code of the category.',
        examples: ['food'],
      },
      complex: {
        type: 'boolean',
        description: '是否复杂事项，默认否 Whether it is complex; not by default.',
      },
    },
    required: ['category'],
    additionalProperties: false,
  },
  FollowUpBody: {
    title: 'FollowUpBody',
    description: '回访 Whether the citizen was reached, and what they said.',
    type: 'object',
    properties: {
      reached: {
        type: 'boolean',
        description: '是否联系上 Whether the citizen was reached.',
      },
      resolved: {
        type: 'boolean',
        description: '问题是否解决；未答不填 Whether it is resolved; absent when not answered.',
      },
      satisfaction: {
        type: 'string',
        enum: ['basically-satisfied', 'dissatisfied', 'satisfied'],
        description: '满意程度；未答不填 How satisfied; absent when not answered.',
      },
      on: {
        type: 'string',
        format: 'date',
        description: '回访日，默认当日 Day of the follow-up; today by default.',
      },
    },
    required: ['reached'],
    additionalProperties: false,
  },
};
