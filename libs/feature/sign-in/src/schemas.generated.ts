// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const signInSchemas: Readonly<
  Record<
    | 'PasswordBody'
    | 'ProofBody'
    | 'ChosenPostBody'
    | 'ActivationBody'
    | 'CodeBody'
    | 'CodeAnswer'
    | 'EnrolmentAnswer'
    | 'PostAnswer'
    | 'MeAnswer'
    | 'TokenBody'
    | 'TokenAnswer'
    | 'TokensAnswer'
    | 'NewTokenAnswer',
    Schema
  >
> = {
  PasswordBody: {
    title: 'PasswordBody',
    description: '密码登录 What somebody signs in with.',
    type: 'object',
    properties: {
      login: {
        type: 'string',
        format: 'text',
        description: '登录名 Login.',
        maxLength: 64,
      },
      password: {
        type: 'string',
        format: 'text',
        description: '密码 Password.',
        maxLength: 256,
      },
      code: {
        type: 'string',
        format: 'text',
        description: '动态码或恢复码 The code of the authenticator app, or a recovery code.',
        maxLength: 64,
      },
    },
    required: ['login', 'password'],
    additionalProperties: false,
  },
  ProofBody: {
    title: 'ProofBody',
    description: '再次验证 By what somebody proves once more who they are.',
    type: 'object',
    properties: {
      password: {
        type: 'string',
        format: 'text',
        description: '密码 Password.',
        maxLength: 256,
      },
      code: {
        type: 'string',
        format: 'text',
        description: '动态码或恢复码 The code of the authenticator app, or a recovery code.',
        maxLength: 64,
      },
    },
    required: ['password'],
    additionalProperties: false,
  },
  ChosenPostBody: {
    title: 'ChosenPostBody',
    description: '选择岗位 In which post somebody goes on.',
    type: 'object',
    properties: {
      post: {
        type: 'string',
        format: 'uuid',
        description: '岗位 Post.',
      },
    },
    required: ['post'],
    additionalProperties: false,
  },
  ActivationBody: {
    title: 'ActivationBody',
    description: '启用账号 By a one-time code somebody sets their password.',
    type: 'object',
    properties: {
      code: {
        type: 'string',
        format: 'text',
        description: '一次性代码 One-time code.',
        maxLength: 64,
      },
      login: {
        type: 'string',
        description: '登录名 The login that is wanted.',
        pattern: '^[\\p{L}\\p{N}._-]+$',
        minLength: 3,
        maxLength: 64,
      },
      password: {
        type: 'string',
        format: 'text',
        description: '密码 The password that is wanted.',
        maxLength: 256,
      },
    },
    required: ['code', 'login', 'password'],
    additionalProperties: false,
  },
  CodeBody: {
    title: 'CodeBody',
    description: '动态码 A code of the authenticator app.',
    type: 'object',
    properties: {
      code: {
        type: 'string',
        description: '动态码 Six digits.',
        pattern: '^\\d{6}$',
      },
    },
    required: ['code'],
    additionalProperties: false,
  },
  CodeAnswer: {
    title: 'CodeAnswer',
    description: '一次性代码，仅此一次显示 A one-time code, told this once, to be handed to the person.',
    type: 'object',
    properties: {
      code: {
        type: 'string',
      },
      expiresAt: {
        type: 'string',
        format: 'date-time',
        description: '失效时间 Until when it is good.',
      },
    },
    required: ['code', 'expiresAt'],
    additionalProperties: false,
  },
  EnrolmentAnswer: {
    title: 'EnrolmentAnswer',
    description: '双因素登记 What somebody puts into their authenticator app; told once.',
    type: 'object',
    properties: {
      address: {
        type: 'string',
        description: '认证应用读取的地址 The address that an app reads as a picture.',
      },
      recoveryCodes: {
        type: 'array',
        items: {
          type: 'string',
        },
        uniqueItems: true,
        description: '恢复码，每个可用一次 Recovery codes; each stands for a code once.',
      },
    },
    required: ['address', 'recoveryCodes'],
    additionalProperties: false,
  },
  PostAnswer: {
    title: 'PostAnswer',
    description: '岗位 A post that somebody may act in today.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'uuid',
      },
      role: {
        type: 'string',
        enum: [
          'analyst',
          'auditor',
          'dispatcher',
          'handler',
          'hotline-leader',
          'leader',
          'mediator',
          'odr-unit',
          'operator',
          'policy',
          'security-administrator',
          'simulator',
          'system-administrator',
          'timekeeper',
        ],
        description: '角色 Role.',
      },
      office: {
        type: ['string', 'null'],
        format: 'code',
        description: '机构，热线岗位为空 The office; null for the hotline.',
      },
      to: {
        type: ['string', 'null'],
        format: 'date',
        description: '最后一日 The last day; null while no end is entered.',
      },
      deputy: {
        type: 'boolean',
        description: '代理他人 Whether it is held for somebody who is away.',
      },
      secondFactor: {
        type: 'boolean',
        description: '须双因素 Whether it takes a second factor.',
      },
    },
    required: ['id', 'role', 'office', 'to', 'deputy', 'secondFactor'],
    additionalProperties: false,
  },
  MeAnswer: {
    title: 'MeAnswer',
    description: '当前登录 Who is signed in.',
    type: 'object',
    properties: {
      account: {
        type: 'string',
        format: 'uuid',
        description: '账号 Account.',
      },
      post: {
        type: ['object', 'null'],
        properties: {
          id: {
            type: 'string',
            format: 'uuid',
          },
          role: {
            type: 'string',
            enum: [
              'analyst',
              'auditor',
              'dispatcher',
              'handler',
              'hotline-leader',
              'leader',
              'mediator',
              'odr-unit',
              'operator',
              'policy',
              'security-administrator',
              'simulator',
              'system-administrator',
              'timekeeper',
            ],
            description: '角色 Role.',
          },
          office: {
            type: ['string', 'null'],
            format: 'code',
            description: '机构，热线岗位为空 The office; null for the hotline.',
          },
          to: {
            type: ['string', 'null'],
            format: 'date',
            description: '最后一日 The last day; null while no end is entered.',
          },
          deputy: {
            type: 'boolean',
            description: '代理他人 Whether it is held for somebody who is away.',
          },
          secondFactor: {
            type: 'boolean',
            description: '须双因素 Whether it takes a second factor.',
          },
        },
        required: ['id', 'role', 'office', 'to', 'deputy', 'secondFactor'],
        additionalProperties: false,
        description: '当前岗位，未选时为空 The post that is used; null until one is chosen.',
      },
      posts: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
              format: 'uuid',
            },
            role: {
              type: 'string',
              enum: [
                'analyst',
                'auditor',
                'dispatcher',
                'handler',
                'hotline-leader',
                'leader',
                'mediator',
                'odr-unit',
                'operator',
                'policy',
                'security-administrator',
                'simulator',
                'system-administrator',
                'timekeeper',
              ],
              description: '角色 Role.',
            },
            office: {
              type: ['string', 'null'],
              format: 'code',
              description: '机构，热线岗位为空 The office; null for the hotline.',
            },
            to: {
              type: ['string', 'null'],
              format: 'date',
              description: '最后一日 The last day; null while no end is entered.',
            },
            deputy: {
              type: 'boolean',
              description: '代理他人 Whether it is held for somebody who is away.',
            },
            secondFactor: {
              type: 'boolean',
              description: '须双因素 Whether it takes a second factor.',
            },
          },
          required: ['id', 'role', 'office', 'to', 'deputy', 'secondFactor'],
          additionalProperties: false,
        },
        description: '今日可用岗位 The posts of today.',
      },
      factors: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['demonstration', 'one-time-code', 'password', 'provider', 'recovery-code', 'totp'],
        },
        uniqueItems: true,
        description: '验证方式 How the person proved who they are.',
      },
      endsAt: {
        type: 'string',
        format: 'date-time',
        description: '最迟结束 When the session ends at the latest.',
      },
      provedUntil: {
        type: 'string',
        format: 'date-time',
        description: '在此之前可办理敏感事项 Until when grave acts may be done without another proof.',
      },
    },
    required: ['account', 'post', 'posts', 'factors', 'endsAt', 'provedUntil'],
    additionalProperties: false,
  },
  TokenBody: {
    title: 'TokenBody',
    description: '新令牌 A token that a machine will act by, in the post that is used.',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        format: 'text',
        description: '名称 What its owner calls it.',
        maxLength: 80,
      },
      days: {
        type: 'integer',
        description: '有效天数，缺省 90 Days for which it is good; 90 when absent.',
        minimum: 1,
        maximum: 365,
      },
    },
    required: ['name'],
    additionalProperties: false,
  },
  TokenAnswer: {
    title: 'TokenAnswer',
    description: '令牌 A token in the list of its owner: never its secret.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
      },
      name: {
        type: 'string',
      },
      post: {
        type: 'string',
        format: 'uuid',
      },
      madeAt: {
        type: 'string',
        format: 'date-time',
        description: '建立时间 When it was made.',
      },
      expiresAt: {
        type: 'string',
        format: 'date-time',
        description: '失效时间 When it ends.',
      },
      usedAt: {
        type: ['string', 'null'],
        format: 'date-time',
        description: '最近使用 When it was last used; null for never.',
      },
    },
    required: ['id', 'name', 'post', 'madeAt', 'expiresAt', 'usedAt'],
    additionalProperties: false,
  },
  TokensAnswer: {
    title: 'TokensAnswer',
    description: '令牌列表 The good tokens of an account.',
    type: 'object',
    properties: {
      tokens: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
            },
            name: {
              type: 'string',
            },
            post: {
              type: 'string',
              format: 'uuid',
            },
            madeAt: {
              type: 'string',
              format: 'date-time',
              description: '建立时间 When it was made.',
            },
            expiresAt: {
              type: 'string',
              format: 'date-time',
              description: '失效时间 When it ends.',
            },
            usedAt: {
              type: ['string', 'null'],
              format: 'date-time',
              description: '最近使用 When it was last used; null for never.',
            },
          },
          required: ['id', 'name', 'post', 'madeAt', 'expiresAt', 'usedAt'],
          additionalProperties: false,
        },
      },
    },
    required: ['tokens'],
    additionalProperties: false,
  },
  NewTokenAnswer: {
    title: 'NewTokenAnswer',
    description: '新令牌，仅此一次显示 A token that was made; its text is told this once.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
      },
      token: {
        type: 'string',
        description: '令牌 The text that a machine sends as `Authorization: Bearer`.',
      },
      expiresAt: {
        type: 'string',
        format: 'date-time',
      },
    },
    required: ['id', 'token', 'expiresAt'],
    additionalProperties: false,
  },
};
