// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const intakeSchemas: Readonly<
  Record<
    | 'AnswerAtOnceBody'
    | 'KindChangeBody'
    | 'ClassificationBody'
    | 'FollowUpCorrectionBody'
    | 'FollowUpBody'
    | 'OtherPersonBody'
    | 'UrgencyLoweringBody'
    | 'UrgencyRaisingBody'
    | 'StateToldBody'
    | 'ReceiptBody'
    | 'ErasureBody'
    | 'VoidingBody'
    | 'RegistrationCorrectionBody'
    | 'AccessListQuery'
    | 'AccessListAnswer'
    | 'SubmissionQuery'
    | 'SubmissionContentAnswer'
    | 'BatchBody'
    | 'BatchAnswer'
    | 'SubmissionAnswer'
    | 'PersonBody'
    | 'RespondentBody'
    | 'SubmissionBody',
    Schema
  >
> = {
  AnswerAtOnceBody: {
    title: 'AnswerAtOnceBody',
    description: '当场答复 What the hotline answers itself.',
    type: 'object',
    properties: {
      text: {
        type: 'string',
        format: 'text',
        description: '答复内容，密封保存 The answer; kept sealed.',
        maxLength: 20000,
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
  KindChangeBody: {
    title: 'KindChangeBody',
    description: '改类型 What the ticket is, and why it is not what it was registered as.',
    type: 'object',
    properties: {
      to: {
        type: 'string',
        enum: ['complaint', 'consultation', 'report'],
        description: '改为的类型 The kind that it is.',
      },
      reason: {
        type: 'string',
        enum: ['citizen-clarified', 'content-examined', 'registered-wrongly'],
        description: '理由：登记有误、来件人说明、内容核对 The reason.',
      },
    },
    required: ['to', 'reason'],
    additionalProperties: false,
  },
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
  FollowUpCorrectionBody: {
    title: 'FollowUpCorrectionBody',
    description: '更正回访 Which follow-up was recorded wrong, why, and what it should say.',
    type: 'object',
    properties: {
      followUp: {
        type: 'integer',
        description: '所更正回访的版本 Revision of the follow-up.',
        minimum: 0,
      },
      reason: {
        type: 'string',
        enum: ['channel-corrected', 'citizen-corrected', 'found-out', 'misheard', 'mistyped'],
        description: '更正理由 Why.',
      },
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
    },
    required: ['followUp', 'reason', 'reached'],
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
  OtherPersonBody: {
    title: 'OtherPersonBody',
    description: '关联同一人 Who is the same person.',
    type: 'object',
    properties: {
      other: {
        type: 'string',
        format: 'uuid',
        description: '另一人的引用 Reference of the other one.',
      },
    },
    required: ['other'],
    additionalProperties: false,
  },
  UrgencyLoweringBody: {
    title: 'UrgencyLoweringBody',
    description: '调低紧急程度 How pressing it still is, and why.',
    type: 'object',
    properties: {
      to: {
        type: 'string',
        enum: ['ordinary', 'urgent'],
        description: '调至 Less pressing than it is.',
      },
      reason: {
        type: 'string',
        enum: ['danger-over', 'misjudged'],
        description: '理由 Why.',
      },
    },
    required: ['to', 'reason'],
    additionalProperties: false,
  },
  UrgencyRaisingBody: {
    title: 'UrgencyRaisingBody',
    description: '调高紧急程度 How pressing it is, and why.',
    type: 'object',
    properties: {
      to: {
        type: 'string',
        enum: ['safety', 'urgent'],
        description: '调至 More pressing than it is.',
      },
      reason: {
        type: 'string',
        enum: ['citizen-in-need', 'group-incident', 'harm-to-people', 'time-runs-out'],
        description: '理由 Why.',
      },
    },
    required: ['to', 'reason'],
    additionalProperties: false,
  },
  StateToldBody: {
    title: 'StateToldBody',
    description: '告知进展 How the citizen was told.',
    type: 'object',
    properties: {
      toldBy: {
        type: 'string',
        enum: ['in-person', 'letter', 'message', 'phone', 'platform'],
        description: '告知方式 How.',
      },
    },
    required: ['toldBy'],
    additionalProperties: false,
  },
  ReceiptBody: {
    title: 'ReceiptBody',
    description: '请示更正收件日 On which day it was received, and why it was registered otherwise.',
    type: 'object',
    properties: {
      receivedOn: {
        type: 'string',
        format: 'date',
        description: '收件日；各时限随之重算 Day of receipt; the limits that count from it move.',
      },
      reason: {
        type: 'string',
        enum: ['channel-corrected', 'citizen-corrected', 'found-out', 'misheard', 'mistyped'],
        description: '更正理由 Why.',
      },
    },
    required: ['receivedOn', 'reason'],
    additionalProperties: false,
  },
  ErasureBody: {
    title: 'ErasureBody',
    description: '提出删除个人信息 Why the personal data of a person is to be erased (PIPL Art. 47).',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: ['consent-withdrawn', 'other-by-law', 'purpose-reached', 'unlawful-processing'],
        description: '删除理由（个人信息保护法第四十七条） Why.',
      },
    },
    required: ['reason'],
    additionalProperties: false,
  },
  VoidingBody: {
    title: 'VoidingBody',
    description: '请示作废 Why the registration was a mistake.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: ['nothing-asked', 'other-ticket-meant', 'registered-twice', 'trial-entry'],
        description: '作废理由 Why.',
      },
    },
    required: ['reason'],
    additionalProperties: false,
  },
  RegistrationCorrectionBody: {
    title: 'RegistrationCorrectionBody',
    description: '更正登记 What was registered wrong, as it should read; what is absent stays as it is.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: ['channel-corrected', 'citizen-corrected', 'found-out', 'misheard', 'mistyped'],
        description: '更正理由 Why.',
      },
      channel: {
        type: 'string',
        enum: ['letter', 'local-platform', 'national-platform', 'open311', 'other', 'phone', 'visit'],
        description: '渠道 Channel.',
      },
      receivedOn: {
        type: 'string',
        format: 'date',
        description: '收件日；各时限随之重算 Day of receipt; the limits that count from it move.',
      },
      area: {
        type: 'string',
        format: 'code',
        description: '片区代码 Code of the area.',
        examples: ['east'],
      },
      title: {
        type: 'string',
        format: 'text',
        description: '标题，密封保存 Title; sealed.',
        maxLength: 300,
      },
      text: {
        type: 'string',
        format: 'text',
        description: '内容，密封保存 Text; sealed.',
        maxLength: 20000,
      },
      person: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            format: 'text',
            description: '姓名 Name; sealed.',
            maxLength: 100,
          },
          phone: {
            type: 'string',
            format: 'text',
            description: '电话 Phone; sealed. Read however it is written; what is none is refused.',
            maxLength: 40,
          },
          address: {
            type: 'string',
            format: 'text',
            description: '地址 Address; sealed.',
            maxLength: 300,
          },
          account: {
            type: 'string',
            format: 'text',
            description: '来源平台账号 Account on the platform that it came from; sealed.',
            maxLength: 100,
          },
          system: {
            type: 'string',
            format: 'code',
            description:
              '账号所属系统代码 Code of the system that knows the account; without it an account identifies nobody.',
            examples: ['national-platform'],
          },
        },
        required: [],
        additionalProperties: false,
        description:
          '投诉人、举报人或咨询人的全部信息 Everything that is known of who sent it, in place of what was known.',
      },
      respondent: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            format: 'text',
            description: '名称 Name; sealed.',
            maxLength: 200,
          },
          address: {
            type: 'string',
            format: 'text',
            description: '地址 Address; sealed.',
            maxLength: 300,
          },
        },
        required: ['name'],
        additionalProperties: false,
        description: '被投诉人的全部信息 Everything that is known of the merchant, in place of what was known.',
      },
    },
    required: ['reason'],
    additionalProperties: false,
  },
  AccessListQuery: {
    title: 'AccessListQuery',
    description: '查阅记录的条件 Which accesses are listed: those that fit every condition.',
    type: 'object',
    properties: {
      person: {
        type: 'string',
        format: 'uuid',
        description: '被查阅人引用 Reference of the person looked at.',
      },
      account: {
        type: 'string',
        format: 'text',
        description: '查阅人账号 Account that looked.',
        maxLength: 100,
        examples: ['handler:2001'],
      },
      purpose: {
        type: 'string',
        enum: [
          'administer-staff',
          'audit',
          'correct-registration',
          'follow-up',
          'handle-ticket',
          'import-check',
          'respond-to-subject',
        ],
        description: '查阅目的 What for.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '起日 On or after.',
      },
      to: {
        type: 'string',
        format: 'date',
        description: '止日 On or before.',
      },
      cursor: {
        type: 'string',
        format: 'token',
        description: '上一页的 next Where the page before ended.',
      },
      limit: {
        type: 'integer',
        description: '每页件数，默认50 How many.',
        minimum: 1,
        maximum: 200,
      },
    },
    required: [],
    additionalProperties: false,
  },
  AccessListAnswer: {
    title: 'AccessListAnswer',
    description: '查阅记录 A page of accesses, the latest first.',
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            at: {
              type: 'string',
              description: '时间 When.',
            },
            account: {
              type: 'string',
              description: '查阅人账号 Account that looked.',
            },
            role: {
              type: 'string',
            },
            office: {
              type: ['string', 'null'],
              description: '查阅人机构；热线为空 Office of the post; null for the hotline.',
            },
            purpose: {
              type: 'string',
              enum: [
                'administer-staff',
                'audit',
                'correct-registration',
                'follow-up',
                'handle-ticket',
                'import-check',
                'respond-to-subject',
              ],
            },
            person: {
              type: ['string', 'null'],
              description:
                '被查阅人引用；已删除的为空 Reference of the person looked at; null where nothing was there to read, such as after an erasure.',
            },
            event: {
              type: 'string',
              format: 'uuid',
              description: '事件 The event whose sealed fields were opened.',
            },
            fields: {
              type: 'array',
              items: {
                type: 'string',
              },
              uniqueItems: true,
              description: '字段 Names of the fields.',
            },
          },
          required: ['at', 'account', 'role', 'office', 'purpose', 'person', 'event', 'fields'],
          additionalProperties: false,
        },
      },
      next: {
        type: ['string', 'null'],
        description: '下一页 Pass as cursor for the next page; null on the last.',
      },
    },
    required: ['items', 'next'],
    additionalProperties: false,
  },
  SubmissionQuery: {
    title: 'SubmissionQuery',
    description: '来件版本和查阅目的 Which version of the registration is opened, and what for.',
    type: 'object',
    properties: {
      revision: {
        type: 'integer',
        description:
          '版本：更正前的内容，默认现行内容 The version that stood at this revision of the ticket; the present one by default.',
        minimum: 0,
      },
      purpose: {
        type: 'string',
        enum: [
          'administer-staff',
          'audit',
          'correct-registration',
          'follow-up',
          'handle-ticket',
          'import-check',
          'respond-to-subject',
        ],
        description: '查阅目的，会被记录 What for; it is logged.',
      },
    },
    required: ['purpose'],
    additionalProperties: false,
  },
  SubmissionContentAnswer: {
    title: 'SubmissionContentAnswer',
    description: '来件内容与身份 What was sent and by whom; null where it was erased.',
    type: 'object',
    properties: {
      ticket: {
        type: 'string',
        format: 'uuid',
      },
      words: {
        type: ['string', 'null'],
        description:
          '词典据以分类的词，以顿号分隔 The words by which the dictionary classifies it, with 、 between them.',
      },
    },
    required: ['ticket', 'words'],
    additionalProperties: {
      type: ['string', 'null'],
    },
  },
  BatchBody: {
    title: 'BatchBody',
    description: '批量来件 Many submissions.',
    type: 'object',
    properties: {
      rows: {
        type: 'array',
        items: {
          type: 'object',
        },
        description: '来件，至多 200 条 Submissions, at most 200; each is checked by itself.',
        minItems: 1,
        maxItems: 200,
      },
    },
    required: ['rows'],
    additionalProperties: false,
  },
  BatchAnswer: {
    title: 'BatchAnswer',
    description: '批量登记结果 What became of each row, in order.',
    type: 'object',
    properties: {
      results: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            status: {
              type: 'string',
              enum: ['duplicate', 'registered', 'rejected'],
            },
            tickets: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  id: {
                    type: 'string',
                    format: 'uuid',
                    description: '工单标识 Id of the ticket.',
                  },
                  number: {
                    type: ['string', 'null'],
                    description: '工单编号；待登记为空 Number of the ticket; null while it waits to be registered.',
                    pattern: '^\\d{8}-\\d{9}$',
                    examples: ['20260506-482159374'],
                  },
                  kind: {
                    type: 'string',
                    enum: ['complaint', 'consultation', 'report'],
                    description: '类型 Kind.',
                  },
                  position: {
                    type: ['string', 'null'],
                    description:
                      '日志位置；待登记为空 Token of the place behind the registration; null while it waits to be registered.',
                  },
                  repeated: {
                    type: 'boolean',
                    description: '此前已登记 It had been taken before.',
                  },
                },
                required: ['id', 'number', 'kind', 'position', 'repeated'],
                additionalProperties: false,
              },
              description: 'Of a row that is registered now or was before.',
            },
            problem: {
              type: 'object',
              properties: {
                type: {
                  type: 'string',
                },
                title: {
                  type: 'string',
                },
                status: {
                  type: 'integer',
                },
                detail: {
                  type: 'string',
                },
                instance: {
                  type: 'string',
                  description: 'Path of the request without its query, which may name a person.',
                },
                code: {
                  type: 'string',
                  description: 'Stable, for machines.',
                },
                valid: {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                  uniqueItems: true,
                  description: 'What would have been valid.',
                },
                options: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      code: {
                        type: 'string',
                      },
                      text: {
                        type: 'string',
                      },
                      article: {
                        type: ['string', 'null'],
                      },
                    },
                    required: ['code', 'text', 'article'],
                    additionalProperties: false,
                  },
                  description: 'The same in words, with the article of each.',
                },
                errors: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      field: {
                        type: 'string',
                      },
                      code: {
                        type: 'string',
                      },
                      message: {
                        type: 'string',
                      },
                    },
                    required: ['field', 'code', 'message'],
                    additionalProperties: false,
                  },
                },
              },
              required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
              additionalProperties: false,
              description: 'Of a rejected row.',
            },
          },
          required: ['status'],
          additionalProperties: false,
        },
      },
    },
    required: ['results'],
    additionalProperties: false,
  },
  SubmissionAnswer: {
    title: 'SubmissionAnswer',
    description: '登记结果 What became of a submission.',
    type: 'object',
    properties: {
      tickets: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
              format: 'uuid',
              description: '工单标识 Id of the ticket.',
            },
            number: {
              type: ['string', 'null'],
              description: '工单编号；待登记为空 Number of the ticket; null while it waits to be registered.',
              pattern: '^\\d{8}-\\d{9}$',
              examples: ['20260506-482159374'],
            },
            kind: {
              type: 'string',
              enum: ['complaint', 'consultation', 'report'],
              description: '类型 Kind.',
            },
            position: {
              type: ['string', 'null'],
              description:
                '日志位置；待登记为空 Token of the place behind the registration; null while it waits to be registered.',
            },
            repeated: {
              type: 'boolean',
              description: '此前已登记 It had been taken before.',
            },
          },
          required: ['id', 'number', 'kind', 'position', 'repeated'],
          additionalProperties: false,
        },
        description:
          '工单 Its tickets, one per kind. A report that came with something else is kept and registered within the hour, at a moment of its own, so that nobody can join the two.',
      },
    },
    required: ['tickets'],
    additionalProperties: false,
  },
  PersonBody: {
    title: 'PersonBody',
    description:
      '来件人 Who sent it. A phone, or an account with its system, is enough to know the person again; a name is not.',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        format: 'text',
        description: '姓名 Name; sealed.',
        maxLength: 100,
      },
      phone: {
        type: 'string',
        format: 'text',
        description: '电话 Phone; sealed. Read however it is written; what is none is refused.',
        maxLength: 40,
      },
      address: {
        type: 'string',
        format: 'text',
        description: '地址 Address; sealed.',
        maxLength: 300,
      },
      account: {
        type: 'string',
        format: 'text',
        description: '来源平台账号 Account on the platform that it came from; sealed.',
        maxLength: 100,
      },
      system: {
        type: 'string',
        format: 'code',
        description:
          '账号所属系统代码 Code of the system that knows the account; without it an account identifies nobody.',
        examples: ['national-platform'],
      },
    },
    required: [],
    additionalProperties: false,
  },
  RespondentBody: {
    title: 'RespondentBody',
    description: '被投诉人 The merchant.',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        format: 'text',
        description: '名称 Name; sealed.',
        maxLength: 200,
      },
      address: {
        type: 'string',
        format: 'text',
        description: '地址 Address; sealed.',
        maxLength: 300,
      },
    },
    required: ['name'],
    additionalProperties: false,
  },
  SubmissionBody: {
    title: 'SubmissionBody',
    description: '来件 What somebody sent once.',
    type: 'object',
    properties: {
      kinds: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['complaint', 'consultation', 'report'],
        },
        uniqueItems: true,
        description: '类型，默认由文本判定 Kinds; from the text by default.',
        minItems: 1,
        maxItems: 3,
      },
      channel: {
        type: 'string',
        enum: ['letter', 'local-platform', 'national-platform', 'open311', 'other', 'phone', 'visit'],
        description: '渠道 Channel.',
      },
      source: {
        type: 'string',
        format: 'source-number',
        description: '来源系统编号 Number in the system that it came from.',
        examples: ['citizen-messages:188006'],
      },
      receivedAt: {
        type: 'string',
        format: 'date-time',
        description: '收件时间，默认为现在 When the channel received it; now by default.',
      },
      area: {
        type: 'string',
        format: 'code',
        description: '片区代码 Code of the area.',
        examples: ['east'],
      },
      category: {
        type: 'string',
        format: 'code',
        description: '类别代码，默认由文本判定 Code of the category; from the text by default.',
      },
      complex: {
        type: 'boolean',
        description: '复杂工单，默认否 Complex; not by default.',
      },
      urgency: {
        type: 'string',
        enum: ['ordinary', 'safety', 'urgent'],
        description: '紧急程度，默认一般 How pressing it is; ordinary by default.',
      },
      title: {
        type: 'string',
        format: 'text',
        description: '标题，密封保存 Title; sealed.',
        maxLength: 300,
      },
      text: {
        type: 'string',
        format: 'text',
        description: '内容，密封保存 Text; sealed.',
        maxLength: 20000,
      },
      answer: {
        type: 'string',
        format: 'text',
        description: '当场答复咨询的内容，密封保存 What the hotline answered a consultation at once; sealed.',
        maxLength: 20000,
      },
      person: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            format: 'text',
            description: '姓名 Name; sealed.',
            maxLength: 100,
          },
          phone: {
            type: 'string',
            format: 'text',
            description: '电话 Phone; sealed. Read however it is written; what is none is refused.',
            maxLength: 40,
          },
          address: {
            type: 'string',
            format: 'text',
            description: '地址 Address; sealed.',
            maxLength: 300,
          },
          account: {
            type: 'string',
            format: 'text',
            description: '来源平台账号 Account on the platform that it came from; sealed.',
            maxLength: 100,
          },
          system: {
            type: 'string',
            format: 'code',
            description:
              '账号所属系统代码 Code of the system that knows the account; without it an account identifies nobody.',
            examples: ['national-platform'],
          },
        },
        required: [],
        additionalProperties: false,
        description: '投诉人、举报人或咨询人；匿名不填 Who sent it; absent when anonymous.',
      },
      respondent: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            format: 'text',
            description: '名称 Name; sealed.',
            maxLength: 200,
          },
          address: {
            type: 'string',
            format: 'text',
            description: '地址 Address; sealed.',
            maxLength: 300,
          },
        },
        required: ['name'],
        additionalProperties: false,
        description: '被投诉人 The merchant.',
      },
    },
    required: ['channel', 'title', 'text'],
    additionalProperties: false,
  },
};
