// Written by npm run contracts from the types of the same names.
import type { Schema } from './schemas/schema.js';

export const serviceSchemas: Readonly<
  Record<
    | 'LiveAnswer'
    | 'ReadinessAnswer'
    | 'Problem'
    | 'SealAnswer'
    | 'PurposeQuery'
    | 'ActAnswer'
    | 'RemarkBody'
    | 'StreamQuery'
    | 'ClockAnswer'
    | 'ClockBody',
    Schema
  >
> = {
  LiveAnswer: {
    title: 'LiveAnswer',
    description: '进程存活 The process runs.',
    type: 'object',
    properties: {
      live: {
        type: 'boolean',
      },
    },
    required: ['live'],
    additionalProperties: false,
  },
  ReadinessAnswer: {
    title: 'ReadinessAnswer',
    description:
      '能否服务 Whether the process can serve: commands need the store alone. Consumers are told, and not required: while Kafka is away everything that they react to waits in the log, and to close the intake would lose what citizens say.',
    type: 'object',
    properties: {
      ready: {
        type: 'boolean',
      },
      store: {
        type: 'string',
        enum: ['answers', 'does not answer'],
      },
      consumers: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            service: {
              type: 'string',
              description: 'Of a cluster: whose consumer it is.',
            },
            name: {
              type: 'string',
            },
            state: {
              type: 'string',
              enum: ['retrying', 'running', 'standby', 'stopped'],
            },
            lag: {
              type: ['integer', 'null'],
            },
            reason: {
              type: ['string', 'null'],
            },
            parked: {
              type: ['integer', 'null'],
            },
            parkedStreams: {
              type: ['array', 'null'],
              items: {
                type: 'string',
              },
              uniqueItems: true,
            },
          },
          required: ['name', 'state', 'lag', 'reason', 'parked', 'parkedStreams'],
          additionalProperties: false,
        },
      },
      ledger: {
        type: 'object',
        properties: {
          ready: {
            type: 'boolean',
          },
          state: {
            type: 'string',
            enum: ['refused', 'retrying', 'sealing', 'standby'],
            description:
              '`standby`: another process seals. `retrying`: it could not just now. `refused`: it must not, an operator has to look; events are still taken.',
          },
          reason: {
            type: ['string', 'null'],
            description: 'Why it does not seal; null when it does.',
          },
          published: {
            type: 'integer',
            description: 'Events under the published checkpoint, as far as this process knows.',
          },
          late: {
            type: 'boolean',
            description: 'Whether events have waited for a published checkpoint longer than they may.',
          },
        },
        required: ['ready', 'state', 'reason', 'published', 'late'],
        additionalProperties: false,
      },
      services: {
        type: 'object',
        properties: {},
        required: [],
        additionalProperties: {
          type: 'string',
          enum: ['down', 'not ready', 'ready'],
        },
        description: 'Of a cluster: how each service does.',
      },
    },
    required: ['ready', 'store', 'consumers', 'ledger'],
    additionalProperties: false,
  },
  Problem: {
    title: 'Problem',
    description: 'An error document (RFC 9457), in one language.',
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
  },
  SealAnswer: {
    title: 'SealAnswer',
    description: '立即封存的结果 Whether something was sealed.',
    type: 'object',
    properties: {
      sealed: {
        type: 'boolean',
        description: '已封存 False when nothing waited, or another process seals.',
      },
    },
    required: ['sealed'],
    additionalProperties: false,
  },
  PurposeQuery: {
    title: 'PurposeQuery',
    description: '查阅目的 What personal data is opened for.',
    type: 'object',
    properties: {
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
  ActAnswer: {
    title: 'ActAnswer',
    description: 'What every act answers over HTTP.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        description: '编号 Id of what was acted on.',
      },
      revision: {
        type: 'integer',
        description: '版本 Revision of its last event.',
        minimum: 0,
      },
      position: {
        type: 'string',
        description:
          '日志位置：作为 atLeast 可读到本次结果 Token of the place behind this act; reads with atLeast reflect it.',
      },
      repeated: {
        type: 'boolean',
        description: '重复请求 The command had been carried out before; this is what it did then.',
      },
      notKept: {
        type: 'array',
        items: {
          type: 'string',
        },
        uniqueItems: true,
        description:
          '未保存的文字字段：当事人信息已删除 Fields whose texts are not kept, because the person was erased; absent where all are.',
      },
    },
    required: ['id', 'revision', 'position', 'repeated'],
    additionalProperties: false,
  },
  RemarkBody: {
    title: 'RemarkBody',
    description: '备注 What every act on a ticket, or on a request for one, may carry beside its content.',
    type: 'object',
    properties: {
      remark: {
        type: 'string',
        format: 'text',
        description: '备注，密封保存 What colleagues should know of it; kept sealed.',
        maxLength: 1000,
      },
    },
    required: [],
    additionalProperties: false,
  },
  StreamQuery: {
    title: 'StreamQuery',
    description: '变动订阅 What changes are told.',
    type: 'object',
    properties: {
      topics: {
        type: 'string',
        format: 'text',
        description: '主题，以逗号分隔 Topics, separated by commas: queue, ticket:<id>.',
        maxLength: 4000,
        examples: ['queue'],
      },
      from: {
        type: 'string',
        format: 'token',
        description:
          '由此位置起，默认现在；重连时以 Last-Event-ID 为准 Token of a position to begin at, such as Redress-Position of a list; now by default. Last-Event-ID goes before it.',
      },
    },
    required: ['topics'],
    additionalProperties: false,
  },
  ClockAnswer: {
    title: 'ClockAnswer',
    description: '平台时间 What time it is for the platform.',
    type: 'object',
    properties: {
      clock: {
        type: 'string',
        enum: ['real', 'simulated'],
        description: "真实时钟或模拟时钟 The world's clock or a simulated one.",
      },
      now: {
        type: 'string',
        format: 'date-time',
        description: '当前时间 Now.',
      },
    },
    required: ['clock', 'now'],
    additionalProperties: false,
  },
  ClockBody: {
    title: 'ClockBody',
    description: '拨动模拟时钟 To where the simulated clock is moved.',
    type: 'object',
    properties: {
      now: {
        type: 'string',
        format: 'date-time',
        description: '拨至该时间，不得早于当前时间 The moment; not before now.',
      },
    },
    required: ['now'],
    additionalProperties: false,
  },
};
