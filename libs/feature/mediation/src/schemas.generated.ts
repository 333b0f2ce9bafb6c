// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const mediationSchemas: Readonly<
  Record<
    | 'AcceptanceBody'
    | 'OdrAnswerBody'
    | 'ConsultationAnswerBody'
    | 'CaseDecisionBody'
    | 'NonFilingBody'
    | 'FilingBody'
    | 'NewFactsBody'
    | 'LeadBody'
    | 'MediationBody'
    | 'OdrReferralBody'
    | 'RefusalBody'
    | 'IdentityRequestBody'
    | 'SignOffRequestBody'
    | 'ResumptionBody'
    | 'SettlementBody'
    | 'SupervisoryCheckBody'
    | 'NoticeBody'
    | 'ReporterNoticeBody'
    | 'TerminationBody'
    | 'IdentityVerificationBody'
    | 'LeadDecisionBody'
    | 'WithdrawalBody'
    | 'LateClaimBody'
    | 'CollectiveDecisionBody'
    | 'CaseExtensionBody'
    | 'PauseBody'
    | 'NoticeQuery',
    Schema
  >
> = {
  AcceptanceBody: {
    title: 'AcceptanceBody',
    description: '受理 When it was decided, and when and how the complainant was told.',
    type: 'object',
    properties: {
      decidedOn: {
        type: 'string',
        format: 'date',
        description: '决定日，默认当日 Day of the decision; today by default.',
      },
      toldOn: {
        type: 'string',
        format: 'date',
        description: '告知日，默认当日 Day of telling; today by default.',
      },
      toldBy: {
        type: 'string',
        enum: ['in-person', 'letter', 'message', 'phone', 'platform'],
        description: '告知方式 How they were told.',
      },
      text: {
        type: 'string',
        format: 'text',
        description: '告知内容，密封保存 What the complainant was told; kept sealed.',
        maxLength: 10000,
      },
    },
    required: ['toldBy'],
    additionalProperties: false,
  },
  OdrAnswerBody: {
    title: 'OdrAnswerBody',
    description: 'ODR单位答复 How the unit answered, and when.',
    type: 'object',
    properties: {
      unit: {
        type: 'string',
        format: 'code',
        description: 'ODR单位编号 Code of the ODR unit.',
      },
      outcome: {
        type: 'string',
        enum: ['not-settled', 'settled'],
        description: '是否达成一致 Whether the parties agreed.',
      },
      answeredOn: {
        type: 'string',
        format: 'date',
        description: '答复日，默认当日 Day of the answer; today by default.',
      },
    },
    required: ['unit', 'outcome'],
    additionalProperties: false,
  },
  ConsultationAnswerBody: {
    title: 'ConsultationAnswerBody',
    description: '答复 What is answered, and when.',
    type: 'object',
    properties: {
      text: {
        type: 'string',
        format: 'text',
        description: '答复内容，密封保存 The answer; kept sealed.',
        maxLength: 20000,
      },
      answeredOn: {
        type: 'string',
        format: 'date',
        description: '答复日，默认当日 Day of the answer; today by default.',
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
  CaseDecisionBody: {
    title: 'CaseDecisionBody',
    description: '处理决定 When it was decided.',
    type: 'object',
    properties: {
      decidedOn: {
        type: 'string',
        format: 'date',
        description: '决定日，默认当日 Day of the decision; today by default.',
      },
      text: {
        type: 'string',
        format: 'text',
        description: '处理结果，密封保存 What was decided; kept sealed.',
        maxLength: 10000,
      },
    },
    required: [],
    additionalProperties: false,
  },
  NonFilingBody: {
    title: 'NonFilingBody',
    description: '不予立案 The reason, and when it was decided.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        format: 'code',
        description: '不予立案理由代码 Code of the reason.',
        examples: ['no-evidence-of-violation'],
      },
      decidedOn: {
        type: 'string',
        format: 'date',
        description: '决定日，默认当日 Day of the decision; today by default.',
      },
      text: {
        type: 'string',
        format: 'text',
        description: '核查情况，密封保存 What the verification found; kept sealed.',
        maxLength: 10000,
      },
    },
    required: ['reason'],
    additionalProperties: false,
  },
  FilingBody: {
    title: 'FilingBody',
    description: '立案 Number of the case, and when it was decided.',
    type: 'object',
    properties: {
      caseNumber: {
        type: 'string',
        format: 'case-number',
        description: '案号 Number of the case.',
        examples: ['东市监立〔2026〕17号'],
      },
      decidedOn: {
        type: 'string',
        format: 'date',
        description: '决定日，默认当日 Day of the decision; today by default.',
      },
      text: {
        type: 'string',
        format: 'text',
        description: '核查情况，密封保存 What the verification found; kept sealed.',
        maxLength: 10000,
      },
    },
    required: ['caseNumber'],
    additionalProperties: false,
  },
  NewFactsBody: {
    title: 'NewFactsBody',
    description: '并入新事实 When they were received, and from which ticket.',
    type: 'object',
    properties: {
      receivedOn: {
        type: 'string',
        format: 'date',
        description: '最后一次收到举报之日，默认当日 Day of the later receipt; today by default.',
      },
      from: {
        type: 'string',
        format: 'uuid',
        description: '后一举报的工单 Ticket of the later report, when it has one that the department can read.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  LeadBody: {
    title: 'LeadBody',
    description: '发现线索 When it was discovered.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
        description: '发现日，默认当日 Day of the discovery; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  MediationBody: {
    title: 'MediationBody',
    description: '开始调解 When it began.',
    type: 'object',
    properties: {
      openedOn: {
        type: 'string',
        format: 'date',
        description: '开始日，默认当日 Day on which it began; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  OdrReferralBody: {
    title: 'OdrReferralBody',
    description: '转ODR单位 To which unit, and when.',
    type: 'object',
    properties: {
      unit: {
        type: 'string',
        format: 'code',
        description: 'ODR单位编号 Code of the ODR unit.',
        examples: ['odr-0007'],
      },
      referredOn: {
        type: 'string',
        format: 'date',
        description: '转送日，默认当日 Day of the referral; today by default.',
      },
    },
    required: ['unit'],
    additionalProperties: false,
  },
  RefusalBody: {
    title: 'RefusalBody',
    description: '不予受理 The ground, when it was decided, and when and how the complainant was told.',
    type: 'object',
    properties: {
      ground: {
        type: 'string',
        format: 'code',
        description: '不予受理情形代码 Code of the ground.',
        examples: ['over-three-years'],
      },
      decidedOn: {
        type: 'string',
        format: 'date',
        description: '决定日，默认当日 Day of the decision; today by default.',
      },
      toldOn: {
        type: 'string',
        format: 'date',
        description: '告知日，默认当日 Day of telling; today by default.',
      },
      toldBy: {
        type: 'string',
        enum: ['in-person', 'letter', 'message', 'phone', 'platform'],
        description: '告知方式 How they were told.',
      },
      text: {
        type: 'string',
        format: 'text',
        description:
          '不予受理的理由，须告知投诉人，密封保存 The reason in words, which the complainant is told (Art. 15); kept sealed.',
        maxLength: 10000,
      },
    },
    required: ['ground', 'toldBy', 'text'],
    additionalProperties: false,
  },
  IdentityRequestBody: {
    title: 'IdentityRequestBody',
    description: '要求核验身份 When it was asked for.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
        description: '要求日，默认当日 Day of the request; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  SignOffRequestBody: {
    title: 'SignOffRequestBody',
    description: '送领导签字 What the leader is told.',
    type: 'object',
    properties: {
      text: {
        type: 'string',
        format: 'text',
        description: '办理情况，密封保存 Account of what was done; kept sealed.',
        maxLength: 10000,
      },
    },
    required: [],
    additionalProperties: false,
  },
  ResumptionBody: {
    title: 'ResumptionBody',
    description: '时限恢复 Which limit runs on, and the last day that is not counted.',
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
      on: {
        type: 'string',
        format: 'date',
        description: '中止的末日，默认当日 Last day that is not counted; today by default.',
      },
    },
    required: ['limit'],
    additionalProperties: false,
  },
  SettlementBody: {
    title: 'SettlementBody',
    description: '达成调解 When, and what is paid.',
    type: 'object',
    properties: {
      settledOn: {
        type: 'string',
        format: 'date',
        description: '达成日，默认当日 Day of the agreement; today by default.',
      },
      amount: {
        type: 'integer',
        description: '金额（分） Amount in fen; nothing is paid without it.',
        minimum: 0,
        maximum: 9007199254740991,
      },
      text: {
        type: 'string',
        format: 'text',
        description:
          '协议内容或调解记录，密封保存 What was agreed, as the record of mediation has it (Art. 24); kept sealed.',
        maxLength: 10000,
      },
    },
    required: [],
    additionalProperties: false,
  },
  SupervisoryCheckBody: {
    title: 'SupervisoryCheckBody',
    description: '监督检查 When it was done, and whether it found a lead.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
        description: '检查日，默认当日 Day of the check; today by default.',
      },
      leadFound: {
        type: 'boolean',
        description: '是否发现违法线索 Whether it found a lead.',
      },
    },
    required: ['leadFound'],
    additionalProperties: false,
  },
  NoticeBody: {
    title: 'NoticeBody',
    description: '告知 When and how they were told.',
    type: 'object',
    properties: {
      toldOn: {
        type: 'string',
        format: 'date',
        description: '告知日，默认当日 Day of telling; today by default.',
      },
      toldBy: {
        type: 'string',
        enum: ['in-person', 'letter', 'message', 'phone', 'platform'],
        description: '告知方式 How they were told.',
      },
    },
    required: ['toldBy'],
    additionalProperties: false,
  },
  ReporterNoticeBody: {
    title: 'ReporterNoticeBody',
    description: '告知举报人 When and how the reporter was told.',
    type: 'object',
    properties: {
      toldOn: {
        type: 'string',
        format: 'date',
        description: '告知日，默认当日 Day of telling; today by default.',
      },
      toldBy: {
        type: 'string',
        enum: ['in-person', 'letter', 'message', 'phone', 'platform'],
        description: '告知方式 How they were told.',
      },
    },
    required: ['toldBy'],
    additionalProperties: false,
  },
  TerminationBody: {
    title: 'TerminationBody',
    description: '终止调解 The ground, and when it was decided.',
    type: 'object',
    properties: {
      ground: {
        type: 'string',
        format: 'code',
        description: '终止调解情形代码 Code of the ground.',
        examples: ['no-agreement-declared'],
      },
      decidedOn: {
        type: 'string',
        format: 'date',
        description: '决定日，默认当日 Day of the decision; today by default.',
      },
      text: {
        type: 'string',
        format: 'text',
        description: '终止的具体情况，密封保存 How it came to the end; kept sealed.',
        maxLength: 10000,
      },
    },
    required: ['ground'],
    additionalProperties: false,
  },
  IdentityVerificationBody: {
    title: 'IdentityVerificationBody',
    description: '身份已核验 When it was proved.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
        description: '核验日，默认当日 Day of the verification; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  LeadDecisionBody: {
    title: 'LeadDecisionBody',
    description: '线索核查结论 When it was decided, and how.',
    type: 'object',
    properties: {
      on: {
        type: 'string',
        format: 'date',
        description: '决定日，默认当日 Day of the decision; today by default.',
      },
      outcome: {
        type: 'string',
        enum: ['filed', 'not-filed'],
        description: '立案或不予立案 Whether it is filed as a case.',
      },
      text: {
        type: 'string',
        format: 'text',
        description: '核查情况，密封保存 What the verification found; kept sealed.',
        maxLength: 10000,
      },
    },
    required: ['outcome'],
    additionalProperties: false,
  },
  WithdrawalBody: {
    title: 'WithdrawalBody',
    description: '撤回 When the complainant withdrew.',
    type: 'object',
    properties: {
      withdrawnOn: {
        type: 'string',
        format: 'date',
        description: '撤回日，默认当日 Day of the withdrawal; today by default.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  LateClaimBody: {
    title: 'LateClaimBody',
    description: '申请逾期补录 Which act is to state an earlier day, how early, and why.',
    type: 'object',
    properties: {
      act: {
        type: 'string',
        enum: [
          'accept-complaint',
          'answer-as-odr-unit',
          'answer-consultation',
          'decide-case',
          'decline-to-file-report',
          'dispute-jurisdiction',
          'file-report',
          'follow-up-ticket',
          'join-new-facts',
          'note-lead',
          'open-mediation',
          'record-supervisory-check',
          'refer-to-odr',
          'refuse-complaint',
          'request-identity',
          'resume-limit',
          'settle-jurisdiction',
          'settle-mediation',
          'tell-parties',
          'tell-reporter',
          'terminate-mediation',
          'verify-identity',
          'verify-lead',
          'withdraw-complaint',
        ],
        description: '补录的事项 The act that states the day.',
      },
      from: {
        type: 'string',
        format: 'date',
        description: '可补录的最早日 The earliest day that it may state.',
      },
      ground: {
        type: 'string',
        enum: ['forgotten', 'handled-on-site', 'kept-on-paper', 'platform-away', 'post-under-way'],
        description: '补录理由 Why it is entered so late.',
      },
    },
    required: ['act', 'from', 'ground'],
    additionalProperties: false,
  },
  CollectiveDecisionBody: {
    title: 'CollectiveDecisionBody',
    description: '集体讨论决定 What the heads of the authority decided together.',
    type: 'object',
    properties: {
      days: {
        type: 'integer',
        description: '合理期限（日） The reasonable time that they set, in days.',
        minimum: 1,
        maximum: 365,
      },
      decision: {
        type: 'string',
        format: 'document-number',
        description: '决定文号 Number of the decision.',
        examples: ['JT-2026-17'],
      },
    },
    required: ['days', 'decision'],
    additionalProperties: false,
  },
  CaseExtensionBody: {
    title: 'CaseExtensionBody',
    description: '申请延长办案 Ask for more time for the case: thirty days once, then what a collective decision sets.',
    type: 'object',
    properties: {
      further: {
        type: 'object',
        properties: {
          days: {
            type: 'integer',
            description: '合理期限（日） The reasonable time that they set, in days.',
            minimum: 1,
            maximum: 365,
          },
          decision: {
            type: 'string',
            format: 'document-number',
            description: '决定文号 Number of the decision.',
            examples: ['JT-2026-17'],
          },
        },
        required: ['days', 'decision'],
        additionalProperties: false,
        description: '集体讨论决定；首次延长不填 The collective decision; absent for the first extension.',
      },
    },
    required: [],
    additionalProperties: false,
  },
  PauseBody: {
    title: 'PauseBody',
    description: '申请时限中止 Which limit stands still, why, by which document, and from when to when.',
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
      reason: {
        type: 'string',
        enum: [
          'announcement',
          'appraisal',
          'calibration',
          'hearing',
          'identification',
          'identity-supplement',
          'inspection',
          'quarantine',
          'refund-order',
          'suspension',
          'testing',
        ],
        description: '原因，须有条文 The reason; the rule set must have an article for it.',
      },
      on: {
        type: 'string',
        format: 'date',
        description: '中止的首日，默认当日 First day that is not counted; today by default.',
      },
      until: {
        type: 'string',
        format: 'date',
        description:
          '中止的末日或复核日，其后继续计时 Last day that is not counted, or the day of review; the limit then runs on.',
      },
      document: {
        type: 'string',
        format: 'document-number',
        description: '文书编号 Number of the document that it rests on.',
        examples: ['JD-2026-17'],
      },
    },
    required: ['limit', 'reason', 'until', 'document'],
    additionalProperties: false,
  },
  NoticeQuery: {
    title: 'NoticeQuery',
    description: '告知书 How a notice is written.',
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
        description:
          '填入姓名名称和理由的目的，会被记录；不填则留空 Fills in names and reason and is logged; without it they stay blank.',
      },
      to: {
        type: 'string',
        enum: ['complainant', 'respondent'],
        description: '告知对象，仅终止调解 To whom, of a termination only; the complainant by default.',
      },
      requiredBy: {
        type: 'string',
        format: 'text',
        description: '要求告知举报人的法律条文 The law that asks to tell the reporter.',
        minLength: 4,
        maxLength: 100,
        examples: ['《某某条例》第五条'],
      },
    },
    required: [],
    additionalProperties: false,
  },
};
