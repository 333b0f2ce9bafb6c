// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const dispatchSchemas: Readonly<
  Record<
    | 'ArbitrationBody'
    | 'AssignmentBody'
    | 'JurisdictionDisputeBody'
    | 'ReopeningBody'
    | 'ReturnBody'
    | 'SendingBackBody'
    | 'JurisdictionSettlementBody',
    Schema
  >
> = {
  ArbitrationBody: {
    title: 'ArbitrationBody',
    description: '退单仲裁 Upheld or rejected, and to whom the ticket goes.',
    type: 'object',
    properties: {
      outcome: {
        type: 'string',
        enum: ['rejected', 'upheld'],
        description: '成立或驳回 Whether the return is upheld.',
      },
      reassignTo: {
        type: 'string',
        format: 'code',
        description: '改派部门代码，成立时可填 Department that gets an upheld return; a later assignment without it.',
      },
    },
    required: ['outcome'],
    additionalProperties: false,
  },
  AssignmentBody: {
    title: 'AssignmentBody',
    description: '派单 To which department.',
    type: 'object',
    properties: {
      department: {
        type: 'string',
        format: 'code',
        description: '承办部门代码 Code of the department.',
        examples: ['market-east'],
      },
    },
    required: ['department'],
    additionalProperties: false,
  },
  JurisdictionDisputeBody: {
    title: 'JurisdictionDisputeBody',
    description: '管辖争议 When it arose.',
    type: 'object',
    properties: {
      disputedOn: {
        type: 'string',
        format: 'date',
        description: '争议日，默认当日 Day of the dispute; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  ReopeningBody: {
    title: 'ReopeningBody',
    description: '重办 Why.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: ['dissatisfied', 'look-back', 'new-facts', 'unresolved'],
        description: '重办理由 The reason.',
      },
    },
    required: ['reason'],
    additionalProperties: false,
  },
  ReturnBody: {
    title: 'ReturnBody',
    description: '退单 The reason.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        format: 'code',
        description: '退单理由代码 Code of the reason.',
        examples: ['not-our-duty'],
      },
    },
    required: ['reason'],
    additionalProperties: false,
  },
  SendingBackBody: {
    title: 'SendingBackBody',
    description: '退回 What the leader objects to.',
    type: 'object',
    properties: {
      findings: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['content', 'form', 'procedure'],
        },
        description: '问题所在：程序、格式、内容 Procedure, form, content.',
        minItems: 1,
        maxItems: 3,
      },
    },
    required: ['findings'],
    additionalProperties: false,
  },
  JurisdictionSettlementBody: {
    title: 'JurisdictionSettlementBody',
    description: '管辖确定 When and how it was settled.',
    type: 'object',
    properties: {
      outcome: {
        type: 'string',
        enum: ['another-authority', 'ours'],
        description: '由本机关或其他机关处理 Whose it is.',
      },
      settledOn: {
        type: 'string',
        format: 'date',
        description: '确定日，默认当日 Day of the settlement; today by default.',
      },
    },
    required: ['outcome'],
    additionalProperties: false,
  },
};
