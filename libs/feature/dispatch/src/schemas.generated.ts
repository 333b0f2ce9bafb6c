// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const dispatchSchemas: Readonly<
  Record<
    | 'ArbitrationBody'
    | 'SupplementRequestBody'
    | 'AssignmentBody'
    | 'JurisdictionDisputeBody'
    | 'SupplementBody'
    | 'AccountabilityMoveBody'
    | 'ReopeningBody'
    | 'ReturnBody'
    | 'SendingBackBody'
    | 'OtherAuthorityBody'
    | 'JurisdictionSettlementBody'
    | 'SignOffBody'
    | 'AreaClosingBody'
    | 'OdrUnitClosingBody'
    | 'OfficeClosingBody'
    | 'OfficeMoveBody'
    | 'CalendarYearBody'
    | 'RuleSetBody'
    | 'AreaBody'
    | 'OdrUnitBody'
    | 'OfficeBody'
    | 'AreaRenamingBody'
    | 'OfficeRenamingBody'
    | 'CasePrefixesBody'
    | 'ResponsibilitiesBody'
    | 'TransferBody'
    | 'OfficesAnswer'
    | 'AreasAnswer'
    | 'OdrUnitsAnswer'
    | 'DayQuery'
    | 'StaffEntryBody'
    | 'StaffCorrectionBody'
    | 'DeputyEndingBody'
    | 'PostEndingBody'
    | 'PostBody'
    | 'InvitationBody'
    | 'DeputyBody'
    | 'AccountOpeningBody'
    | 'StaffNameBody'
    | 'StaffListQuery'
    | 'StaffListAnswer'
    | 'PeopleDayQuery'
    | 'AccountListQuery'
    | 'AccountListAnswer'
    | 'HeldPostsAnswer'
    | 'StaffBody'
    | 'ClockListQuery'
    | 'ClockListAnswer'
    | 'CountListQuery'
    | 'CountListAnswer'
    | 'TicketListQuery'
    | 'TicketListAnswer'
    | 'GrantBody'
    | 'RequestListQuery'
    | 'RequestListAnswer'
    | 'RequestRefusalBody'
    | 'RequestAnswer'
    | 'RulesAnswer'
    | 'RecalculationAnswer'
    | 'RecalculationBody'
    | 'RecalculatedBatchAnswer'
    | 'WrittenAnswer'
    | 'TextsAnswer'
    | 'MomentQuery'
    | 'TicketAnswer',
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
  SupplementRequestBody: {
    title: 'SupplementRequestBody',
    description: '请来件人补充 What is missing, and how long the ticket waits for it.',
    type: 'object',
    properties: {
      text: {
        type: 'string',
        format: 'text',
        description: '所缺内容，密封保存 What is missing; kept sealed.',
        maxLength: 2000,
      },
      until: {
        type: 'string',
        format: 'date',
        description: '等待的末日；时限照常计算 Last day of the wait; the limits run on.',
      },
    },
    required: ['text', 'until'],
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
  SupplementBody: {
    title: 'SupplementBody',
    description: '补充 What the citizen added.',
    type: 'object',
    properties: {
      text: {
        type: 'string',
        format: 'text',
        description:
          '补充内容，密封保存；逾期未补充不填 What was added; kept sealed. Absent when the citizen stayed silent.',
        maxLength: 20000,
      },
    },
    required: [],
    additionalProperties: false,
  },
  AccountabilityMoveBody: {
    title: 'AccountabilityMoveBody',
    description: '变更责任部门 Which department answers from now on, and why.',
    type: 'object',
    properties: {
      to: {
        type: 'string',
        format: 'code',
        description: '今后负责的部门代码 Code of the department.',
        examples: ['market-east'],
      },
      reason: {
        type: 'string',
        enum: ['duty-moved', 'misassigned'],
        description: '理由：误派、职责调整 The reason.',
      },
    },
    required: ['to', 'reason'],
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
        uniqueItems: true,
        description: '问题所在：程序、格式、内容 Procedure, form, content.',
        minItems: 1,
        maxItems: 3,
      },
      text: {
        type: 'string',
        format: 'text',
        description: '问题说明，密封保存 The findings in words; kept sealed.',
        maxLength: 10000,
      },
    },
    required: ['findings'],
    additionalProperties: false,
  },
  OtherAuthorityBody: {
    title: 'OtherAuthorityBody',
    description: '其他机关 The authority that has the power, and how the citizen was told to turn to it.',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        format: 'text',
        description: '名称，密封保存 Its name; kept sealed.',
        maxLength: 200,
      },
      toldBy: {
        type: 'string',
        enum: ['in-person', 'letter', 'message', 'phone', 'platform'],
        description: '告知来件人的方式；匿名不填 How the citizen was told; absent where nobody is known to be told.',
      },
    },
    required: ['name'],
    additionalProperties: false,
  },
  JurisdictionSettlementBody: {
    title: 'JurisdictionSettlementBody',
    description: '管辖确定 When and how it was settled.',
    type: 'object',
    properties: {
      authority: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            format: 'text',
            description: '名称，密封保存 Its name; kept sealed.',
            maxLength: 200,
          },
          toldBy: {
            type: 'string',
            enum: ['in-person', 'letter', 'message', 'phone', 'platform'],
            description:
              '告知来件人的方式；匿名不填 How the citizen was told; absent where nobody is known to be told.',
          },
        },
        required: ['name'],
        additionalProperties: false,
        description: '有权处理的其他机关；由本机关处理不填 The other authority whose it is; absent where it is ours.',
      },
      settledOn: {
        type: 'string',
        format: 'date',
        description: '确定日，默认当日 Day of the settlement; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  SignOffBody: {
    title: 'SignOffBody',
    description: '签字 What the leader says of the handling.',
    type: 'object',
    properties: {
      text: {
        type: 'string',
        format: 'text',
        description: '审签意见，密封保存 Opinion of the leader; kept sealed.',
        maxLength: 10000,
      },
    },
    required: [],
    additionalProperties: false,
  },
  AreaClosingBody: {
    title: 'AreaClosingBody',
    description: '提出撤销片区 Propose to close an area.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'code',
        description: '片区代码 Code of the area.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['id'],
    additionalProperties: false,
  },
  OdrUnitClosingBody: {
    title: 'OdrUnitClosingBody',
    description: '提出注销ODR单位 Propose to close an ODR unit.',
    type: 'object',
    properties: {
      code: {
        type: 'string',
        format: 'code',
        description: 'ODR单位编号 Code of the unit.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['code'],
    additionalProperties: false,
  },
  OfficeClosingBody: {
    title: 'OfficeClosingBody',
    description: '提出撤销机构 Propose to close an office.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'code',
        description: '机构代码 Code of the office.',
      },
      takenOverBy: {
        type: 'string',
        format: 'code',
        description: '承接未办结工单的机构 The office that gets its open tickets; the dispatch desk without it.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '撤销日，默认当日 The first day without it; today by default.',
      },
    },
    required: ['id'],
    additionalProperties: false,
  },
  OfficeMoveBody: {
    title: 'OfficeMoveBody',
    description: '提出调整上级机构 Propose another office above.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'code',
        description: '机构代码 Code of the office.',
      },
      parent: {
        type: 'string',
        format: 'code',
        description: '新的上级机构代码 The office directly above; none at the top.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['id'],
    additionalProperties: false,
  },
  CalendarYearBody: {
    title: 'CalendarYearBody',
    description: '提出年度节假日安排 Propose the holidays of a year.',
    type: 'object',
    properties: {
      year: {
        type: 'object',
        description: '年度节假日安排 Content of the calendar year file.',
      },
    },
    required: ['year'],
    additionalProperties: false,
  },
  RuleSetBody: {
    title: 'RuleSetBody',
    description: '提出规则集 Propose a rule set.',
    type: 'object',
    properties: {
      ruleSet: {
        type: 'object',
        description: '规则集文件内容 Content of the rule set file.',
      },
      openTickets: {
        type: 'string',
        enum: ['keep', 'switch'],
        description:
          '施行日未办结的工单：沿用或改用，默认沿用 What open tickets do on the day it takes effect; keep by default.',
      },
    },
    required: ['ruleSet'],
    additionalProperties: false,
  },
  AreaBody: {
    title: 'AreaBody',
    description: '提出登记片区 Propose a new area.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'code',
        description: '片区代码 Code of the area.',
      },
      name: {
        type: 'object',
        properties: {
          zh: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
          en: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
        },
        required: ['zh', 'en'],
        additionalProperties: false,
        description: '名称 Name in both languages.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['id', 'name'],
    additionalProperties: false,
  },
  OdrUnitBody: {
    title: 'OdrUnitBody',
    description: '提出登记ODR单位 Propose a new ODR unit.',
    type: 'object',
    properties: {
      code: {
        type: 'string',
        format: 'code',
        description: 'ODR单位编号 Code of the unit.',
        examples: ['odr-0007'],
      },
      name: {
        type: 'object',
        properties: {
          zh: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
          en: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
        },
        required: ['zh', 'en'],
        additionalProperties: false,
        description:
          '公司名称；自然人不填，名录不记其姓名 The public name of the company; absent for a natural person, whose name no register holds.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['code'],
    additionalProperties: false,
  },
  OfficeBody: {
    title: 'OfficeBody',
    description: '提出登记机构 Propose a new office.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'code',
        description: '机构代码 Code of the office.',
        examples: ['market-south'],
      },
      level: {
        type: 'string',
        enum: ['city', 'department', 'development-zone', 'district', 'section', 'station'],
        description: '层级 Its level.',
      },
      name: {
        type: 'object',
        properties: {
          zh: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
          en: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
        },
        required: ['zh', 'en'],
        additionalProperties: false,
        description: '名称 Name in both languages.',
      },
      parent: {
        type: 'string',
        format: 'code',
        description: '上级机构代码 The office directly above; none at the top.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['id', 'level', 'name'],
    additionalProperties: false,
  },
  AreaRenamingBody: {
    title: 'AreaRenamingBody',
    description: '提出片区更名 Propose a new name for an area.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'code',
        description: '片区代码 Code of the area.',
      },
      name: {
        type: 'object',
        properties: {
          zh: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
          en: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
        },
        required: ['zh', 'en'],
        additionalProperties: false,
        description: '名称 Name in both languages.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['id', 'name'],
    additionalProperties: false,
  },
  OfficeRenamingBody: {
    title: 'OfficeRenamingBody',
    description: '提出机构更名 Propose a new name for an office.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'code',
        description: '机构代码 Code of the office.',
      },
      name: {
        type: 'object',
        properties: {
          zh: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
          en: {
            type: 'string',
            format: 'text',
            maxLength: 200,
          },
        },
        required: ['zh', 'en'],
        additionalProperties: false,
        description: '名称 Name in both languages.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['id', 'name'],
    additionalProperties: false,
  },
  CasePrefixesBody: {
    title: 'CasePrefixesBody',
    description: "提出案号字头 Propose how the numbers of an office's cases begin.",
    type: 'object',
    properties: {
      office: {
        type: 'string',
        format: 'code',
        description: '机构代码 Code of the office; what holds for it holds for those below it.',
      },
      prefixes: {
        type: 'array',
        items: {
          type: 'string',
          format: 'case-prefix',
        },
        uniqueItems: true,
        description: '全部案号字头 All prefixes; those of before end.',
        maxItems: 20,
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['office', 'prefixes'],
    additionalProperties: false,
  },
  ResponsibilitiesBody: {
    title: 'ResponsibilitiesBody',
    description: '提出部门职责 Propose what a department answers for.',
    type: 'object',
    properties: {
      office: {
        type: 'string',
        format: 'code',
        description: '部门代码 Code of the department.',
      },
      responsibilities: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            category: {
              type: 'string',
              description: 'Code of a category, or `*` for whatever no other office does.',
              pattern: '^(\\*|[a-z0-9][a-z0-9-]{0,63})$',
              examples: ['food'],
            },
            area: {
              type: ['string', 'null'],
              format: 'code',
              description: 'Null: whatever the area, unless another office has the category for just that area.',
            },
          },
          required: ['category', 'area'],
          additionalProperties: false,
        },
        description:
          '全部职责：类别（* 为全部）与片区（空为全部） All of them: category (* for any) and area (null for any).',
        maxItems: 130,
      },
      from: {
        type: 'string',
        format: 'date',
        description: '生效日，默认当日 From this day on; today by default.',
      },
    },
    required: ['office', 'responsibilities'],
    additionalProperties: false,
  },
  TransferBody: {
    title: 'TransferBody',
    description: '申请移交 To which department, and why.',
    type: 'object',
    properties: {
      to: {
        type: 'string',
        format: 'code',
        description: '接收部门代码 Code of the department that is to have it.',
        examples: ['market-west'],
      },
      ground: {
        type: 'string',
        enum: ['duty-moved', 'handled-elsewhere', 'not-our-duty', 'other-area'],
        description: '理由 The ground.',
      },
    },
    required: ['to', 'ground'],
    additionalProperties: false,
  },
  OfficesAnswer: {
    title: 'OfficesAnswer',
    description: '机构 The offices of a day, each below the one that it names.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
            },
            level: {
              type: 'string',
              enum: ['city', 'department', 'development-zone', 'district', 'section', 'station'],
            },
            name: {
              type: 'object',
              properties: {
                zh: {
                  type: 'string',
                },
                en: {
                  type: 'string',
                },
              },
              required: ['zh', 'en'],
              additionalProperties: false,
            },
            parent: {
              type: ['string', 'null'],
              description: '上级机构 The office directly above; null at the top.',
            },
            responsibilities: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  category: {
                    type: 'string',
                  },
                  area: {
                    type: ['string', 'null'],
                  },
                },
                required: ['category', 'area'],
                additionalProperties: false,
              },
              description:
                '职责：类别（* 为全部）与片区（空为全部） What it answers for: category (* for any) and area (null for any).',
            },
            casePrefixes: {
              type: 'array',
              items: {
                type: 'string',
              },
              uniqueItems: true,
              description:
                '案号字头，对其下级机构同样适用 How the numbers of its cases, and of those of the offices below it, may begin.',
            },
          },
          required: ['id', 'level', 'name', 'parent', 'responsibilities', 'casePrefixes'],
          additionalProperties: false,
        },
      },
    },
    required: ['on', 'items'],
    additionalProperties: false,
  },
  AreasAnswer: {
    title: 'AreasAnswer',
    description: '片区 The areas of a day.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
            },
            name: {
              type: 'object',
              properties: {
                zh: {
                  type: 'string',
                },
                en: {
                  type: 'string',
                },
              },
              required: ['zh', 'en'],
              additionalProperties: false,
            },
          },
          required: ['id', 'name'],
          additionalProperties: false,
        },
      },
    },
    required: ['on', 'items'],
    additionalProperties: false,
  },
  OdrUnitsAnswer: {
    title: 'OdrUnitsAnswer',
    description: 'ODR单位 The ODR units of a day; a natural person has no name here.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            code: {
              type: 'string',
            },
            name: {
              type: ['object', 'null'],
              properties: {
                zh: {
                  type: 'string',
                },
                en: {
                  type: 'string',
                },
              },
              required: ['zh', 'en'],
              additionalProperties: false,
            },
          },
          required: ['code', 'name'],
          additionalProperties: false,
        },
      },
    },
    required: ['on', 'items'],
    additionalProperties: false,
  },
  DayQuery: {
    title: 'DayQuery',
    description: '日期 Which day is asked for.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
        description: '日期，默认当日 The day; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  StaffEntryBody: {
    title: 'StaffEntryBody',
    description: '录入内容 What was entered, as it was read.',
    type: 'object',
    properties: {
      entry: {
        type: 'integer',
        description: '录入版本 Revision of the entry.',
        minimum: 0,
      },
    },
    required: ['entry'],
    additionalProperties: false,
  },
  StaffCorrectionBody: {
    title: 'StaffCorrectionBody',
    description: '更名内容 Which name, as it was read.',
    type: 'object',
    properties: {
      entry: {
        type: 'integer',
        description: '录入版本 Revision of the entry.',
        minimum: 0,
      },
    },
    required: ['entry'],
    additionalProperties: false,
  },
  DeputyEndingBody: {
    title: 'DeputyEndingBody',
    description: '结束代理 Which deputyship ends.',
    type: 'object',
    properties: {
      deputyship: {
        type: 'string',
        format: 'uuid',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '不再代理之日，默认当日 The first day without it; today by default.',
      },
    },
    required: ['deputyship'],
    additionalProperties: false,
  },
  PostEndingBody: {
    title: 'PostEndingBody',
    description: '免岗 Which post ends.',
    type: 'object',
    properties: {
      post: {
        type: 'string',
        format: 'uuid',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '不再任岗之日，默认当日 The first day without it; today by default.',
      },
    },
    required: ['post'],
    additionalProperties: false,
  },
  PostBody: {
    title: 'PostBody',
    description: '任岗 A post.',
    type: 'object',
    properties: {
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
          'security-administrator',
          'system-administrator',
        ],
        description: '角色 Role.',
      },
      office: {
        type: 'string',
        format: 'code',
        description: '机构或ODR单位；热线岗位不填 The office or ODR unit; none for the hotline.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '起始日，默认当日 From this day on; today by default.',
      },
      to: {
        type: 'string',
        format: 'date',
        description: '截止日 The last day; open without it.',
      },
    },
    required: ['role'],
    additionalProperties: false,
  },
  InvitationBody: {
    title: 'InvitationBody',
    description: '邀请 An invitation.',
    type: 'object',
    properties: {
      until: {
        type: 'string',
        format: 'date',
        description: '有效至，默认七日后 The last day on which it is taken; in seven days by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  DeputyBody: {
    title: 'DeputyBody',
    description: '代理 Whose post, and on which days.',
    type: 'object',
    properties: {
      account: {
        type: 'string',
        format: 'uuid',
        description: '被代理人的账号 The account of who is away.',
      },
      post: {
        type: 'string',
        format: 'uuid',
        description: '被代理的岗位 The post.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '起始日 The first day.',
      },
      to: {
        type: 'string',
        format: 'date',
        description: '截止日 The last day.',
      },
    },
    required: ['account', 'post', 'from', 'to'],
    additionalProperties: false,
  },
  AccountOpeningBody: {
    title: 'AccountOpeningBody',
    description: '开户 Which account of the person.',
    type: 'object',
    properties: {
      place: {
        type: 'string',
        enum: ['first', 'second'],
        description: '第一个或第二个账号，默认第一个 The first one, by default, or explicitly a second one.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  StaffNameBody: {
    title: 'StaffNameBody',
    description: '更名 Another name of a colleague, sealed.',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        format: 'text',
        description: '姓名 Name.',
        maxLength: 100,
      },
    },
    required: ['name'],
    additionalProperties: false,
  },
  StaffListQuery: {
    title: 'StaffListQuery',
    description: '人员名册的条件 Which page of the register.',
    type: 'object',
    properties: {
      cursor: {
        type: 'string',
        format: 'token',
        description: '上一页的 next Where the page before ended.',
      },
      limit: {
        type: 'integer',
        description: '每页人数，默认50 How many.',
        minimum: 1,
        maximum: 200,
      },
      atLeast: {
        type: 'string',
        format: 'token',
        description: '至少反映到的日志位置 Token of the position that the answer must reflect.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  StaffListAnswer: {
    title: 'StaffListAnswer',
    description: '人员名册 A page of the register, in the order of entering.',
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
              format: 'uuid',
            },
            status: {
              type: 'string',
              enum: ['employed', 'entered', 'left', 'unknown'],
            },
            name: {
              type: ['string', 'null'],
              description:
                '现行姓名；未批准或已删除为空 The name that counts; null before the approval, and where it was erased.',
            },
            number: {
              type: ['string', 'null'],
              description: '工号 The staff number that counts.',
            },
            entered: {
              type: 'object',
              properties: {
                entry: {
                  type: 'integer',
                },
                name: {
                  type: ['string', 'null'],
                },
                number: {
                  type: ['string', 'null'],
                },
              },
              required: ['entry', 'name', 'number'],
              additionalProperties: false,
              description:
                '最近一次录入，供审批：版本、姓名、工号（更名时为空） What was entered last, as it is proposed by its revision; the number is null where only a name was.',
            },
          },
          required: ['id', 'status', 'name', 'number', 'entered'],
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
  PeopleDayQuery: {
    title: 'PeopleDayQuery',
    description: '日期 Which day is asked for, and how fresh the answer must be.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
        description: '日期，默认当日 The day; today by default.',
      },
      atLeast: {
        type: 'string',
        format: 'token',
        description: '至少反映到的日志位置 Token of the position that the answer must reflect.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  AccountListQuery: {
    title: 'AccountListQuery',
    description: '新鲜度 How fresh the answer must be.',
    type: 'object',
    properties: {
      atLeast: {
        type: 'string',
        format: 'token',
        description: '至少反映到的日志位置 Token of the position that the answer must reflect.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  AccountListAnswer: {
    title: 'AccountListAnswer',
    description: '账号 Every account, in the order of opening.',
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
              format: 'uuid',
            },
            staff: {
              type: 'string',
              format: 'uuid',
            },
            place: {
              type: 'string',
              enum: ['first', 'second'],
            },
            status: {
              type: 'string',
              enum: ['disabled', 'open'],
            },
            revision: {
              type: 'integer',
              description: '版本 Revision by which rights are judged.',
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
                      'security-administrator',
                      'system-administrator',
                    ],
                  },
                  office: {
                    type: ['string', 'null'],
                    description: '机构或ODR单位 The office or ODR unit; null for the hotline.',
                  },
                  from: {
                    type: 'string',
                    format: 'date',
                  },
                  to: {
                    type: ['string', 'null'],
                    format: 'date',
                  },
                },
                required: ['id', 'role', 'office', 'from', 'to'],
                additionalProperties: false,
              },
            },
            deputyships: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  holder: {
                    type: 'object',
                    properties: {
                      account: {
                        type: 'string',
                        format: 'uuid',
                      },
                      person: {
                        type: 'string',
                        format: 'uuid',
                      },
                      post: {
                        type: 'string',
                        format: 'uuid',
                      },
                    },
                    required: ['account', 'person', 'post'],
                    additionalProperties: false,
                    description: '被代理的账号、人员和岗位 Whose post it is.',
                  },
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
                      'security-administrator',
                      'system-administrator',
                    ],
                  },
                  office: {
                    type: ['string', 'null'],
                    description: '机构或ODR单位 The office or ODR unit; null for the hotline.',
                  },
                  from: {
                    type: 'string',
                    format: 'date',
                  },
                  to: {
                    type: ['string', 'null'],
                    format: 'date',
                  },
                },
                required: ['holder', 'id', 'role', 'office', 'from', 'to'],
                additionalProperties: false,
              },
            },
          },
          required: ['id', 'staff', 'place', 'status', 'revision', 'posts', 'deputyships'],
          additionalProperties: false,
        },
      },
    },
    required: ['items'],
    additionalProperties: false,
  },
  HeldPostsAnswer: {
    title: 'HeldPostsAnswer',
    description: '当日在岗 Who holds which post on a day.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            account: {
              type: 'string',
              format: 'uuid',
            },
            person: {
              type: 'string',
              format: 'uuid',
            },
            for: {
              type: ['string', 'null'],
              format: 'uuid',
              description: "为何人代理 The person who is away; null for a post of one's own.",
            },
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
                'security-administrator',
                'system-administrator',
              ],
            },
            office: {
              type: ['string', 'null'],
              description: '机构或ODR单位 The office or ODR unit; null for the hotline.',
            },
            from: {
              type: 'string',
              format: 'date',
            },
            to: {
              type: ['string', 'null'],
              format: 'date',
            },
          },
          required: ['account', 'person', 'for', 'id', 'role', 'office', 'from', 'to'],
          additionalProperties: false,
        },
      },
    },
    required: ['on', 'items'],
    additionalProperties: false,
  },
  StaffBody: {
    title: 'StaffBody',
    description: '人员 A colleague: name and staff number, both sealed.',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        format: 'text',
        description: '姓名 Name.',
        maxLength: 100,
      },
      number: {
        type: 'string',
        format: 'text',
        description: '工号：据此认人，不得更正 Staff number, which tells people apart and is never corrected.',
        maxLength: 64,
      },
    },
    required: ['name', 'number'],
    additionalProperties: false,
  },
  ClockListQuery: {
    title: 'ClockListQuery',
    description: '在计时限的条件 Which waiting clocks are listed.',
    type: 'object',
    properties: {
      holder: {
        type: 'string',
        format: 'code',
        description: '持有部门 Office that has the ticket.',
      },
      clock: {
        type: 'string',
        enum: [
          'answer',
          'case-decision',
          'filing-notice',
          'initial-check',
          'jurisdiction',
          'lead-verification',
          'limitation',
          'mediation',
          'odr',
          'sign-for',
          'sign-off',
          'termination-notice',
          'verification',
        ],
        description: '时限 Limit.',
      },
      kind: {
        type: 'string',
        enum: ['hotline', 'statutory'],
        description: '热线时钟或法定时钟 Of the hotline or of the law.',
      },
      dueFrom: {
        type: 'string',
        format: 'date',
        description: '到期日起 Due on or after.',
      },
      dueTo: {
        type: 'string',
        format: 'date',
        description: '到期日止 Due on or before.',
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
      atLeast: {
        type: 'string',
        format: 'token',
        description: '至少反映到的日志位置 Token of the position that the answer must reflect.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  ClockListAnswer: {
    title: 'ClockListAnswer',
    description: '在计时限 A page of waiting clocks, the earliest due first.',
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            ticket: {
              type: 'string',
              format: 'uuid',
            },
            ticketKind: {
              type: 'string',
              enum: ['complaint', 'consultation', 'report'],
            },
            stage: {
              type: 'string',
              enum: [
                'archived',
                'assigned',
                'awaiting-citizen',
                'awaiting-sign-off',
                'classified',
                'closed',
                'concluded',
                'followed-up',
                'handling',
                'registered',
                'return-upheld',
                'returned',
              ],
            },
            limit: {
              type: 'string',
              enum: [
                'answer',
                'case-decision',
                'filing-notice',
                'initial-check',
                'jurisdiction',
                'lead-verification',
                'limitation',
                'mediation',
                'odr',
                'sign-for',
                'sign-off',
                'termination-notice',
                'verification',
              ],
              description: '时限 Limit.',
            },
            kind: {
              type: 'string',
              enum: ['hotline', 'statutory'],
            },
            round: {
              type: 'integer',
            },
            start: {
              type: 'string',
              format: 'date',
              description: '起算日 The day from which it counts.',
            },
            due: {
              type: 'string',
              format: 'date',
              description: '期限日 Due day.',
            },
            warn: {
              type: 'string',
              format: 'date',
              description: '预警日 Day to warn by.',
            },
            state: {
              type: 'string',
              enum: ['paused', 'running'],
              description: '计时中或中止中 Runs or stands still.',
            },
            provisional: {
              type: 'boolean',
              description: '日历未知，暂定 May still change.',
            },
            holder: {
              type: ['string', 'null'],
            },
          },
          required: [
            'ticket',
            'ticketKind',
            'stage',
            'limit',
            'kind',
            'round',
            'start',
            'due',
            'warn',
            'state',
            'provisional',
            'holder',
          ],
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
  CountListQuery: {
    title: 'CountListQuery',
    description: '按日计数的条件 Of which days and clocks numbers are asked.',
    type: 'object',
    properties: {
      dueFrom: {
        type: 'string',
        format: 'date',
        description: '首日，默认今日 First day; today by default.',
      },
      dueTo: {
        type: 'string',
        format: 'date',
        description: '末日，默认首日后七日，至多三百六十六日 Last day; seven days on by default, 366 at most.',
      },
      office: {
        type: 'string',
        format: 'code',
        description: '持有部门 Office that has the tickets.',
      },
      clock: {
        type: 'string',
        enum: [
          'answer',
          'case-decision',
          'filing-notice',
          'initial-check',
          'jurisdiction',
          'lead-verification',
          'limitation',
          'mediation',
          'odr',
          'sign-for',
          'sign-off',
          'termination-notice',
          'verification',
        ],
        description: '时限 Limit.',
      },
      atLeast: {
        type: 'string',
        format: 'token',
        description: '至少反映到的日志位置 Token of the position that the answer must reflect.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  CountListAnswer: {
    title: 'CountListAnswer',
    description: "按日计数 Numbers within what the caller's post may see.",
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            office: {
              type: ['string', 'null'],
              description: '持有部门；热线本身为空 Office that has the tickets; null where none has.',
            },
            due: {
              type: ['string', 'null'],
              format: 'date',
              description:
                '期限日；首日之前到期而仍在计时的合为一项，无日 Due day; null for all that run and should have ended before the first day.',
            },
            limit: {
              type: 'string',
              enum: [
                'answer',
                'case-decision',
                'filing-notice',
                'initial-check',
                'jurisdiction',
                'lead-verification',
                'limitation',
                'mediation',
                'odr',
                'sign-for',
                'sign-off',
                'termination-notice',
                'verification',
              ],
            },
            state: {
              type: 'string',
              enum: ['paused', 'running', 'stopped'],
            },
            number: {
              type: 'integer',
            },
          },
          required: ['office', 'due', 'limit', 'state', 'number'],
          additionalProperties: false,
        },
      },
    },
    required: ['items'],
    additionalProperties: false,
  },
  TicketListQuery: {
    title: 'TicketListQuery',
    description: '工单列表的条件 Which tickets are listed: those that fit every condition.',
    type: 'object',
    properties: {
      department: {
        type: 'string',
        format: 'code',
        description: '承办部门 Office that has the ticket.',
      },
      stage: {
        type: 'string',
        enum: [
          'archived',
          'assigned',
          'awaiting-citizen',
          'awaiting-sign-off',
          'classified',
          'closed',
          'concluded',
          'followed-up',
          'handling',
          'registered',
          'return-upheld',
          'returned',
        ],
        description: '工单环节 Stage of custody.',
      },
      handlingStage: {
        type: 'string',
        enum: [
          'accepted',
          'awaiting-answer',
          'awaiting-initial-check',
          'awaiting-notice',
          'awaiting-verification',
          'finished',
          'mediating',
          'not-opened',
          'with-odr-unit',
        ],
        description: '办理环节 Stage of handling.',
      },
      kind: {
        type: 'string',
        enum: ['complaint', 'consultation', 'report'],
      },
      channel: {
        type: 'string',
        enum: ['letter', 'local-platform', 'national-platform', 'open311', 'other', 'phone', 'visit'],
      },
      category: {
        type: 'string',
        format: 'code',
        description: '类别 Category.',
      },
      area: {
        type: 'string',
        format: 'code',
        description: '片区 Area.',
      },
      urgency: {
        type: 'string',
        enum: ['ordinary', 'safety', 'urgent'],
        description: '紧急程度 Urgency.',
      },
      receivedFrom: {
        type: 'string',
        format: 'date',
        description: '收件日起 Received on or after.',
      },
      receivedTo: {
        type: 'string',
        format: 'date',
        description: '收件日止 Received on or before.',
      },
      clock: {
        type: 'string',
        enum: [
          'answer',
          'case-decision',
          'filing-notice',
          'initial-check',
          'jurisdiction',
          'lead-verification',
          'limitation',
          'mediation',
          'odr',
          'sign-for',
          'sign-off',
          'termination-notice',
          'verification',
        ],
        description: '在计时限 A clock of this limit waits.',
      },
      dueFrom: {
        type: 'string',
        format: 'date',
        description: '到期日起 A waiting clock ends on or after.',
      },
      dueTo: {
        type: 'string',
        format: 'date',
        description: '到期日止 A waiting clock ends on or before.',
      },
      overdue: {
        type: 'boolean',
        description: '已超期 A running clock should have ended before today.',
      },
      respondent: {
        type: 'string',
        format: 'uuid',
        description: '被投诉举报人引用 Reference of the merchant.',
      },
      source: {
        type: 'string',
        format: 'source-number',
        description: '来源编号 Number of the submission in the system that it came from; reports have none.',
      },
      q: {
        type: 'string',
        format: 'text',
        description:
          '检索：工单编号、类别用语或商家引用 Number of a ticket, words of a category, reference of a merchant, or id of a ticket.',
        maxLength: 64,
      },
      sort: {
        type: 'string',
        enum: ['due', 'receipt'],
        description:
          '排序：先按紧急程度再按到期日（默认），或按收件日 The most pressing first, then by due day (default), or by receipt, latest first.',
      },
      cursor: {
        type: 'string',
        format: 'token',
        description: '上一页的 next Where the page before ended.',
      },
      at: {
        type: 'integer',
        description: '起始行，自0起 Row to begin at, from 0, in place of a cursor.',
        minimum: 0,
        maximum: 100000,
      },
      limit: {
        type: 'integer',
        description: '每页件数，默认50 How many.',
        minimum: 1,
        maximum: 200,
      },
      atLeast: {
        type: 'string',
        format: 'token',
        description: '至少反映到的日志位置 Token of the position that the answer must reflect.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  TicketListAnswer: {
    title: 'TicketListAnswer',
    description: '工单列表 A page of tickets.',
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
              format: 'uuid',
            },
            number: {
              type: 'string',
              description: '工单编号 What people call it by.',
              pattern: '^\\d{8}-\\d{9}$',
              examples: ['20260506-482159374'],
            },
            revision: {
              type: 'integer',
              description: '版本 Revision of its last event.',
            },
            kind: {
              type: 'string',
              enum: ['complaint', 'consultation', 'report'],
            },
            channel: {
              type: 'string',
              enum: ['letter', 'local-platform', 'national-platform', 'open311', 'other', 'phone', 'visit'],
            },
            category: {
              type: ['string', 'null'],
            },
            area: {
              type: ['string', 'null'],
            },
            urgency: {
              type: 'string',
              enum: ['ordinary', 'safety', 'urgent'],
              description: '紧急程度 Urgency.',
            },
            receivedOn: {
              type: 'string',
              format: 'date',
            },
            department: {
              type: ['string', 'null'],
              description: '承办部门 Office that has it.',
            },
            firstHandler: {
              type: ['string', 'null'],
              description: '首办部门 Office that signed for it first.',
            },
            stage: {
              type: 'string',
              enum: [
                'archived',
                'assigned',
                'awaiting-citizen',
                'awaiting-sign-off',
                'classified',
                'closed',
                'concluded',
                'followed-up',
                'handling',
                'registered',
                'return-upheld',
                'returned',
              ],
            },
            closedAs: {
              type: ['string', 'null'],
              enum: ['answered', 'transferred-out', 'voided', 'withdrawn', null],
              description:
                '了结方式；作废即在其中 Why it ended without a signature, such as voided; null where it did not.',
            },
            handlingStage: {
              type: 'string',
              enum: [
                'accepted',
                'awaiting-answer',
                'awaiting-initial-check',
                'awaiting-notice',
                'awaiting-verification',
                'finished',
                'mediating',
                'not-opened',
                'with-odr-unit',
              ],
            },
            round: {
              type: 'integer',
              description: '轮次 Round.',
            },
            respondent: {
              type: ['string', 'null'],
              description: '被投诉举报人引用 Reference of the merchant.',
            },
            citizenUrges: {
              type: 'integer',
              description: '市民催单次数 How often the citizen urged.',
            },
            open: {
              type: 'boolean',
              description: '未办结 A limit runs, or may still start.',
            },
            dueOn: {
              type: ['string', 'null'],
              format: 'date',
              description: '最近到期日 The next day on which a running limit ends; null when none runs.',
            },
            dueLimit: {
              type: ['string', 'null'],
              enum: [
                'answer',
                'case-decision',
                'filing-notice',
                'initial-check',
                'jurisdiction',
                'lead-verification',
                'limitation',
                'mediation',
                'odr',
                'sign-for',
                'sign-off',
                'termination-notice',
                'verification',
                null,
              ],
              description: '最近到期的时限 The limit that ends on it.',
            },
          },
          required: [
            'id',
            'number',
            'revision',
            'kind',
            'channel',
            'category',
            'area',
            'urgency',
            'receivedOn',
            'department',
            'firstHandler',
            'stage',
            'closedAs',
            'handlingStage',
            'round',
            'respondent',
            'citizenUrges',
            'open',
            'dueOn',
            'dueLimit',
          ],
          additionalProperties: false,
        },
      },
      total: {
        type: 'integer',
        description: '总数 How many fit, within what the caller may see.',
      },
      next: {
        type: ['string', 'null'],
        description: '下一页 Pass as cursor for the next page; null on the last.',
      },
    },
    required: ['items', 'total', 'next'],
    additionalProperties: false,
  },
  GrantBody: {
    title: 'GrantBody',
    description: '批准申请 Grant a request.',
    type: 'object',
    properties: {
      digest: {
        type: 'string',
        format: 'digest',
        description: '所批准内容的摘要 Digest of the content that is agreed to, as it was read.',
      },
    },
    required: ['digest'],
    additionalProperties: false,
  },
  RequestListQuery: {
    title: 'RequestListQuery',
    description: '请示列表的条件 Which requests are listed: those that fit every condition.',
    type: 'object',
    properties: {
      mine: {
        type: 'string',
        enum: ['asked', 'to-decide'],
        description: '待我审批的，或我提出的 What waits for the decision of this post, or what this person asked.',
      },
      status: {
        type: 'string',
        enum: ['granted', 'lapsed', 'open', 'refused', 'withdrawn'],
        description: '状态 Open, granted, refused, withdrawn or lapsed.',
      },
      kind: {
        type: 'string',
        enum: [
          'account',
          'area',
          'calendar-year',
          'erasure',
          'exception',
          'extension',
          'late-claim',
          'odr-unit',
          'office',
          'past-import',
          'pause',
          'person',
          'post',
          'receipt',
          'responsibility',
          'rule-set',
          'token',
          'transfer',
          'voiding',
        ],
        description: '种类 Kind.',
      },
      ticket: {
        type: 'string',
        format: 'uuid',
        description: '工单 Ticket that it is about.',
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
      atLeast: {
        type: 'string',
        format: 'token',
        description: '至少反映到的日志位置 Token of the position that the answer must reflect.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  RequestListAnswer: {
    title: 'RequestListAnswer',
    description: '请示列表 A page of requests, the latest first.',
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
              format: 'uuid',
            },
            kind: {
              type: 'string',
              enum: [
                'account',
                'area',
                'calendar-year',
                'erasure',
                'exception',
                'extension',
                'late-claim',
                'odr-unit',
                'office',
                'past-import',
                'pause',
                'person',
                'post',
                'receipt',
                'responsibility',
                'rule-set',
                'token',
                'transfer',
                'voiding',
              ],
              description: '种类 Kind.',
            },
            status: {
              type: 'string',
              enum: ['granted', 'lapsed', 'open', 'refused', 'withdrawn'],
              description: '状态 Open, granted, refused, withdrawn or lapsed.',
            },
            askedOn: {
              type: 'string',
              format: 'date',
              description: '提出日 The day on which it was made.',
            },
            subject: {
              type: 'string',
              description: '所涉对象 The stream of what it is about.',
            },
            office: {
              type: ['string', 'null'],
              description: '所属机构 The office that it belongs to; null for the hotline.',
            },
            act: {
              type: 'string',
              description: '批准后执行的操作 Name of the act that a grant carries out.',
            },
            asks: {
              type: 'object',
              description: '该操作的内容 The input of that act.',
            },
            digest: {
              type: 'string',
              description: '内容摘要，批准时须一并提交 Digest of the content; a grant names it.',
            },
          },
          required: ['id', 'kind', 'status', 'askedOn', 'subject', 'office', 'act', 'asks', 'digest'],
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
  RequestRefusalBody: {
    title: 'RequestRefusalBody',
    description: '驳回申请 Refuse a request.',
    type: 'object',
    properties: {
      ground: {
        type: 'string',
        enum: ['against-the-rules', 'evidence-missing', 'not-needed', 'unfounded'],
        description: '驳回理由 Why it is not agreed to.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  RequestAnswer: {
    title: 'RequestAnswer',
    description: '申请 What was asked for, and what became of it.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'uuid',
      },
      kind: {
        type: 'string',
        enum: [
          'account',
          'area',
          'calendar-year',
          'erasure',
          'exception',
          'extension',
          'late-claim',
          'odr-unit',
          'office',
          'past-import',
          'pause',
          'person',
          'post',
          'receipt',
          'responsibility',
          'rule-set',
          'token',
          'transfer',
          'voiding',
        ],
        description: '种类 Kind.',
      },
      status: {
        type: 'string',
        enum: ['granted', 'lapsed', 'open', 'refused', 'withdrawn'],
        description: '状态 Open, granted, refused, withdrawn or lapsed.',
      },
      askedOn: {
        type: 'string',
        format: 'date',
        description: '提出日 The day on which it was made.',
      },
      subject: {
        type: 'string',
        description: '所涉对象 The stream of what it is about.',
      },
      office: {
        type: ['string', 'null'],
        description: '所属机构 The office that it belongs to; null for the hotline.',
      },
      act: {
        type: 'string',
        description: '批准后执行的操作 Name of the act that a grant carries out.',
      },
      asks: {
        type: 'object',
        description: '该操作的内容 The input of that act.',
      },
      digest: {
        type: 'string',
        description: '内容摘要，批准时须一并提交 Digest of the content; a grant names it.',
      },
    },
    required: ['id', 'kind', 'status', 'askedOn', 'subject', 'office', 'act', 'asks', 'digest'],
    additionalProperties: false,
  },
  RulesAnswer: {
    title: 'RulesAnswer',
    description: '规则集与日历 The rule sets in force, and the calendar.',
    type: 'object',
    properties: {
      ruleSets: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
            },
            zh: {
              type: 'string',
            },
            en: {
              type: 'string',
            },
            effectiveFrom: {
              type: 'string',
              format: 'date',
              description: '施行日 The day from which it governs.',
            },
            digest: {
              type: 'string',
              description: '摘要 Digest of its content.',
            },
            status: {
              type: 'string',
              enum: ['published', 'shipped'],
            },
            openTickets: {
              type: ['string', 'null'],
              enum: ['keep', 'switch', null],
              description: '施行日未办结的工单 What open tickets did on that day; null for one that ships.',
            },
          },
          required: ['id', 'zh', 'en', 'effectiveFrom', 'digest', 'status', 'openTickets'],
          additionalProperties: false,
        },
      },
      calendar: {
        type: 'object',
        properties: {
          version: {
            type: 'string',
          },
          source: {
            type: 'string',
          },
          years: {
            type: 'array',
            items: {
              type: 'integer',
            },
          },
        },
        required: ['version', 'source', 'years'],
        additionalProperties: false,
      },
    },
    required: ['ruleSets', 'calendar'],
    additionalProperties: false,
  },
  RecalculationAnswer: {
    title: 'RecalculationAnswer',
    description: '重算 How many tickets are open, and how far the latest recalculation is.',
    type: 'object',
    properties: {
      open: {
        type: 'integer',
      },
      latest: {
        type: ['object', 'null'],
        properties: {
          calendar: {
            type: 'string',
            description: '日历版本 Version of the calendar that tickets are taken over to.',
          },
          looked: {
            type: 'integer',
          },
          recalculated: {
            type: 'integer',
          },
          open: {
            type: 'integer',
            description: '开始时未办结工单数 Tickets that were open when it began.',
          },
          done: {
            type: 'boolean',
          },
        },
        required: ['calendar', 'looked', 'recalculated', 'open', 'done'],
        additionalProperties: false,
      },
    },
    required: ['open', 'latest'],
    additionalProperties: false,
  },
  RecalculationBody: {
    title: 'RecalculationBody',
    description: '重算一批 Which batch of open tickets is taken over to the present rules.',
    type: 'object',
    properties: {
      after: {
        type: 'string',
        format: 'token',
        description: '上一批返回的 next Where the batch before ended; from the beginning without it.',
      },
      limit: {
        type: 'integer',
        description: '本批工单数，默认 5000 Tickets in this batch; 5000 by default.',
        minimum: 1,
        maximum: 5000,
      },
    },
    required: [],
    additionalProperties: false,
  },
  RecalculatedBatchAnswer: {
    title: 'RecalculatedBatchAnswer',
    description: '本批结果 What one batch of a recalculation did.',
    type: 'object',
    properties: {
      looked: {
        type: 'integer',
        description: '查看的工单数 Open tickets that were looked at.',
      },
      recalculated: {
        type: 'integer',
        description: '改用现行规则的工单数 Those that went over just now.',
      },
      next: {
        type: ['string', 'null'],
        description: '下一批的 after；空为完成 Where the next batch begins; null when all is done.',
      },
    },
    required: ['looked', 'recalculated', 'next'],
    additionalProperties: false,
  },
  WrittenAnswer: {
    title: 'WrittenAnswer',
    description: '书面内容 Something that was written with an act.',
    type: 'object',
    properties: {
      event: {
        type: 'string',
        format: 'uuid',
        description: '事件 The event of the act.',
      },
      type: {
        type: 'string',
      },
      occurredAt: {
        type: 'string',
        format: 'date-time',
      },
      field: {
        type: 'string',
        enum: ['answer', 'authority', 'facts', 'question', 'remark', 'text'],
        description:
          '正文、向来件人的询问、来件人的补充、当场答复、有权机关名称或备注 What the record says, what the citizen was asked, added or answered, the other authority, or a remark.',
      },
      text: {
        type: ['string', 'null'],
        description: '内容；个人信息已删除的为空 What was written; null where the person was erased.',
      },
    },
    required: ['event', 'type', 'occurredAt', 'field', 'text'],
    additionalProperties: false,
  },
  TextsAnswer: {
    title: 'TextsAnswer',
    description: '工单或申请的书面内容 What people wrote on a ticket or request, in the order of its events.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'uuid',
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            event: {
              type: 'string',
              format: 'uuid',
              description: '事件 The event of the act.',
            },
            type: {
              type: 'string',
            },
            occurredAt: {
              type: 'string',
              format: 'date-time',
            },
            field: {
              type: 'string',
              enum: ['answer', 'authority', 'facts', 'question', 'remark', 'text'],
              description:
                '正文、向来件人的询问、来件人的补充、当场答复、有权机关名称或备注 What the record says, what the citizen was asked, added or answered, the other authority, or a remark.',
            },
            text: {
              type: ['string', 'null'],
              description: '内容；个人信息已删除的为空 What was written; null where the person was erased.',
            },
          },
          required: ['event', 'type', 'occurredAt', 'field', 'text'],
          additionalProperties: false,
        },
      },
    },
    required: ['id', 'items'],
    additionalProperties: false,
  },
  MomentQuery: {
    title: 'MomentQuery',
    description: '时刻 From which side history is looked at; without any, the ticket is read as it is now.',
    type: 'object',
    properties: {
      atPosition: {
        type: 'string',
        format: 'token',
        description: '截至日志位置 Token of a position: the events before it.',
      },
      at: {
        type: 'string',
        format: 'date-time',
        description: '截至发生时间 What had occurred by then, as far as is known today.',
      },
      knownAt: {
        type: 'string',
        format: 'date-time',
        description: '截至记录时间 What the platform knew by then.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  TicketAnswer: {
    title: 'TicketAnswer',
    description: '工单 A ticket without identities, now or as of a moment.',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        format: 'uuid',
      },
      number: {
        type: 'string',
        description: '工单编号 What people call it by.',
        pattern: '^\\d{8}-\\d{9}$',
        examples: ['20260506-482159374'],
      },
      kind: {
        type: 'string',
        enum: ['complaint', 'consultation', 'report'],
      },
      channel: {
        type: 'string',
        enum: ['letter', 'local-platform', 'national-platform', 'open311', 'other', 'phone', 'visit'],
      },
      receivedOn: {
        type: 'string',
        format: 'date',
      },
      area: {
        type: ['string', 'null'],
      },
      category: {
        type: ['string', 'null'],
      },
      complex: {
        type: 'boolean',
      },
      urgency: {
        type: 'string',
        enum: ['ordinary', 'safety', 'urgent'],
        description: '紧急程度 How pressing it is.',
      },
      citizenUrges: {
        type: 'integer',
        description: '市民催单次数 How often the citizen urged.',
      },
      anonymous: {
        type: 'boolean',
      },
      firstHandler: {
        type: ['string', 'null'],
        description: '首办部门 The first handler.',
      },
      supervised: {
        type: 'boolean',
        description: '已先监管 A supervisory check was recorded.',
      },
      identity: {
        type: ['string', 'null'],
        enum: ['requested', 'verified', null],
      },
      custody: {
        anyOf: [
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'registered',
              },
            },
            required: ['stage'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'classified',
              },
            },
            required: ['stage'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'assigned',
              },
              department: {
                type: 'string',
              },
            },
            required: ['stage', 'department'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'returned',
              },
              department: {
                type: 'string',
              },
              reason: {
                type: 'string',
              },
              by: {
                type: 'array',
                items: {
                  type: 'string',
                },
                uniqueItems: true,
              },
            },
            required: ['stage', 'department', 'reason', 'by'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'return-upheld',
              },
              department: {
                type: 'string',
              },
            },
            required: ['stage', 'department'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'awaiting-citizen',
              },
              until: {
                type: 'string',
                format: 'date',
              },
            },
            required: ['stage', 'until'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'handling',
              },
              department: {
                type: 'string',
              },
            },
            required: ['stage', 'department'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'awaiting-sign-off',
              },
              department: {
                type: 'string',
              },
            },
            required: ['stage', 'department'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'concluded',
              },
              department: {
                type: 'string',
              },
              on: {
                type: 'string',
                format: 'date',
              },
            },
            required: ['stage', 'department', 'on'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'followed-up',
              },
              department: {
                type: 'string',
              },
              on: {
                type: 'string',
                format: 'date',
              },
            },
            required: ['stage', 'department', 'on'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'closed',
              },
              department: {
                type: ['string', 'null'],
              },
              as: {
                type: 'string',
                enum: ['answered', 'transferred-out', 'voided', 'withdrawn'],
              },
              on: {
                type: 'string',
                format: 'date',
              },
            },
            required: ['stage', 'department', 'as', 'on'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              stage: {
                type: 'string',
                const: 'archived',
              },
              department: {
                type: ['string', 'null'],
              },
              closedAs: {
                type: ['string', 'null'],
                enum: ['answered', 'transferred-out', 'voided', 'withdrawn', null],
              },
            },
            required: ['stage', 'department', 'closedAs'],
            additionalProperties: false,
          },
        ],
      },
      round: {
        type: 'object',
        properties: {
          number: {
            type: 'integer',
            description: '轮次，自1起 From 1.',
          },
          openedOn: {
            type: 'string',
            format: 'date',
          },
          because: {
            type: ['string', 'null'],
            enum: ['dissatisfied', 'look-back', 'new-facts', 'unresolved', null],
            description: '重办理由；首轮为空 Why it was reopened; null for the first.',
          },
          handling: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'not-opened',
                  },
                },
                required: ['stage'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'awaiting-initial-check',
                  },
                },
                required: ['stage'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'accepted',
                  },
                },
                required: ['stage'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'with-odr-unit',
                  },
                  unit: {
                    type: 'string',
                  },
                  referredOn: {
                    type: 'string',
                    format: 'date',
                  },
                },
                required: ['stage', 'unit', 'referredOn'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'mediating',
                  },
                },
                required: ['stage'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'awaiting-notice',
                  },
                  outcome: {
                    type: 'string',
                    enum: ['settled', 'terminated', 'withdrawn'],
                  },
                  decidedOn: {
                    type: 'string',
                    format: 'date',
                  },
                  from: {
                    type: 'string',
                    enum: ['accepted', 'mediating'],
                  },
                },
                required: ['stage', 'outcome', 'decidedOn', 'from'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'awaiting-verification',
                  },
                },
                required: ['stage'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'awaiting-answer',
                  },
                },
                required: ['stage'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: {
                  stage: {
                    type: 'string',
                    const: 'finished',
                  },
                  outcome: {
                    type: 'string',
                    enum: ['answered', 'filed', 'not-filed', 'refused', 'settled', 'terminated', 'withdrawn'],
                  },
                  from: {
                    type: 'string',
                    enum: [
                      'accepted',
                      'awaiting-answer',
                      'awaiting-initial-check',
                      'awaiting-verification',
                      'mediating',
                    ],
                  },
                },
                required: ['stage', 'outcome', 'from'],
                additionalProperties: false,
              },
            ],
          },
          followUps: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                revision: {
                  type: 'integer',
                  description: 'Revision of its event, by which it is named.',
                },
                on: {
                  type: 'string',
                  format: 'date',
                },
                corrections: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      revision: {
                        type: 'integer',
                        description: 'Revision of its event.',
                      },
                      reason: {
                        type: 'string',
                        enum: ['channel-corrected', 'citizen-corrected', 'found-out', 'misheard', 'mistyped'],
                      },
                      reached: {
                        type: 'boolean',
                      },
                      resolved: {
                        type: ['boolean', 'null'],
                      },
                      satisfaction: {
                        type: ['string', 'null'],
                        enum: ['basically-satisfied', 'dissatisfied', 'satisfied', null],
                      },
                    },
                    required: ['revision', 'reason', 'reached', 'resolved', 'satisfaction'],
                    additionalProperties: false,
                  },
                  description: 'First to last; the last one counts.',
                },
                reached: {
                  type: 'boolean',
                },
                resolved: {
                  type: ['boolean', 'null'],
                },
                satisfaction: {
                  type: ['string', 'null'],
                  enum: ['basically-satisfied', 'dissatisfied', 'satisfied', null],
                },
              },
              required: ['revision', 'on', 'corrections', 'reached', 'resolved', 'satisfaction'],
              additionalProperties: false,
            },
            description: '回访及其更正 The follow-ups with their corrections, first to last.',
          },
        },
        required: ['number', 'openedOn', 'because', 'handling', 'followUps'],
        additionalProperties: false,
      },
      earlierRounds: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            number: {
              type: 'integer',
              description: '轮次，自1起 From 1.',
            },
            openedOn: {
              type: 'string',
              format: 'date',
            },
            because: {
              type: ['string', 'null'],
              enum: ['dissatisfied', 'look-back', 'new-facts', 'unresolved', null],
              description: '重办理由；首轮为空 Why it was reopened; null for the first.',
            },
            handling: {
              anyOf: [
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'not-opened',
                    },
                  },
                  required: ['stage'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'awaiting-initial-check',
                    },
                  },
                  required: ['stage'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'accepted',
                    },
                  },
                  required: ['stage'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'with-odr-unit',
                    },
                    unit: {
                      type: 'string',
                    },
                    referredOn: {
                      type: 'string',
                      format: 'date',
                    },
                  },
                  required: ['stage', 'unit', 'referredOn'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'mediating',
                    },
                  },
                  required: ['stage'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'awaiting-notice',
                    },
                    outcome: {
                      type: 'string',
                      enum: ['settled', 'terminated', 'withdrawn'],
                    },
                    decidedOn: {
                      type: 'string',
                      format: 'date',
                    },
                    from: {
                      type: 'string',
                      enum: ['accepted', 'mediating'],
                    },
                  },
                  required: ['stage', 'outcome', 'decidedOn', 'from'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'awaiting-verification',
                    },
                  },
                  required: ['stage'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'awaiting-answer',
                    },
                  },
                  required: ['stage'],
                  additionalProperties: false,
                },
                {
                  type: 'object',
                  properties: {
                    stage: {
                      type: 'string',
                      const: 'finished',
                    },
                    outcome: {
                      type: 'string',
                      enum: ['answered', 'filed', 'not-filed', 'refused', 'settled', 'terminated', 'withdrawn'],
                    },
                    from: {
                      type: 'string',
                      enum: [
                        'accepted',
                        'awaiting-answer',
                        'awaiting-initial-check',
                        'awaiting-verification',
                        'mediating',
                      ],
                    },
                  },
                  required: ['stage', 'outcome', 'from'],
                  additionalProperties: false,
                },
              ],
            },
            followUps: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  revision: {
                    type: 'integer',
                    description: 'Revision of its event, by which it is named.',
                  },
                  on: {
                    type: 'string',
                    format: 'date',
                  },
                  corrections: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        revision: {
                          type: 'integer',
                          description: 'Revision of its event.',
                        },
                        reason: {
                          type: 'string',
                          enum: ['channel-corrected', 'citizen-corrected', 'found-out', 'misheard', 'mistyped'],
                        },
                        reached: {
                          type: 'boolean',
                        },
                        resolved: {
                          type: ['boolean', 'null'],
                        },
                        satisfaction: {
                          type: ['string', 'null'],
                          enum: ['basically-satisfied', 'dissatisfied', 'satisfied', null],
                        },
                      },
                      required: ['revision', 'reason', 'reached', 'resolved', 'satisfaction'],
                      additionalProperties: false,
                    },
                    description: 'First to last; the last one counts.',
                  },
                  reached: {
                    type: 'boolean',
                  },
                  resolved: {
                    type: ['boolean', 'null'],
                  },
                  satisfaction: {
                    type: ['string', 'null'],
                    enum: ['basically-satisfied', 'dissatisfied', 'satisfied', null],
                  },
                },
                required: ['revision', 'on', 'corrections', 'reached', 'resolved', 'satisfaction'],
                additionalProperties: false,
              },
              description: '回访及其更正 The follow-ups with their corrections, first to last.',
            },
          },
          required: ['number', 'openedOn', 'because', 'handling', 'followUps'],
          additionalProperties: false,
        },
      },
      limits: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            limit: {
              type: 'string',
              enum: [
                'answer',
                'case-decision',
                'filing-notice',
                'initial-check',
                'jurisdiction',
                'lead-verification',
                'limitation',
                'mediation',
                'odr',
                'sign-for',
                'sign-off',
                'termination-notice',
                'verification',
              ],
              description: '时限 The limit.',
            },
            due: {
              type: 'string',
              format: 'date',
              description: '期限日 Due day.',
            },
            warn: {
              type: 'string',
              format: 'date',
              description: '预警日，按最严计算 Day to warn by, counted most strictly.',
            },
            provisional: {
              type: 'boolean',
              description: '日历未知，暂定 The calendar does not know the year, so the days may still change.',
            },
            paused: {
              type: 'boolean',
              description: '中止中，期限日未定 Stands still, and nobody knows yet until when.',
            },
            article: {
              type: ['string', 'null'],
              description: '依据 The article.',
            },
            ruleSet: {
              type: 'string',
              description: '规则集 The rule set.',
            },
            calendar: {
              type: 'string',
              description: '日历版本 Version of the calendar.',
            },
          },
          required: ['limit', 'due', 'warn', 'provisional', 'paused', 'article', 'ruleSet', 'calendar'],
          additionalProperties: false,
        },
        description: '在计时限，期限日在前者先列 The limits that run, the earliest due first.',
      },
      claims: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            field: {
              type: 'string',
              description: '事项的日期字段 Which day it is, by the name of its field.',
            },
            on: {
              type: 'string',
              format: 'date',
              description: '补录的日期 The day that was stated.',
            },
            enteredOn: {
              type: 'string',
              format: 'date',
              description: '录入日 The day on which it was entered.',
            },
            revision: {
              type: 'integer',
              description: '事件版本 Revision of the event that states it.',
            },
            department: {
              type: ['string', 'null'],
              description: '当时的承办部门 The department that had the ticket.',
            },
          },
          required: ['field', 'on', 'enteredOn', 'revision', 'department'],
          additionalProperties: false,
        },
        description: '补录 Days that were entered after they were over, in the order of their entering.',
      },
      corrections: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            on: {
              type: 'string',
              format: 'date',
              description: 'The Shanghai day on which it was made.',
            },
            revision: {
              type: 'integer',
              description: 'Revision of its event.',
            },
            reason: {
              type: 'string',
              enum: ['channel-corrected', 'citizen-corrected', 'found-out', 'misheard', 'mistyped'],
            },
            fields: {
              type: 'array',
              items: {
                type: 'string',
                enum: ['area', 'channel', 'person', 'receivedOn', 'respondent', 'text', 'title'],
              },
              uniqueItems: true,
            },
          },
          required: ['on', 'revision', 'reason', 'fields'],
          additionalProperties: false,
        },
        description: '登记的更正，先后排列 What was corrected of its registration, first to last.',
      },
      revision: {
        type: 'integer',
        description: '版本 Revision of the last event.',
      },
      position: {
        type: 'string',
        description: '日志位置 Token of the place behind the last event.',
      },
      occurredAt: {
        type: 'string',
        format: 'date-time',
      },
      recordedAt: {
        type: 'string',
        format: 'date-time',
      },
    },
    required: [
      'id',
      'number',
      'kind',
      'channel',
      'receivedOn',
      'area',
      'category',
      'complex',
      'urgency',
      'citizenUrges',
      'anonymous',
      'firstHandler',
      'supervised',
      'identity',
      'custody',
      'round',
      'earlierRounds',
      'limits',
      'claims',
      'corrections',
      'revision',
      'position',
      'occurredAt',
      'recordedAt',
    ],
    additionalProperties: false,
  },
};
