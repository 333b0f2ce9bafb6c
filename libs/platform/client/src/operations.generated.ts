// Written by npm run client from openapi.json.
/** 受理 When it was decided, and when and how the complainant was told. */
export interface AcceptanceBody {
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: string;
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: string;
  /** 告知方式 How they were told. */
  readonly toldBy: 'in-person' | 'letter' | 'message' | 'phone' | 'platform';
  /** 告知内容，密封保存 What the complainant was told; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 查阅记录 A page of accesses, the latest first. */
export interface AccessListAnswer {
  readonly items: readonly {
    /** 时间 When. */
    readonly at: string;
    /** 查阅人账号 Account that looked. */
    readonly account: string;
    readonly role: string;
    /** 查阅人机构；热线为空 Office of the post; null for the hotline. */
    readonly office: string | null;
    readonly purpose:
      | 'administer-staff'
      | 'audit'
      | 'correct-registration'
      | 'follow-up'
      | 'handle-ticket'
      | 'import-check'
      | 'respond-to-subject';
    /** 被查阅人引用；已删除的为空 Reference of the person looked at; null where nothing was there to read, such as after an erasure. */
    readonly person: string | null;
    /** 事件 The event whose sealed fields were opened. */
    readonly event: string;
    /** 字段 Names of the fields. */
    readonly fields: readonly string[];
  }[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}

/** 账号 Every account, in the order of opening. */
export interface AccountListAnswer {
  readonly items: readonly {
    readonly id: string;
    readonly staff: string;
    readonly place: 'first' | 'second';
    readonly status: 'disabled' | 'open';
    /** 版本 Revision by which rights are judged. */
    readonly revision: number;
    readonly posts: readonly {
      readonly id: string;
      readonly role:
        | 'analyst'
        | 'auditor'
        | 'dispatcher'
        | 'handler'
        | 'hotline-leader'
        | 'leader'
        | 'mediator'
        | 'odr-unit'
        | 'operator'
        | 'security-administrator'
        | 'system-administrator';
      /** 机构或ODR单位 The office or ODR unit; null for the hotline. */
      readonly office: string | null;
      readonly from: string;
      readonly to: string | null;
    }[];
    readonly deputyships: readonly {
      /** 被代理的账号、人员和岗位 Whose post it is. */
      readonly holder: { readonly account: string; readonly person: string; readonly post: string };
      readonly id: string;
      readonly role:
        | 'analyst'
        | 'auditor'
        | 'dispatcher'
        | 'handler'
        | 'hotline-leader'
        | 'leader'
        | 'mediator'
        | 'odr-unit'
        | 'operator'
        | 'security-administrator'
        | 'system-administrator';
      /** 机构或ODR单位 The office or ODR unit; null for the hotline. */
      readonly office: string | null;
      readonly from: string;
      readonly to: string | null;
    }[];
  }[];
}

/** 开户 Which account of the person. */
export interface AccountOpeningBody {
  /** 第一个或第二个账号，默认第一个 The first one, by default, or explicitly a second one. */
  readonly place?: 'first' | 'second';
}

/** 变更责任部门 Which department answers from now on, and why. */
export interface AccountabilityMoveBody {
  /** 今后负责的部门代码 Code of the department. */
  readonly to: string;
  /** 理由：误派、职责调整 The reason. */
  readonly reason: 'duty-moved' | 'misassigned';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** What every act answers over HTTP. */
export interface ActAnswer {
  /** 编号 Id of what was acted on. */
  readonly id: string;
  /** 版本 Revision of its last event. */
  readonly revision: number;
  /** 日志位置：作为 atLeast 可读到本次结果 Token of the place behind this act; reads with atLeast reflect it. */
  readonly position: string;
  /** 重复请求 The command had been carried out before; this is what it did then. */
  readonly repeated: boolean;
  /** 未保存的文字字段：当事人信息已删除 Fields whose texts are not kept, because the person was erased; absent where all are. */
  readonly notKept?: readonly string[];
}

/** 启用账号 By a one-time code somebody sets their password. */
export interface ActivationBody {
  /** 一次性代码 One-time code. */
  readonly code: string;
  /** 登录名 The login that is wanted. */
  readonly login: string;
  /** 密码 The password that is wanted. */
  readonly password: string;
}

/** 当场答复 What the hotline answers itself. */
export interface AnswerAtOnceBody {
  /** 答复内容，密封保存 The answer; kept sealed. */
  readonly text: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 退单仲裁 Upheld or rejected, and to whom the ticket goes. */
export interface ArbitrationBody {
  /** 成立或驳回 Whether the return is upheld. */
  readonly outcome: 'rejected' | 'upheld';
  /** 改派部门代码，成立时可填 Department that gets an upheld return; a later assignment without it. */
  readonly reassignTo?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 提出登记片区 Propose a new area. */
export interface AreaBody {
  /** 片区代码 Code of the area. */
  readonly id: string;
  /** 名称 Name in both languages. */
  readonly name: { readonly zh: string; readonly en: string };
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 提出撤销片区 Propose to close an area. */
export interface AreaClosingBody {
  /** 片区代码 Code of the area. */
  readonly id: string;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 提出片区更名 Propose a new name for an area. */
export interface AreaRenamingBody {
  /** 片区代码 Code of the area. */
  readonly id: string;
  /** 名称 Name in both languages. */
  readonly name: { readonly zh: string; readonly en: string };
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 片区 The areas of a day. */
export interface AreasAnswer {
  readonly on: string;
  readonly items: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[];
}

/** 派单 To which department. */
export interface AssignmentBody {
  /** 承办部门代码 Code of the department. */
  readonly department: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 批量登记结果 What became of each row, in order. */
export interface BatchAnswer {
  readonly results: readonly {
    readonly status: 'duplicate' | 'registered' | 'rejected';
    /** Of a row that is registered now or was before. */
    readonly tickets?: readonly {
      /** 工单标识 Id of the ticket. */
      readonly id: string;
      /** 工单编号；待登记为空 Number of the ticket; null while it waits to be registered. */
      readonly number: string | null;
      /** 类型 Kind. */
      readonly kind: 'complaint' | 'consultation' | 'report';
      /** 日志位置；待登记为空 Token of the place behind the registration; null while it waits to be registered. */
      readonly position: string | null;
      /** 此前已登记 It had been taken before. */
      readonly repeated: boolean;
    }[];
    /** Of a rejected row. */
    readonly problem?: {
      readonly type: string;
      readonly title: string;
      readonly status: number;
      readonly detail: string;
      /** Path of the request without its query, which may name a person. */
      readonly instance: string;
      /** Stable, for machines. */
      readonly code: string;
      /** What would have been valid. */
      readonly valid?: readonly string[];
      /** The same in words, with the article of each. */
      readonly options?: readonly { readonly code: string; readonly text: string; readonly article: string | null }[];
      readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
    };
  }[];
}

/** 批量来件 Many submissions. */
export interface BatchBody {
  /** 来件，至多 200 条 Submissions, at most 200; each is checked by itself. */
  readonly rows: readonly unknown[];
}

/** 提出年度节假日安排 Propose the holidays of a year. */
export interface CalendarYearBody {
  /** 年度节假日安排 Content of the calendar year file. */
  readonly year: object;
}

/** 处理决定 When it was decided. */
export interface CaseDecisionBody {
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: string;
  /** 处理结果，密封保存 What was decided; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 申请延长办案 Ask for more time for the case: thirty days once, then what a collective decision sets. */
export interface CaseExtensionBody {
  /** 集体讨论决定；首次延长不填 The collective decision; absent for the first extension. */
  readonly further?: {
    /** 合理期限（日） The reasonable time that they set, in days. */
    readonly days: number;
    /** 决定文号 Number of the decision. */
    readonly decision: string;
  };
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 提出案号字头 Propose how the numbers of an office's cases begin. */
export interface CasePrefixesBody {
  /** 机构代码 Code of the office; what holds for it holds for those below it. */
  readonly office: string;
  /** 全部案号字头 All prefixes; those of before end. */
  readonly prefixes: readonly string[];
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 选择岗位 In which post somebody goes on. */
export interface ChosenPostBody {
  /** 岗位 Post. */
  readonly post: string;
}

/** 分类 The category, and whether the ticket is complex. */
export interface ClassificationBody {
  /** 分类代码 Code of the category. */
  readonly category: string;
  /** 是否复杂事项，默认否 Whether it is complex; not by default. */
  readonly complex?: boolean;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 平台时间 What time it is for the platform. */
export interface ClockAnswer {
  /** 真实时钟或模拟时钟 The world's clock or a simulated one. */
  readonly clock: 'real' | 'simulated';
  /** 当前时间 Now. */
  readonly now: string;
}

/** 拨动模拟时钟 To where the simulated clock is moved. */
export interface ClockBody {
  /** 拨至该时间，不得早于当前时间 The moment; not before now. */
  readonly now: string;
}

/** 在计时限 A page of waiting clocks, the earliest due first. */
export interface ClockListAnswer {
  readonly items: readonly {
    readonly ticket: string;
    readonly ticketKind: 'complaint' | 'consultation' | 'report';
    readonly stage:
      | 'archived'
      | 'assigned'
      | 'awaiting-citizen'
      | 'awaiting-sign-off'
      | 'classified'
      | 'closed'
      | 'concluded'
      | 'followed-up'
      | 'handling'
      | 'registered'
      | 'return-upheld'
      | 'returned';
    /** 时限 Limit. */
    readonly limit:
      | 'answer'
      | 'case-decision'
      | 'filing-notice'
      | 'initial-check'
      | 'jurisdiction'
      | 'lead-verification'
      | 'limitation'
      | 'mediation'
      | 'odr'
      | 'sign-for'
      | 'sign-off'
      | 'termination-notice'
      | 'verification';
    readonly kind: 'hotline' | 'statutory';
    readonly round: number;
    /** 起算日 The day from which it counts. */
    readonly start: string;
    /** 期限日 Due day. */
    readonly due: string;
    /** 预警日 Day to warn by. */
    readonly warn: string;
    /** 计时中或中止中 Runs or stands still. */
    readonly state: 'paused' | 'running';
    /** 日历未知，暂定 May still change. */
    readonly provisional: boolean;
    readonly holder: string | null;
  }[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}

/** 一次性代码，仅此一次显示 A one-time code, told this once, to be handed to the person. */
export interface CodeAnswer {
  readonly code: string;
  /** 失效时间 Until when it is good. */
  readonly expiresAt: string;
}

/** 动态码 A code of the authenticator app. */
export interface CodeBody {
  /** 动态码 Six digits. */
  readonly code: string;
}

/** 答复 What is answered, and when. */
export interface ConsultationAnswerBody {
  /** 答复内容，密封保存 The answer; kept sealed. */
  readonly text: string;
  /** 答复日，默认当日 Day of the answer; today by default. */
  readonly answeredOn?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 按日计数 Numbers within what the caller's post may see. */
export interface CountListAnswer {
  readonly items: readonly {
    /** 持有部门；热线本身为空 Office that has the tickets; null where none has. */
    readonly office: string | null;
    /** 期限日；首日之前到期而仍在计时的合为一项，无日 Due day; null for all that run and should have ended before the first day. */
    readonly due: string | null;
    readonly limit:
      | 'answer'
      | 'case-decision'
      | 'filing-notice'
      | 'initial-check'
      | 'jurisdiction'
      | 'lead-verification'
      | 'limitation'
      | 'mediation'
      | 'odr'
      | 'sign-for'
      | 'sign-off'
      | 'termination-notice'
      | 'verification';
    readonly state: 'paused' | 'running' | 'stopped';
    readonly number: number;
  }[];
}

/** 代理 Whose post, and on which days. */
export interface DeputyBody {
  /** 被代理人的账号 The account of who is away. */
  readonly account: string;
  /** 被代理的岗位 The post. */
  readonly post: string;
  /** 起始日 The first day. */
  readonly from: string;
  /** 截止日 The last day. */
  readonly to: string;
}

/** 结束代理 Which deputyship ends. */
export interface DeputyEndingBody {
  readonly deputyship: string;
  /** 不再代理之日，默认当日 The first day without it; today by default. */
  readonly from?: string;
}

/** 双因素登记 What somebody puts into their authenticator app; told once. */
export interface EnrolmentAnswer {
  /** 认证应用读取的地址 The address that an app reads as a picture. */
  readonly address: string;
  /** 恢复码，每个可用一次 Recovery codes; each stands for a code once. */
  readonly recoveryCodes: readonly string[];
}

/** 提出删除个人信息 Why the personal data of a person is to be erased (PIPL Art. 47). */
export interface ErasureBody {
  /** 删除理由（个人信息保护法第四十七条） Why. */
  readonly reason: 'consent-withdrawn' | 'other-by-law' | 'purpose-reached' | 'unlawful-processing';
}

/** 立案 Number of the case, and when it was decided. */
export interface FilingBody {
  /** 案号 Number of the case. */
  readonly caseNumber: string;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: string;
  /** 核查情况，密封保存 What the verification found; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 回访 Whether the citizen was reached, and what they said. */
export interface FollowUpBody {
  /** 是否联系上 Whether the citizen was reached. */
  readonly reached: boolean;
  /** 问题是否解决；未答不填 Whether it is resolved; absent when not answered. */
  readonly resolved?: boolean;
  /** 满意程度；未答不填 How satisfied; absent when not answered. */
  readonly satisfaction?: 'basically-satisfied' | 'dissatisfied' | 'satisfied';
  /** 回访日，默认当日 Day of the follow-up; today by default. */
  readonly on?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 更正回访 Which follow-up was recorded wrong, why, and what it should say. */
export interface FollowUpCorrectionBody {
  /** 所更正回访的版本 Revision of the follow-up. */
  readonly followUp: number;
  /** 更正理由 Why. */
  readonly reason: 'channel-corrected' | 'citizen-corrected' | 'found-out' | 'misheard' | 'mistyped';
  /** 是否联系上 Whether the citizen was reached. */
  readonly reached: boolean;
  /** 问题是否解决；未答不填 Whether it is resolved; absent when not answered. */
  readonly resolved?: boolean;
  /** 满意程度；未答不填 How satisfied; absent when not answered. */
  readonly satisfaction?: 'basically-satisfied' | 'dissatisfied' | 'satisfied';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 批准申请 Grant a request. */
export interface GrantBody {
  /** 所批准内容的摘要 Digest of the content that is agreed to, as it was read. */
  readonly digest: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 当日在岗 Who holds which post on a day. */
export interface HeldPostsAnswer {
  readonly on: string;
  readonly items: readonly {
    readonly account: string;
    readonly person: string;
    /** 为何人代理 The person who is away; null for a post of one's own. */
    readonly for: string | null;
    readonly id: string;
    readonly role:
      | 'analyst'
      | 'auditor'
      | 'dispatcher'
      | 'handler'
      | 'hotline-leader'
      | 'leader'
      | 'mediator'
      | 'odr-unit'
      | 'operator'
      | 'security-administrator'
      | 'system-administrator';
    /** 机构或ODR单位 The office or ODR unit; null for the hotline. */
    readonly office: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** 要求核验身份 When it was asked for. */
export interface IdentityRequestBody {
  /** 要求日，默认当日 Day of the request; today by default. */
  readonly on?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 身份已核验 When it was proved. */
export interface IdentityVerificationBody {
  /** 核验日，默认当日 Day of the verification; today by default. */
  readonly on?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 邀请 An invitation. */
export interface InvitationBody {
  /** 有效至，默认七日后 The last day on which it is taken; in seven days by default. */
  readonly until?: string;
}

/** 管辖争议 When it arose. */
export interface JurisdictionDisputeBody {
  /** 争议日，默认当日 Day of the dispute; today by default. */
  readonly disputedOn?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 管辖确定 When and how it was settled. */
export interface JurisdictionSettlementBody {
  /** 有权处理的其他机关；由本机关处理不填 The other authority whose it is; absent where it is ours. */
  readonly authority?: {
    /** 名称，密封保存 Its name; kept sealed. */
    readonly name: string;
    /** 告知来件人的方式；匿名不填 How the citizen was told; absent where nobody is known to be told. */
    readonly toldBy?: 'in-person' | 'letter' | 'message' | 'phone' | 'platform';
  };
  /** 确定日，默认当日 Day of the settlement; today by default. */
  readonly settledOn?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 改类型 What the ticket is, and why it is not what it was registered as. */
export interface KindChangeBody {
  /** 改为的类型 The kind that it is. */
  readonly to: 'complaint' | 'consultation' | 'report';
  /** 理由：登记有误、来件人说明、内容核对 The reason. */
  readonly reason: 'citizen-clarified' | 'content-examined' | 'registered-wrongly';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 申请逾期补录 Which act is to state an earlier day, how early, and why. */
export interface LateClaimBody {
  /** 补录的事项 The act that states the day. */
  readonly act:
    | 'accept-complaint'
    | 'answer-as-odr-unit'
    | 'answer-consultation'
    | 'decide-case'
    | 'decline-to-file-report'
    | 'dispute-jurisdiction'
    | 'file-report'
    | 'follow-up-ticket'
    | 'join-new-facts'
    | 'note-lead'
    | 'open-mediation'
    | 'record-supervisory-check'
    | 'refer-to-odr'
    | 'refuse-complaint'
    | 'request-identity'
    | 'resume-limit'
    | 'settle-jurisdiction'
    | 'settle-mediation'
    | 'tell-parties'
    | 'tell-reporter'
    | 'terminate-mediation'
    | 'verify-identity'
    | 'verify-lead'
    | 'withdraw-complaint';
  /** 可补录的最早日 The earliest day that it may state. */
  readonly from: string;
  /** 补录理由 Why it is entered so late. */
  readonly ground: 'forgotten' | 'handled-on-site' | 'kept-on-paper' | 'platform-away' | 'post-under-way';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 发现线索 When it was discovered. */
export interface LeadBody {
  /** 发现日，默认当日 Day of the discovery; today by default. */
  readonly on?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 线索核查结论 When it was decided, and how. */
export interface LeadDecisionBody {
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly on?: string;
  /** 立案或不予立案 Whether it is filed as a case. */
  readonly outcome: 'filed' | 'not-filed';
  /** 核查情况，密封保存 What the verification found; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 进程存活 The process runs. */
export interface LiveAnswer {
  readonly live: boolean;
}

/** 当前登录 Who is signed in. */
export interface MeAnswer {
  /** 账号 Account. */
  readonly account: string;
  /** 当前岗位，未选时为空 The post that is used; null until one is chosen. */
  readonly post: {
    readonly id: string;
    /** 角色 Role. */
    readonly role:
      | 'analyst'
      | 'auditor'
      | 'dispatcher'
      | 'handler'
      | 'hotline-leader'
      | 'leader'
      | 'mediator'
      | 'odr-unit'
      | 'operator'
      | 'policy'
      | 'security-administrator'
      | 'simulator'
      | 'system-administrator'
      | 'timekeeper';
    /** 机构，热线岗位为空 The office; null for the hotline. */
    readonly office: string | null;
    /** 最后一日 The last day; null while no end is entered. */
    readonly to: string | null;
    /** 代理他人 Whether it is held for somebody who is away. */
    readonly deputy: boolean;
    /** 须双因素 Whether it takes a second factor. */
    readonly secondFactor: boolean;
  } | null;
  /** 今日可用岗位 The posts of today. */
  readonly posts: readonly {
    readonly id: string;
    /** 角色 Role. */
    readonly role:
      | 'analyst'
      | 'auditor'
      | 'dispatcher'
      | 'handler'
      | 'hotline-leader'
      | 'leader'
      | 'mediator'
      | 'odr-unit'
      | 'operator'
      | 'policy'
      | 'security-administrator'
      | 'simulator'
      | 'system-administrator'
      | 'timekeeper';
    /** 机构，热线岗位为空 The office; null for the hotline. */
    readonly office: string | null;
    /** 最后一日 The last day; null while no end is entered. */
    readonly to: string | null;
    /** 代理他人 Whether it is held for somebody who is away. */
    readonly deputy: boolean;
    /** 须双因素 Whether it takes a second factor. */
    readonly secondFactor: boolean;
  }[];
  /** 验证方式 How the person proved who they are. */
  readonly factors: readonly ('demonstration' | 'one-time-code' | 'password' | 'provider' | 'recovery-code' | 'totp')[];
  /** 最迟结束 When the session ends at the latest. */
  readonly endsAt: string;
  /** 在此之前可办理敏感事项 Until when grave acts may be done without another proof. */
  readonly provedUntil: string;
}

/** 开始调解 When it began. */
export interface MediationBody {
  /** 开始日，默认当日 Day on which it began; today by default. */
  readonly openedOn?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 并入新事实 When they were received, and from which ticket. */
export interface NewFactsBody {
  /** 最后一次收到举报之日，默认当日 Day of the later receipt; today by default. */
  readonly receivedOn?: string;
  /** 后一举报的工单 Ticket of the later report, when it has one that the department can read. */
  readonly from?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 新令牌，仅此一次显示 A token that was made; its text is told this once. */
export interface NewTokenAnswer {
  readonly id: string;
  /** 令牌 The text that a machine sends as `Authorization: Bearer`. */
  readonly token: string;
  readonly expiresAt: string;
}

/** 不予立案 The reason, and when it was decided. */
export interface NonFilingBody {
  /** 不予立案理由代码 Code of the reason. */
  readonly reason: string;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: string;
  /** 核查情况，密封保存 What the verification found; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 告知 When and how they were told. */
export interface NoticeBody {
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: string;
  /** 告知方式 How they were told. */
  readonly toldBy: 'in-person' | 'letter' | 'message' | 'phone' | 'platform';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 指标明细 A number of a ranking and a page of the items that it counts, by the day on which they count, then by ticket. */
export interface NumberAnswer {
  /** 考核期 Name of the period. */
  readonly period: string;
  readonly department: string;
  readonly indicator:
    | 'citizen-urge-rate'
    | 'follow-up-rate'
    | 'mediation-success'
    | 'odr-on-time'
    | 'on-time-conclusion'
    | 'on-time-initial-check'
    | 'on-time-verification'
    | 'overdue-rate'
    | 'reopen-rate'
    | 'resolution'
    | 'return-rate'
    | 'satisfaction'
    | 'signed-for-on-time';
  /** 得分项 Null when the scoring of the period does not know the indicator. */
  readonly term: {
    readonly weight: number | null;
    readonly points: string | null;
    readonly indicator:
      | 'citizen-urge-rate'
      | 'follow-up-rate'
      | 'mediation-success'
      | 'odr-on-time'
      | 'on-time-conclusion'
      | 'on-time-initial-check'
      | 'on-time-verification'
      | 'overdue-rate'
      | 'reopen-rate'
      | 'resolution'
      | 'return-rate'
      | 'satisfaction'
      | 'signed-for-on-time';
    readonly numerator: number;
    readonly denominator: number;
    /** How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change. */
    readonly provisional: number;
    /** Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %. */
    readonly rate: string | null;
  } | null;
  /** 工单 Those that aren't counted are told too: they left both sides. */
  readonly items: readonly {
    readonly ticket: string;
    /** 事件序号 Revisions of the events that it rests on, in the ticket's stream. */
    readonly revisions: readonly number[];
    /** True when `due` was counted in a year whose holidays are not published yet. */
    readonly provisional: boolean;
    /** The round of the ticket, from 1. */
    readonly round: number;
    /** The day that it counts on: its due day, or that of the act where the indicator knows no deadline. */
    readonly day: string;
    /** The last day on time; null where the indicator knows no deadline. */
    readonly due: string | null;
    /** In the denominator. False when it was withdrawn before it was due: it then leaves both sides. */
    readonly counted: boolean;
    /** In the numerator; never without `counted`. */
    readonly inNumerator: boolean;
  }[];
  /** 下一页 Pass as `cursor` for the next page; null on the last. */
  readonly next: string | null;
}

/** ODR单位答复 How the unit answered, and when. */
export interface OdrAnswerBody {
  /** ODR单位编号 Code of the ODR unit. */
  readonly unit: string;
  /** 是否达成一致 Whether the parties agreed. */
  readonly outcome: 'not-settled' | 'settled';
  /** 答复日，默认当日 Day of the answer; today by default. */
  readonly answeredOn?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 转ODR单位 To which unit, and when. */
export interface OdrReferralBody {
  /** ODR单位编号 Code of the ODR unit. */
  readonly unit: string;
  /** 转送日，默认当日 Day of the referral; today by default. */
  readonly referredOn?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 提出登记ODR单位 Propose a new ODR unit. */
export interface OdrUnitBody {
  /** ODR单位编号 Code of the unit. */
  readonly code: string;
  /** 公司名称；自然人不填，名录不记其姓名 The public name of the company; absent for a natural person, whose name no register holds. */
  readonly name?: { readonly zh: string; readonly en: string };
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 提出注销ODR单位 Propose to close an ODR unit. */
export interface OdrUnitClosingBody {
  /** ODR单位编号 Code of the unit. */
  readonly code: string;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** ODR单位 The ODR units of a day; a natural person has no name here. */
export interface OdrUnitsAnswer {
  readonly on: string;
  readonly items: readonly {
    readonly code: string;
    readonly name: { readonly zh: string; readonly en: string } | null;
  }[];
}

/** 提出登记机构 Propose a new office. */
export interface OfficeBody {
  /** 机构代码 Code of the office. */
  readonly id: string;
  /** 层级 Its level. */
  readonly level: 'city' | 'department' | 'development-zone' | 'district' | 'section' | 'station';
  /** 名称 Name in both languages. */
  readonly name: { readonly zh: string; readonly en: string };
  /** 上级机构代码 The office directly above; none at the top. */
  readonly parent?: string;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 提出撤销机构 Propose to close an office. */
export interface OfficeClosingBody {
  /** 机构代码 Code of the office. */
  readonly id: string;
  /** 承接未办结工单的机构 The office that gets its open tickets; the dispatch desk without it. */
  readonly takenOverBy?: string;
  /** 撤销日，默认当日 The first day without it; today by default. */
  readonly from?: string;
}

/** 提出调整上级机构 Propose another office above. */
export interface OfficeMoveBody {
  /** 机构代码 Code of the office. */
  readonly id: string;
  /** 新的上级机构代码 The office directly above; none at the top. */
  readonly parent?: string;
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 提出机构更名 Propose a new name for an office. */
export interface OfficeRenamingBody {
  /** 机构代码 Code of the office. */
  readonly id: string;
  /** 名称 Name in both languages. */
  readonly name: { readonly zh: string; readonly en: string };
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 机构 The offices of a day, each below the one that it names. */
export interface OfficesAnswer {
  readonly on: string;
  readonly items: readonly {
    readonly id: string;
    readonly level: 'city' | 'department' | 'development-zone' | 'district' | 'section' | 'station';
    readonly name: { readonly zh: string; readonly en: string };
    /** 上级机构 The office directly above; null at the top. */
    readonly parent: string | null;
    /** 职责：类别（* 为全部）与片区（空为全部） What it answers for: category (* for any) and area (null for any). */
    readonly responsibilities: readonly { readonly category: string; readonly area: string | null }[];
    /** 案号字头，对其下级机构同样适用 How the numbers of its cases, and of those of the offices below it, may begin. */
    readonly casePrefixes: readonly string[];
  }[];
}

/** 关联同一人 Who is the same person. */
export interface OtherPersonBody {
  /** 另一人的引用 Reference of the other one. */
  readonly other: string;
}

/** 密码登录 What somebody signs in with. */
export interface PasswordBody {
  /** 登录名 Login. */
  readonly login: string;
  /** 密码 Password. */
  readonly password: string;
  /** 动态码或恢复码 The code of the authenticator app, or a recovery code. */
  readonly code?: string;
}

/** 申请时限中止 Which limit stands still, why, by which document, and from when to when. */
export interface PauseBody {
  /** 时限 The limit. */
  readonly limit:
    | 'answer'
    | 'case-decision'
    | 'filing-notice'
    | 'initial-check'
    | 'jurisdiction'
    | 'lead-verification'
    | 'limitation'
    | 'mediation'
    | 'odr'
    | 'sign-for'
    | 'sign-off'
    | 'termination-notice'
    | 'verification';
  /** 原因，须有条文 The reason; the rule set must have an article for it. */
  readonly reason:
    | 'announcement'
    | 'appraisal'
    | 'calibration'
    | 'hearing'
    | 'identification'
    | 'identity-supplement'
    | 'inspection'
    | 'quarantine'
    | 'refund-order'
    | 'suspension'
    | 'testing';
  /** 中止的首日，默认当日 First day that is not counted; today by default. */
  readonly on?: string;
  /** 中止的末日或复核日，其后继续计时 Last day that is not counted, or the day of review; the limit then runs on. */
  readonly until: string;
  /** 文书编号 Number of the document that it rests on. */
  readonly document: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 有排名的考核期 The periods of a kind that have a ranking, latest first, and where the platform stands. */
export interface PeriodListAnswer {
  readonly kind: 'half-year' | 'month' | 'quarter' | 'year';
  readonly asOf: {
    readonly day: string;
    /** 反映的事件数；仅限看全部排名者 The number of events that they reflect; null for those who see their own numbers only. */
    readonly position: number | null;
  };
  readonly items: readonly {
    /** 考核期 Name of the period. */
    readonly period: string;
    /** 是否未结束 Whether its last day is not over. */
    readonly running: boolean;
    /** 列出的部门数 How many departments are listed. */
    readonly departments: number;
    /** 参加排名的部门数 How many of them have enough items for a rank. */
    readonly ranked: number;
    /** 第一名，可并列 Several when they share the first rank; none when no department is ranked. */
    readonly best: readonly {
      readonly department: string;
      readonly name: { readonly zh: string; readonly en: string };
      /** See {@link Score }. Also told of a department that is not ranked. */
      readonly score: string | null;
    }[];
  }[];
}

/** 任岗 A post. */
export interface PostBody {
  /** 角色 Role. */
  readonly role:
    | 'analyst'
    | 'auditor'
    | 'dispatcher'
    | 'handler'
    | 'hotline-leader'
    | 'leader'
    | 'mediator'
    | 'odr-unit'
    | 'operator'
    | 'security-administrator'
    | 'system-administrator';
  /** 机构或ODR单位；热线岗位不填 The office or ODR unit; none for the hotline. */
  readonly office?: string;
  /** 起始日，默认当日 From this day on; today by default. */
  readonly from?: string;
  /** 截止日 The last day; open without it. */
  readonly to?: string;
}

/** 免岗 Which post ends. */
export interface PostEndingBody {
  readonly post: string;
  /** 不再任岗之日，默认当日 The first day without it; today by default. */
  readonly from?: string;
}

/** An error document (RFC 9457), in one language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Path of the request without its query, which may name a person. */
  readonly instance: string;
  /** Stable, for machines. */
  readonly code: string;
  /** What would have been valid. */
  readonly valid?: readonly string[];
  /** The same in words, with the article of each. */
  readonly options?: readonly { readonly code: string; readonly text: string; readonly article: string | null }[];
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

/** 再次验证 By what somebody proves once more who they are. */
export interface ProofBody {
  /** 密码 Password. */
  readonly password: string;
  /** 动态码或恢复码 The code of the authenticator app, or a recovery code. */
  readonly code?: string;
}

/** 考核期排名 The ranking of a period. */
export interface RankingAnswer {
  /** 截至；期满为空 Null when it holds the whole period. */
  readonly asOf: {
    readonly day: string;
    /** 反映的事件数；仅限看全部排名者 The number of events that they reflect; null for those who see their own numbers only. */
    readonly position: number | null;
  } | null;
  readonly city: readonly {
    readonly indicator:
      | 'citizen-urge-rate'
      | 'follow-up-rate'
      | 'mediation-success'
      | 'odr-on-time'
      | 'on-time-conclusion'
      | 'on-time-initial-check'
      | 'on-time-verification'
      | 'overdue-rate'
      | 'reopen-rate'
      | 'resolution'
      | 'return-rate'
      | 'satisfaction'
      | 'signed-for-on-time';
    readonly numerator: number;
    readonly denominator: number;
    /** How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change. */
    readonly provisional: number;
    /** Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %. */
    readonly rate: string | null;
  }[];
  /** Name of the period. */
  readonly period: string;
  /** Which offices are compared. */
  readonly level: 'city' | 'department' | 'development-zone' | 'district' | 'section' | 'station';
  readonly parked: {
    readonly count: number;
    /** In code units. */
    readonly streams: readonly string[];
  };
  /** What counts on the dispatch desk 调度: what no department had, and, as return rate, misassignments 误派. Never ranked. */
  readonly dispatchDesk: readonly {
    readonly indicator:
      | 'citizen-urge-rate'
      | 'follow-up-rate'
      | 'mediation-success'
      | 'odr-on-time'
      | 'on-time-conclusion'
      | 'on-time-initial-check'
      | 'on-time-verification'
      | 'overdue-rate'
      | 'reopen-rate'
      | 'resolution'
      | 'return-rate'
      | 'satisfaction'
      | 'signed-for-on-time';
    readonly numerator: number;
    readonly denominator: number;
    /** How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change. */
    readonly provisional: number;
    /** Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %. */
    readonly rate: string | null;
  }[];
  /** By rank, then by department id; those that are not ranked last, by id. */
  readonly departments: readonly {
    /** 1 for the highest score. Equal scores are told apart as `tieBreak` of the scoring says; those that it cannot tell apart share a rank, and the ranks behind them are left out. Null when it is not ranked. */
    readonly rank: number | null;
    /** Null when it is ranked. */
    readonly notRanked: 'too-few-items' | null;
    readonly department: string;
    readonly name: { readonly zh: string; readonly en: string };
    /** The denominators of all scored indicators together. */
    readonly items: number;
    /** See {@link Score }. Also told of a department that is not ranked. */
    readonly score: string | null;
    readonly terms: readonly {
      readonly indicator:
        | 'citizen-urge-rate'
        | 'follow-up-rate'
        | 'mediation-success'
        | 'odr-on-time'
        | 'on-time-conclusion'
        | 'on-time-initial-check'
        | 'on-time-verification'
        | 'overdue-rate'
        | 'reopen-rate'
        | 'resolution'
        | 'return-rate'
        | 'satisfaction'
        | 'signed-for-on-time';
      readonly numerator: number;
      readonly denominator: number;
      /** How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change. */
      readonly provisional: number;
      /** Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %. */
      readonly rate: string | null;
      /** The weight that the scoring rules give it, before rescaling. */
      readonly weight: number;
      /** What it adds to the score, after rescaling; two digits, rounded half up; null without a rate. */
      readonly points: string | null;
    }[];
  }[];
  readonly scoring: {
    readonly id: string;
    /** Hex SHA-256 of the canonical rule data. */
    readonly digest: string;
  };
  /** Version of the calendar for what was registered then; a ticket's own stands in its events. */
  readonly calendar: string;
  readonly ruleSets: readonly {
    readonly id: string;
    /** Hex SHA-256 of the canonical rule data. */
    readonly digest: string;
  }[];
}

/** 能否服务 Whether the process can serve: commands need the store alone. Consumers are told, and not required: while Kafka is away everything that they react to waits in the log, and to close the intake would lose what citizens say. */
export interface ReadinessAnswer {
  readonly ready: boolean;
  readonly store: 'answers' | 'does not answer';
  readonly consumers: readonly {
    /** Of a cluster: whose consumer it is. */
    readonly service?: string;
    readonly name: string;
    readonly state: 'retrying' | 'running' | 'standby' | 'stopped';
    readonly lag: number | null;
    readonly reason: string | null;
    readonly parked: number | null;
    readonly parkedStreams: readonly string[] | null;
  }[];
  readonly ledger: {
    readonly ready: boolean;
    /** `standby`: another process seals. `retrying`: it could not just now. `refused`: it must not, an operator has to look; events are still taken. */
    readonly state: 'refused' | 'retrying' | 'sealing' | 'standby';
    /** Why it does not seal; null when it does. */
    readonly reason: string | null;
    /** Events under the published checkpoint, as far as this process knows. */
    readonly published: number;
    /** Whether events have waited for a published checkpoint longer than they may. */
    readonly late: boolean;
  };
  /** Of a cluster: how each service does. */
  readonly services?: { readonly [name: string]: 'down' | 'not ready' | 'ready' };
}

/** 重建结果 How long a rebuild took, and how many events of the log it read. */
export interface RebuildAnswer {
  /** 用时（毫秒） Milliseconds. */
  readonly milliseconds: number;
  /** 读取的事件数 Events. */
  readonly events: number;
}

/** 本批结果 What one batch of a recalculation did. */
export interface RecalculatedBatchAnswer {
  /** 查看的工单数 Open tickets that were looked at. */
  readonly looked: number;
  /** 改用现行规则的工单数 Those that went over just now. */
  readonly recalculated: number;
  /** 下一批的 after；空为完成 Where the next batch begins; null when all is done. */
  readonly next: string | null;
}

/** 重算 How many tickets are open, and how far the latest recalculation is. */
export interface RecalculationAnswer {
  readonly open: number;
  readonly latest: {
    /** 日历版本 Version of the calendar that tickets are taken over to. */
    readonly calendar: string;
    readonly looked: number;
    readonly recalculated: number;
    /** 开始时未办结工单数 Tickets that were open when it began. */
    readonly open: number;
    readonly done: boolean;
  } | null;
}

/** 重算一批 Which batch of open tickets is taken over to the present rules. */
export interface RecalculationBody {
  /** 上一批返回的 next Where the batch before ended; from the beginning without it. */
  readonly after?: string;
  /** 本批工单数，默认 5000 Tickets in this batch; 5000 by default. */
  readonly limit?: number;
}

/** 请示更正收件日 On which day it was received, and why it was registered otherwise. */
export interface ReceiptBody {
  /** 收件日；各时限随之重算 Day of receipt; the limits that count from it move. */
  readonly receivedOn: string;
  /** 更正理由 Why. */
  readonly reason: 'channel-corrected' | 'citizen-corrected' | 'found-out' | 'misheard' | 'mistyped';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 不予受理 The ground, when it was decided, and when and how the complainant was told. */
export interface RefusalBody {
  /** 不予受理情形代码 Code of the ground. */
  readonly ground: string;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: string;
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: string;
  /** 告知方式 How they were told. */
  readonly toldBy: 'in-person' | 'letter' | 'message' | 'phone' | 'platform';
  /** 不予受理的理由，须告知投诉人，密封保存 The reason in words, which the complainant is told (Art. 15); kept sealed. */
  readonly text: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 更正登记 What was registered wrong, as it should read; what is absent stays as it is. */
export interface RegistrationCorrectionBody {
  /** 更正理由 Why. */
  readonly reason: 'channel-corrected' | 'citizen-corrected' | 'found-out' | 'misheard' | 'mistyped';
  /** 渠道 Channel. */
  readonly channel?: 'letter' | 'local-platform' | 'national-platform' | 'open311' | 'other' | 'phone' | 'visit';
  /** 收件日；各时限随之重算 Day of receipt; the limits that count from it move. */
  readonly receivedOn?: string;
  /** 片区代码 Code of the area. */
  readonly area?: string;
  /** 标题，密封保存 Title; sealed. */
  readonly title?: string;
  /** 内容，密封保存 Text; sealed. */
  readonly text?: string;
  /** 投诉人、举报人或咨询人的全部信息 Everything that is known of who sent it, in place of what was known. */
  readonly person?: {
    /** 姓名 Name; sealed. */
    readonly name?: string;
    /** 电话 Phone; sealed. Read however it is written; what is none is refused. */
    readonly phone?: string;
    /** 地址 Address; sealed. */
    readonly address?: string;
    /** 来源平台账号 Account on the platform that it came from; sealed. */
    readonly account?: string;
    /** 账号所属系统代码 Code of the system that knows the account; without it an account identifies nobody. */
    readonly system?: string;
  };
  /** 被投诉人的全部信息 Everything that is known of the merchant, in place of what was known. */
  readonly respondent?: {
    /** 名称 Name; sealed. */
    readonly name: string;
    /** 地址 Address; sealed. */
    readonly address?: string;
  };
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 备注 What every act on a ticket, or on a request for one, may carry beside its content. */
export interface RemarkBody {
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 重办 Why. */
export interface ReopeningBody {
  /** 重办理由 The reason. */
  readonly reason: 'dissatisfied' | 'look-back' | 'new-facts' | 'unresolved';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 告知举报人 When and how the reporter was told. */
export interface ReporterNoticeBody {
  /** 告知日，默认当日 Day of telling; today by default. */
  readonly toldOn?: string;
  /** 告知方式 How they were told. */
  readonly toldBy: 'in-person' | 'letter' | 'message' | 'phone' | 'platform';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 申请 What was asked for, and what became of it. */
export interface RequestAnswer {
  readonly id: string;
  /** 种类 Kind. */
  readonly kind:
    | 'account'
    | 'area'
    | 'calendar-year'
    | 'erasure'
    | 'exception'
    | 'extension'
    | 'late-claim'
    | 'odr-unit'
    | 'office'
    | 'past-import'
    | 'pause'
    | 'person'
    | 'post'
    | 'receipt'
    | 'responsibility'
    | 'rule-set'
    | 'token'
    | 'transfer'
    | 'voiding';
  /** 状态 Open, granted, refused, withdrawn or lapsed. */
  readonly status: 'granted' | 'lapsed' | 'open' | 'refused' | 'withdrawn';
  /** 提出日 The day on which it was made. */
  readonly askedOn: string;
  /** 所涉对象 The stream of what it is about. */
  readonly subject: string;
  /** 所属机构 The office that it belongs to; null for the hotline. */
  readonly office: string | null;
  /** 批准后执行的操作 Name of the act that a grant carries out. */
  readonly act: string;
  /** 该操作的内容 The input of that act. */
  readonly asks: object;
  /** 内容摘要，批准时须一并提交 Digest of the content; a grant names it. */
  readonly digest: string;
}

/** 请示列表 A page of requests, the latest first. */
export interface RequestListAnswer {
  readonly items: readonly {
    readonly id: string;
    /** 种类 Kind. */
    readonly kind:
      | 'account'
      | 'area'
      | 'calendar-year'
      | 'erasure'
      | 'exception'
      | 'extension'
      | 'late-claim'
      | 'odr-unit'
      | 'office'
      | 'past-import'
      | 'pause'
      | 'person'
      | 'post'
      | 'receipt'
      | 'responsibility'
      | 'rule-set'
      | 'token'
      | 'transfer'
      | 'voiding';
    /** 状态 Open, granted, refused, withdrawn or lapsed. */
    readonly status: 'granted' | 'lapsed' | 'open' | 'refused' | 'withdrawn';
    /** 提出日 The day on which it was made. */
    readonly askedOn: string;
    /** 所涉对象 The stream of what it is about. */
    readonly subject: string;
    /** 所属机构 The office that it belongs to; null for the hotline. */
    readonly office: string | null;
    /** 批准后执行的操作 Name of the act that a grant carries out. */
    readonly act: string;
    /** 该操作的内容 The input of that act. */
    readonly asks: object;
    /** 内容摘要，批准时须一并提交 Digest of the content; a grant names it. */
    readonly digest: string;
  }[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}

/** 驳回申请 Refuse a request. */
export interface RequestRefusalBody {
  /** 驳回理由 Why it is not agreed to. */
  readonly ground?: 'against-the-rules' | 'evidence-missing' | 'not-needed' | 'unfounded';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 提出部门职责 Propose what a department answers for. */
export interface ResponsibilitiesBody {
  /** 部门代码 Code of the department. */
  readonly office: string;
  /** 全部职责：类别（* 为全部）与片区（空为全部） All of them: category (* for any) and area (null for any). */
  readonly responsibilities: readonly {
    /** Code of a category, or `*` for whatever no other office does. */
    readonly category: string;
    /** Null: whatever the area, unless another office has the category for just that area. */
    readonly area: string | null;
  }[];
  /** 生效日，默认当日 From this day on; today by default. */
  readonly from?: string;
}

/** 时限恢复 Which limit runs on, and the last day that is not counted. */
export interface ResumptionBody {
  /** 时限 The limit. */
  readonly limit:
    | 'answer'
    | 'case-decision'
    | 'filing-notice'
    | 'initial-check'
    | 'jurisdiction'
    | 'lead-verification'
    | 'limitation'
    | 'mediation'
    | 'odr'
    | 'sign-for'
    | 'sign-off'
    | 'termination-notice'
    | 'verification';
  /** 中止的末日，默认当日 Last day that is not counted; today by default. */
  readonly on?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 退单 The reason. */
export interface ReturnBody {
  /** 退单理由代码 Code of the reason. */
  readonly reason: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 提出规则集 Propose a rule set. */
export interface RuleSetBody {
  /** 规则集文件内容 Content of the rule set file. */
  readonly ruleSet: object;
  /** 施行日未办结的工单：沿用或改用，默认沿用 What open tickets do on the day it takes effect; keep by default. */
  readonly openTickets?: 'keep' | 'switch';
}

/** 规则集与日历 The rule sets in force, and the calendar. */
export interface RulesAnswer {
  readonly ruleSets: readonly {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
    /** 施行日 The day from which it governs. */
    readonly effectiveFrom: string;
    /** 摘要 Digest of its content. */
    readonly digest: string;
    readonly status: 'published' | 'shipped';
    /** 施行日未办结的工单 What open tickets did on that day; null for one that ships. */
    readonly openTickets: 'keep' | 'switch' | null;
  }[];
  readonly calendar: { readonly version: string; readonly source: string; readonly years: readonly number[] };
}

/** 立即封存的结果 Whether something was sealed. */
export interface SealAnswer {
  /** 已封存 False when nothing waited, or another process seals. */
  readonly sealed: boolean;
}

/** 退回 What the leader objects to. */
export interface SendingBackBody {
  /** 问题所在：程序、格式、内容 Procedure, form, content. */
  readonly findings: readonly ('content' | 'form' | 'procedure')[];
  /** 问题说明，密封保存 The findings in words; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 达成调解 When, and what is paid. */
export interface SettlementBody {
  /** 达成日，默认当日 Day of the agreement; today by default. */
  readonly settledOn?: string;
  /** 金额（分） Amount in fen; nothing is paid without it. */
  readonly amount?: number;
  /** 协议内容或调解记录，密封保存 What was agreed, as the record of mediation has it (Art. 24); kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 签字 What the leader says of the handling. */
export interface SignOffBody {
  /** 审签意见，密封保存 Opinion of the leader; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 送领导签字 What the leader is told. */
export interface SignOffRequestBody {
  /** 办理情况，密封保存 Account of what was done; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 人员 A colleague: name and staff number, both sealed. */
export interface StaffBody {
  /** 姓名 Name. */
  readonly name: string;
  /** 工号：据此认人，不得更正 Staff number, which tells people apart and is never corrected. */
  readonly number: string;
}

/** 更名内容 Which name, as it was read. */
export interface StaffCorrectionBody {
  /** 录入版本 Revision of the entry. */
  readonly entry: number;
}

/** 录入内容 What was entered, as it was read. */
export interface StaffEntryBody {
  /** 录入版本 Revision of the entry. */
  readonly entry: number;
}

/** 人员名册 A page of the register, in the order of entering. */
export interface StaffListAnswer {
  readonly items: readonly {
    readonly id: string;
    readonly status: 'employed' | 'entered' | 'left' | 'unknown';
    /** 现行姓名；未批准或已删除为空 The name that counts; null before the approval, and where it was erased. */
    readonly name: string | null;
    /** 工号 The staff number that counts. */
    readonly number: string | null;
    /** 最近一次录入，供审批：版本、姓名、工号（更名时为空） What was entered last, as it is proposed by its revision; the number is null where only a name was. */
    readonly entered: { readonly entry: number; readonly name: string | null; readonly number: string | null };
  }[];
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}

/** 更名 Another name of a colleague, sealed. */
export interface StaffNameBody {
  /** 姓名 Name. */
  readonly name: string;
}

/** 告知进展 How the citizen was told. */
export interface StateToldBody {
  /** 告知方式 How. */
  readonly toldBy: 'in-person' | 'letter' | 'message' | 'phone' | 'platform';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 登记结果 What became of a submission. */
export interface SubmissionAnswer {
  /** 工单 Its tickets, one per kind. A report that came with something else is kept and registered within the hour, at a moment of its own, so that nobody can join the two. */
  readonly tickets: readonly {
    /** 工单标识 Id of the ticket. */
    readonly id: string;
    /** 工单编号；待登记为空 Number of the ticket; null while it waits to be registered. */
    readonly number: string | null;
    /** 类型 Kind. */
    readonly kind: 'complaint' | 'consultation' | 'report';
    /** 日志位置；待登记为空 Token of the place behind the registration; null while it waits to be registered. */
    readonly position: string | null;
    /** 此前已登记 It had been taken before. */
    readonly repeated: boolean;
  }[];
}

/** 来件 What somebody sent once. */
export interface SubmissionBody {
  /** 类型，默认由文本判定 Kinds; from the text by default. */
  readonly kinds?: readonly ('complaint' | 'consultation' | 'report')[];
  /** 渠道 Channel. */
  readonly channel: 'letter' | 'local-platform' | 'national-platform' | 'open311' | 'other' | 'phone' | 'visit';
  /** 来源系统编号 Number in the system that it came from. */
  readonly source?: string;
  /** 收件时间，默认为现在 When the channel received it; now by default. */
  readonly receivedAt?: string;
  /** 片区代码 Code of the area. */
  readonly area?: string;
  /** 类别代码，默认由文本判定 Code of the category; from the text by default. */
  readonly category?: string;
  /** 复杂工单，默认否 Complex; not by default. */
  readonly complex?: boolean;
  /** 紧急程度，默认一般 How pressing it is; ordinary by default. */
  readonly urgency?: 'ordinary' | 'safety' | 'urgent';
  /** 标题，密封保存 Title; sealed. */
  readonly title: string;
  /** 内容，密封保存 Text; sealed. */
  readonly text: string;
  /** 当场答复咨询的内容，密封保存 What the hotline answered a consultation at once; sealed. */
  readonly answer?: string;
  /** 投诉人、举报人或咨询人；匿名不填 Who sent it; absent when anonymous. */
  readonly person?: {
    /** 姓名 Name; sealed. */
    readonly name?: string;
    /** 电话 Phone; sealed. Read however it is written; what is none is refused. */
    readonly phone?: string;
    /** 地址 Address; sealed. */
    readonly address?: string;
    /** 来源平台账号 Account on the platform that it came from; sealed. */
    readonly account?: string;
    /** 账号所属系统代码 Code of the system that knows the account; without it an account identifies nobody. */
    readonly system?: string;
  };
  /** 被投诉人 The merchant. */
  readonly respondent?: {
    /** 名称 Name; sealed. */
    readonly name: string;
    /** 地址 Address; sealed. */
    readonly address?: string;
  };
}

/** 来件内容与身份 What was sent and by whom; null where it was erased. */
export interface SubmissionContentAnswer {
  readonly ticket: string;
  /** 词典据以分类的词，以顿号分隔 The words by which the dictionary classifies it, with 、 between them. */
  readonly words: string | null;
  readonly [name: string]: string | null;
}

/** 监督检查 When it was done, and whether it found a lead. */
export interface SupervisoryCheckBody {
  /** 检查日，默认当日 Day of the check; today by default. */
  readonly on?: string;
  /** 是否发现违法线索 Whether it found a lead. */
  readonly leadFound: boolean;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 补充 What the citizen added. */
export interface SupplementBody {
  /** 补充内容，密封保存；逾期未补充不填 What was added; kept sealed. Absent when the citizen stayed silent. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 请来件人补充 What is missing, and how long the ticket waits for it. */
export interface SupplementRequestBody {
  /** 所缺内容，密封保存 What is missing; kept sealed. */
  readonly text: string;
  /** 等待的末日；时限照常计算 Last day of the wait; the limits run on. */
  readonly until: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 终止调解 The ground, and when it was decided. */
export interface TerminationBody {
  /** 终止调解情形代码 Code of the ground. */
  readonly ground: string;
  /** 决定日，默认当日 Day of the decision; today by default. */
  readonly decidedOn?: string;
  /** 终止的具体情况，密封保存 How it came to the end; kept sealed. */
  readonly text?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 工单或申请的书面内容 What people wrote on a ticket or request, in the order of its events. */
export interface TextsAnswer {
  readonly id: string;
  readonly items: readonly {
    /** 事件 The event of the act. */
    readonly event: string;
    readonly type: string;
    readonly occurredAt: string;
    /** 正文、向来件人的询问、来件人的补充、当场答复、有权机关名称或备注 What the record says, what the citizen was asked, added or answered, the other authority, or a remark. */
    readonly field: 'answer' | 'authority' | 'facts' | 'question' | 'remark' | 'text';
    /** 内容；个人信息已删除的为空 What was written; null where the person was erased. */
    readonly text: string | null;
  }[];
}

/** 工单 A ticket without identities, now or as of a moment. */
export interface TicketAnswer {
  readonly id: string;
  /** 工单编号 What people call it by. */
  readonly number: string;
  readonly kind: 'complaint' | 'consultation' | 'report';
  readonly channel: 'letter' | 'local-platform' | 'national-platform' | 'open311' | 'other' | 'phone' | 'visit';
  readonly receivedOn: string;
  readonly area: string | null;
  readonly category: string | null;
  readonly complex: boolean;
  /** 紧急程度 How pressing it is. */
  readonly urgency: 'ordinary' | 'safety' | 'urgent';
  /** 市民催单次数 How often the citizen urged. */
  readonly citizenUrges: number;
  readonly anonymous: boolean;
  /** 首办部门 The first handler. */
  readonly firstHandler: string | null;
  /** 已先监管 A supervisory check was recorded. */
  readonly supervised: boolean;
  readonly identity: 'requested' | 'verified' | null;
  readonly custody:
    | { readonly stage: 'registered' }
    | { readonly stage: 'classified' }
    | { readonly stage: 'assigned'; readonly department: string }
    | {
        readonly stage: 'returned';
        readonly department: string;
        readonly reason: string;
        readonly by: readonly string[];
      }
    | { readonly stage: 'return-upheld'; readonly department: string }
    | { readonly stage: 'awaiting-citizen'; readonly until: string }
    | { readonly stage: 'handling'; readonly department: string }
    | { readonly stage: 'awaiting-sign-off'; readonly department: string }
    | { readonly stage: 'concluded'; readonly department: string; readonly on: string }
    | { readonly stage: 'followed-up'; readonly department: string; readonly on: string }
    | {
        readonly stage: 'closed';
        readonly department: string | null;
        readonly as: 'answered' | 'transferred-out' | 'voided' | 'withdrawn';
        readonly on: string;
      }
    | {
        readonly stage: 'archived';
        readonly department: string | null;
        readonly closedAs: 'answered' | 'transferred-out' | 'voided' | 'withdrawn' | null;
      };
  readonly round: {
    /** 轮次，自1起 From 1. */
    readonly number: number;
    readonly openedOn: string;
    /** 重办理由；首轮为空 Why it was reopened; null for the first. */
    readonly because: 'dissatisfied' | 'look-back' | 'new-facts' | 'unresolved' | null;
    readonly handling:
      | { readonly stage: 'not-opened' }
      | { readonly stage: 'awaiting-initial-check' }
      | { readonly stage: 'accepted' }
      | { readonly stage: 'with-odr-unit'; readonly unit: string; readonly referredOn: string }
      | { readonly stage: 'mediating' }
      | {
          readonly stage: 'awaiting-notice';
          readonly outcome: 'settled' | 'terminated' | 'withdrawn';
          readonly decidedOn: string;
          readonly from: 'accepted' | 'mediating';
        }
      | { readonly stage: 'awaiting-verification' }
      | { readonly stage: 'awaiting-answer' }
      | {
          readonly stage: 'finished';
          readonly outcome: 'answered' | 'filed' | 'not-filed' | 'refused' | 'settled' | 'terminated' | 'withdrawn';
          readonly from:
            'accepted' | 'awaiting-answer' | 'awaiting-initial-check' | 'awaiting-verification' | 'mediating';
        };
    /** 回访及其更正 The follow-ups with their corrections, first to last. */
    readonly followUps: readonly {
      /** Revision of its event, by which it is named. */
      readonly revision: number;
      readonly on: string;
      /** First to last; the last one counts. */
      readonly corrections: readonly {
        /** Revision of its event. */
        readonly revision: number;
        readonly reason: 'channel-corrected' | 'citizen-corrected' | 'found-out' | 'misheard' | 'mistyped';
        readonly reached: boolean;
        readonly resolved: boolean | null;
        readonly satisfaction: 'basically-satisfied' | 'dissatisfied' | 'satisfied' | null;
      }[];
      readonly reached: boolean;
      readonly resolved: boolean | null;
      readonly satisfaction: 'basically-satisfied' | 'dissatisfied' | 'satisfied' | null;
    }[];
  };
  readonly earlierRounds: readonly {
    /** 轮次，自1起 From 1. */
    readonly number: number;
    readonly openedOn: string;
    /** 重办理由；首轮为空 Why it was reopened; null for the first. */
    readonly because: 'dissatisfied' | 'look-back' | 'new-facts' | 'unresolved' | null;
    readonly handling:
      | { readonly stage: 'not-opened' }
      | { readonly stage: 'awaiting-initial-check' }
      | { readonly stage: 'accepted' }
      | { readonly stage: 'with-odr-unit'; readonly unit: string; readonly referredOn: string }
      | { readonly stage: 'mediating' }
      | {
          readonly stage: 'awaiting-notice';
          readonly outcome: 'settled' | 'terminated' | 'withdrawn';
          readonly decidedOn: string;
          readonly from: 'accepted' | 'mediating';
        }
      | { readonly stage: 'awaiting-verification' }
      | { readonly stage: 'awaiting-answer' }
      | {
          readonly stage: 'finished';
          readonly outcome: 'answered' | 'filed' | 'not-filed' | 'refused' | 'settled' | 'terminated' | 'withdrawn';
          readonly from:
            'accepted' | 'awaiting-answer' | 'awaiting-initial-check' | 'awaiting-verification' | 'mediating';
        };
    /** 回访及其更正 The follow-ups with their corrections, first to last. */
    readonly followUps: readonly {
      /** Revision of its event, by which it is named. */
      readonly revision: number;
      readonly on: string;
      /** First to last; the last one counts. */
      readonly corrections: readonly {
        /** Revision of its event. */
        readonly revision: number;
        readonly reason: 'channel-corrected' | 'citizen-corrected' | 'found-out' | 'misheard' | 'mistyped';
        readonly reached: boolean;
        readonly resolved: boolean | null;
        readonly satisfaction: 'basically-satisfied' | 'dissatisfied' | 'satisfied' | null;
      }[];
      readonly reached: boolean;
      readonly resolved: boolean | null;
      readonly satisfaction: 'basically-satisfied' | 'dissatisfied' | 'satisfied' | null;
    }[];
  }[];
  /** 在计时限，期限日在前者先列 The limits that run, the earliest due first. */
  readonly limits: readonly {
    /** 时限 The limit. */
    readonly limit:
      | 'answer'
      | 'case-decision'
      | 'filing-notice'
      | 'initial-check'
      | 'jurisdiction'
      | 'lead-verification'
      | 'limitation'
      | 'mediation'
      | 'odr'
      | 'sign-for'
      | 'sign-off'
      | 'termination-notice'
      | 'verification';
    /** 期限日 Due day. */
    readonly due: string;
    /** 预警日，按最严计算 Day to warn by, counted most strictly. */
    readonly warn: string;
    /** 日历未知，暂定 The calendar does not know the year, so the days may still change. */
    readonly provisional: boolean;
    /** 中止中，期限日未定 Stands still, and nobody knows yet until when. */
    readonly paused: boolean;
    /** 依据 The article. */
    readonly article: string | null;
    /** 规则集 The rule set. */
    readonly ruleSet: string;
    /** 日历版本 Version of the calendar. */
    readonly calendar: string;
  }[];
  /** 补录 Days that were entered after they were over, in the order of their entering. */
  readonly claims: readonly {
    /** 事项的日期字段 Which day it is, by the name of its field. */
    readonly field: string;
    /** 补录的日期 The day that was stated. */
    readonly on: string;
    /** 录入日 The day on which it was entered. */
    readonly enteredOn: string;
    /** 事件版本 Revision of the event that states it. */
    readonly revision: number;
    /** 当时的承办部门 The department that had the ticket. */
    readonly department: string | null;
  }[];
  /** 登记的更正，先后排列 What was corrected of its registration, first to last. */
  readonly corrections: readonly {
    /** The Shanghai day on which it was made. */
    readonly on: string;
    /** Revision of its event. */
    readonly revision: number;
    readonly reason: 'channel-corrected' | 'citizen-corrected' | 'found-out' | 'misheard' | 'mistyped';
    readonly fields: readonly ('area' | 'channel' | 'person' | 'receivedOn' | 'respondent' | 'text' | 'title')[];
  }[];
  /** 版本 Revision of the last event. */
  readonly revision: number;
  /** 日志位置 Token of the place behind the last event. */
  readonly position: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
}

/** 工单计入的指标 The items of one ticket on all days. */
export interface TicketItemsAnswer {
  readonly ticket: string;
  readonly items: readonly {
    readonly period: string;
    readonly department: string;
    readonly indicator:
      | 'citizen-urge-rate'
      | 'follow-up-rate'
      | 'mediation-success'
      | 'odr-on-time'
      | 'on-time-conclusion'
      | 'on-time-initial-check'
      | 'on-time-verification'
      | 'overdue-rate'
      | 'reopen-rate'
      | 'resolution'
      | 'return-rate'
      | 'satisfaction'
      | 'signed-for-on-time';
    /** True when `due` was counted in a year whose holidays are not published yet. */
    readonly provisional: boolean;
    /** The round of the ticket, from 1. */
    readonly round: number;
    /** The day that it counts on: its due day, or that of the act where the indicator knows no deadline. */
    readonly day: string;
    /** The last day on time; null where the indicator knows no deadline. */
    readonly due: string | null;
    /** In the denominator. False when it was withdrawn before it was due: it then leaves both sides. */
    readonly counted: boolean;
    /** In the numerator; never without `counted`. */
    readonly inNumerator: boolean;
    /** 事件序号 Revisions of the events that it rests on, in the ticket's stream. */
    readonly revisions: readonly number[];
  }[];
}

/** 工单列表 A page of tickets. */
export interface TicketListAnswer {
  readonly items: readonly {
    readonly id: string;
    /** 工单编号 What people call it by. */
    readonly number: string;
    /** 版本 Revision of its last event. */
    readonly revision: number;
    readonly kind: 'complaint' | 'consultation' | 'report';
    readonly channel: 'letter' | 'local-platform' | 'national-platform' | 'open311' | 'other' | 'phone' | 'visit';
    readonly category: string | null;
    readonly area: string | null;
    /** 紧急程度 Urgency. */
    readonly urgency: 'ordinary' | 'safety' | 'urgent';
    readonly receivedOn: string;
    /** 承办部门 Office that has it. */
    readonly department: string | null;
    /** 首办部门 Office that signed for it first. */
    readonly firstHandler: string | null;
    readonly stage:
      | 'archived'
      | 'assigned'
      | 'awaiting-citizen'
      | 'awaiting-sign-off'
      | 'classified'
      | 'closed'
      | 'concluded'
      | 'followed-up'
      | 'handling'
      | 'registered'
      | 'return-upheld'
      | 'returned';
    /** 了结方式；作废即在其中 Why it ended without a signature, such as voided; null where it did not. */
    readonly closedAs: 'answered' | 'transferred-out' | 'voided' | 'withdrawn' | null;
    readonly handlingStage:
      | 'accepted'
      | 'awaiting-answer'
      | 'awaiting-initial-check'
      | 'awaiting-notice'
      | 'awaiting-verification'
      | 'finished'
      | 'mediating'
      | 'not-opened'
      | 'with-odr-unit';
    /** 轮次 Round. */
    readonly round: number;
    /** 被投诉举报人引用 Reference of the merchant. */
    readonly respondent: string | null;
    /** 市民催单次数 How often the citizen urged. */
    readonly citizenUrges: number;
    /** 未办结 A limit runs, or may still start. */
    readonly open: boolean;
    /** 最近到期日 The next day on which a running limit ends; null when none runs. */
    readonly dueOn: string | null;
    /** 最近到期的时限 The limit that ends on it. */
    readonly dueLimit:
      | 'answer'
      | 'case-decision'
      | 'filing-notice'
      | 'initial-check'
      | 'jurisdiction'
      | 'lead-verification'
      | 'limitation'
      | 'mediation'
      | 'odr'
      | 'sign-for'
      | 'sign-off'
      | 'termination-notice'
      | 'verification'
      | null;
  }[];
  /** 总数 How many fit, within what the caller may see. */
  readonly total: number;
  /** 下一页 Pass as cursor for the next page; null on the last. */
  readonly next: string | null;
}

/** 新令牌 A token that a machine will act by, in the post that is used. */
export interface TokenBody {
  /** 名称 What its owner calls it. */
  readonly name: string;
  /** 有效天数，缺省 90 Days for which it is good; 90 when absent. */
  readonly days?: number;
}

/** 令牌列表 The good tokens of an account. */
export interface TokensAnswer {
  readonly tokens: readonly {
    readonly id: string;
    readonly name: string;
    readonly post: string;
    /** 建立时间 When it was made. */
    readonly madeAt: string;
    /** 失效时间 When it ends. */
    readonly expiresAt: string;
    /** 最近使用 When it was last used; null for never. */
    readonly usedAt: string | null;
  }[];
}

/** 申请移交 To which department, and why. */
export interface TransferBody {
  /** 接收部门代码 Code of the department that is to have it. */
  readonly to: string;
  /** 理由 The ground. */
  readonly ground: 'duty-moved' | 'handled-elsewhere' | 'not-our-duty' | 'other-area';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 调低紧急程度 How pressing it still is, and why. */
export interface UrgencyLoweringBody {
  /** 调至 Less pressing than it is. */
  readonly to: 'ordinary' | 'urgent';
  /** 理由 Why. */
  readonly reason: 'danger-over' | 'misjudged';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 调高紧急程度 How pressing it is, and why. */
export interface UrgencyRaisingBody {
  /** 调至 More pressing than it is. */
  readonly to: 'safety' | 'urgent';
  /** 理由 Why. */
  readonly reason: 'citizen-in-need' | 'group-incident' | 'harm-to-people' | 'time-runs-out';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 请示作废 Why the registration was a mistake. */
export interface VoidingBody {
  /** 作废理由 Why. */
  readonly reason: 'nothing-asked' | 'other-ticket-meant' | 'registered-twice' | 'trial-entry';
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** 撤回 When the complainant withdrew. */
export interface WithdrawalBody {
  /** 撤回日，默认当日 Day of the withdrawal; today by default. */
  readonly withdrawnOn?: string;
  /** 备注，密封保存 What colleagues should know of it; kept sealed. */
  readonly remark?: string;
}

/** Where each operation is. */
export const OPERATIONS = {
  'accept-complaint': { method: 'POST', path: '/api/mediation/tickets/{id}/acceptance' },
  'activate-account': { method: 'POST', path: '/auth/activation' },
  'answer-as-odr-unit': { method: 'POST', path: '/api/mediation/tickets/{id}/odr-answer' },
  'answer-at-once': { method: 'POST', path: '/api/intake/tickets/{id}/answer-at-once' },
  'answer-consultation': { method: 'POST', path: '/api/mediation/tickets/{id}/answer' },
  'arbitrate-return': { method: 'POST', path: '/api/dispatch/tickets/{id}/arbitration' },
  'archive-ticket': { method: 'POST', path: '/api/dispatch/tickets/{id}/archiving' },
  'ask-citizen': { method: 'POST', path: '/api/dispatch/tickets/{id}/supplement-request' },
  'ask-to-add-staff': { method: 'POST', path: '/api/dispatch/staff/{id}/adding' },
  'ask-to-allow-late-claim': { method: 'POST', path: '/api/mediation/tickets/{id}/late-claim' },
  'ask-to-close-area': { method: 'POST', path: '/api/dispatch/areas/closings' },
  'ask-to-close-odr-unit': { method: 'POST', path: '/api/dispatch/odr-units/closings' },
  'ask-to-close-office': { method: 'POST', path: '/api/dispatch/offices/closings' },
  'ask-to-correct-receipt': { method: 'POST', path: '/api/intake/tickets/{id}/receipt' },
  'ask-to-correct-staff': { method: 'POST', path: '/api/dispatch/staff/{id}/correction' },
  'ask-to-disable-account': { method: 'POST', path: '/api/dispatch/accounts/{id}/disabling' },
  'ask-to-enable-account': { method: 'POST', path: '/api/dispatch/accounts/{id}/enabling' },
  'ask-to-end-deputy': { method: 'POST', path: '/api/dispatch/accounts/{id}/deputyships/endings' },
  'ask-to-end-post': { method: 'POST', path: '/api/dispatch/accounts/{id}/posts/endings' },
  'ask-to-erase-person': { method: 'POST', path: '/api/intake/persons/{id}/erasure' },
  'ask-to-extend-case-decision': { method: 'POST', path: '/api/mediation/tickets/{id}/case-extension' },
  'ask-to-extend-lead-verification': { method: 'POST', path: '/api/mediation/tickets/{id}/lead-extension' },
  'ask-to-extend-verification': { method: 'POST', path: '/api/mediation/tickets/{id}/verification-extension' },
  'ask-to-give-post': { method: 'POST', path: '/api/dispatch/accounts/{id}/posts' },
  'ask-to-invite-to-account': { method: 'POST', path: '/api/dispatch/accounts/{id}/invitation' },
  'ask-to-let-staff-go': { method: 'POST', path: '/api/dispatch/staff/{id}/leaving' },
  'ask-to-move-office': { method: 'POST', path: '/api/dispatch/offices/moves' },
  'ask-to-name-deputy': { method: 'POST', path: '/api/dispatch/accounts/{id}/deputyships' },
  'ask-to-open-account': { method: 'POST', path: '/api/dispatch/staff/{id}/accounts' },
  'ask-to-pause-limit': { method: 'POST', path: '/api/mediation/tickets/{id}/pause' },
  'ask-to-publish-calendar-year': { method: 'POST', path: '/api/dispatch/rules/calendar-years' },
  'ask-to-publish-rule-set': { method: 'POST', path: '/api/dispatch/rules/rule-sets' },
  'ask-to-register-area': { method: 'POST', path: '/api/dispatch/areas' },
  'ask-to-register-odr-unit': { method: 'POST', path: '/api/dispatch/odr-units' },
  'ask-to-register-office': { method: 'POST', path: '/api/dispatch/offices' },
  'ask-to-rename-area': { method: 'POST', path: '/api/dispatch/areas/renamings' },
  'ask-to-rename-office': { method: 'POST', path: '/api/dispatch/offices/renamings' },
  'ask-to-set-case-prefixes': { method: 'POST', path: '/api/dispatch/offices/case-prefixes' },
  'ask-to-set-responsibilities': { method: 'POST', path: '/api/dispatch/offices/responsibilities' },
  'ask-to-transfer-ticket': { method: 'POST', path: '/api/dispatch/tickets/{id}/transfer' },
  'ask-to-void-ticket': { method: 'POST', path: '/api/intake/tickets/{id}/voiding' },
  'assign-ticket': { method: 'POST', path: '/api/dispatch/tickets/{id}/assignment' },
  'calculate-refund': { method: 'POST', path: '/api/mediation/refunds/calculation' },
  'change-kind': { method: 'POST', path: '/api/intake/tickets/{id}/kind' },
  'choose-post': { method: 'POST', path: '/auth/post' },
  'classify-ticket': { method: 'POST', path: '/api/intake/tickets/{id}/classification' },
  'confirm-second-factor': { method: 'POST', path: '/auth/second-factor/confirmation' },
  'correct-follow-up': { method: 'POST', path: '/api/intake/tickets/{id}/follow-up-correction' },
  'correct-registration': { method: 'POST', path: '/api/intake/tickets/{id}/registration-correction' },
  'decide-case': { method: 'POST', path: '/api/mediation/tickets/{id}/case-decision' },
  'decline-to-file-report': { method: 'POST', path: '/api/mediation/tickets/{id}/non-filing' },
  'dispute-jurisdiction': { method: 'POST', path: '/api/dispatch/tickets/{id}/jurisdiction-dispute' },
  'drive-simulated-clock': { method: 'POST', path: '/api/clock' },
  'end-wait-for-citizen': { method: 'POST', path: '/api/dispatch/tickets/{id}/supplement' },
  'enrol-second-factor': { method: 'POST', path: '/auth/second-factor' },
  'enter-staff': { method: 'POST', path: '/api/dispatch/staff' },
  'enter-staff-name': { method: 'POST', path: '/api/dispatch/staff/{id}/name' },
  'explain-limit': { method: 'GET', path: '/api/dispatch/tickets/{id}/limits/{limit}' },
  'file-report': { method: 'POST', path: '/api/mediation/tickets/{id}/filing' },
  'follow-changes': { method: 'GET', path: '/api/stream' },
  'follow-up-ticket': { method: 'POST', path: '/api/intake/tickets/{id}/follow-ups' },
  'grant-request': { method: 'POST', path: '/api/dispatch/requests/{id}/grant' },
  'join-new-facts': { method: 'POST', path: '/api/mediation/tickets/{id}/new-facts' },
  'link-persons': { method: 'POST', path: '/api/intake/persons/{id}/links' },
  'list-accesses': { method: 'GET', path: '/api/intake/accesses' },
  'list-rankings': { method: 'GET', path: '/api/analytics/rankings' },
  'list-requests': { method: 'GET', path: '/api/dispatch/requests' },
  'list-tokens': { method: 'GET', path: '/auth/tokens' },
  'lower-urgency': { method: 'POST', path: '/api/intake/tickets/{id}/urgency-lowering' },
  'make-sign-in-code': { method: 'POST', path: '/auth/accounts/{id}/code' },
  'make-token': { method: 'POST', path: '/auth/tokens' },
  'move-accountability': { method: 'POST', path: '/api/dispatch/tickets/{id}/accountability' },
  'note-lead': { method: 'POST', path: '/api/mediation/tickets/{id}/lead' },
  'open-mediation': { method: 'POST', path: '/api/mediation/tickets/{id}/mediation' },
  'open-request-texts': { method: 'GET', path: '/api/dispatch/requests/{id}/texts' },
  'open-submission': { method: 'GET', path: '/api/intake/tickets/{id}/submission' },
  'open-ticket-texts': { method: 'GET', path: '/api/dispatch/tickets/{id}/texts' },
  'part-persons': { method: 'POST', path: '/api/intake/persons/{id}/parting' },
  'prolong-lead-verification': { method: 'POST', path: '/api/mediation/tickets/{id}/lead-prolongation' },
  'prove-again': { method: 'POST', path: '/auth/proof' },
  'raise-urgency': { method: 'POST', path: '/api/intake/tickets/{id}/urgency-raising' },
  'read-accounts': { method: 'GET', path: '/api/dispatch/accounts' },
  'read-areas': { method: 'GET', path: '/api/dispatch/areas' },
  'read-checkpoint': { method: 'GET', path: '/ledger/checkpoint' },
  'read-clock': { method: 'GET', path: '/api/clock' },
  'read-clocks': { method: 'GET', path: '/api/dispatch/clocks' },
  'read-counts': { method: 'GET', path: '/api/dispatch/counts' },
  'read-held-posts': { method: 'GET', path: '/api/dispatch/posts' },
  'read-ledger-key': { method: 'GET', path: '/ledger/key' },
  'read-liveness': { method: 'GET', path: '/health/live' },
  'read-me': { method: 'GET', path: '/auth/me' },
  'read-number': {
    method: 'GET',
    path: '/api/analytics/rankings/{period}/departments/{department}/indicators/{indicator}',
  },
  'read-odr-units': { method: 'GET', path: '/api/dispatch/odr-units' },
  'read-offices': { method: 'GET', path: '/api/dispatch/offices' },
  'read-queue': { method: 'GET', path: '/api/dispatch/tickets' },
  'read-ranking': { method: 'GET', path: '/api/analytics/rankings/{period}' },
  'read-ranking-table': { method: 'GET', path: '/api/analytics/rankings/{period}.csv' },
  'read-readiness': { method: 'GET', path: '/health/ready' },
  'read-recalculation': { method: 'GET', path: '/api/dispatch/rules/recalculation' },
  'read-request': { method: 'GET', path: '/api/dispatch/requests/{id}' },
  'read-rules': { method: 'GET', path: '/api/dispatch/rules' },
  'read-staff': { method: 'GET', path: '/api/dispatch/staff' },
  'read-ticket': { method: 'GET', path: '/api/dispatch/tickets/{id}' },
  'read-ticket-events': { method: 'GET', path: '/api/dispatch/tickets/{id}/events' },
  'read-ticket-items': { method: 'GET', path: '/api/analytics/tickets/{id}/items' },
  'read-tile': { method: 'GET', path: '/ledger/tile/{path}' },
  'rebuild-analytics': { method: 'POST', path: '/api/analytics/rebuild' },
  recalculate: { method: 'POST', path: '/api/dispatch/rules/recalculation' },
  'recall-from-odr': { method: 'POST', path: '/api/mediation/tickets/{id}/odr-recall' },
  'record-citizen-urge': { method: 'POST', path: '/api/intake/tickets/{id}/citizen-urges' },
  'record-supervisory-check': { method: 'POST', path: '/api/mediation/tickets/{id}/supervisory-check' },
  'refer-to-odr': { method: 'POST', path: '/api/mediation/tickets/{id}/odr-referral' },
  'refuse-complaint': { method: 'POST', path: '/api/mediation/tickets/{id}/refusal' },
  'refuse-request': { method: 'POST', path: '/api/dispatch/requests/{id}/refusal' },
  'reopen-ticket': { method: 'POST', path: '/api/dispatch/tickets/{id}/reopening' },
  'request-identity': { method: 'POST', path: '/api/mediation/tickets/{id}/identity-request' },
  'request-sign-off': { method: 'POST', path: '/api/mediation/tickets/{id}/sign-off-request' },
  'resume-limit': { method: 'POST', path: '/api/mediation/tickets/{id}/resumption' },
  'return-ticket': { method: 'POST', path: '/api/dispatch/tickets/{id}/return' },
  'revoke-token': { method: 'POST', path: '/auth/tokens/{id}/revocation' },
  'seal-ledger': { method: 'POST', path: '/ledger/seal' },
  'send-ticket-back': { method: 'POST', path: '/api/dispatch/tickets/{id}/sending-back' },
  'set-up-offices': { method: 'POST', path: '/api/dispatch/offices/sample' },
  'settle-jurisdiction': { method: 'POST', path: '/api/dispatch/tickets/{id}/jurisdiction-settlement' },
  'settle-mediation': { method: 'POST', path: '/api/mediation/tickets/{id}/settlement' },
  'sign-for-ticket': { method: 'POST', path: '/api/dispatch/tickets/{id}/signing' },
  'sign-in-by-password': { method: 'POST', path: '/auth/password' },
  'sign-off-ticket': { method: 'POST', path: '/api/dispatch/tickets/{id}/sign-off' },
  'sign-out': { method: 'POST', path: '/auth/sign-out' },
  'sign-out-everywhere': { method: 'POST', path: '/auth/sign-out-everywhere' },
  'take-back-decision': { method: 'POST', path: '/api/mediation/tickets/{id}/reconsideration' },
  'take-submission': { method: 'POST', path: '/api/intake/submissions' },
  'take-submissions': { method: 'POST', path: '/api/intake/submissions/batch' },
  'tell-parties': { method: 'POST', path: '/api/mediation/tickets/{id}/notice' },
  'tell-reporter': { method: 'POST', path: '/api/mediation/tickets/{id}/reporter-notice' },
  'tell-state': { method: 'POST', path: '/api/intake/tickets/{id}/state-told' },
  'terminate-mediation': { method: 'POST', path: '/api/mediation/tickets/{id}/termination' },
  'verify-identity': { method: 'POST', path: '/api/mediation/tickets/{id}/identity-verification' },
  'verify-lead': { method: 'POST', path: '/api/mediation/tickets/{id}/lead-decision' },
  'withdraw-complaint': { method: 'POST', path: '/api/mediation/tickets/{id}/withdrawal' },
  'withdraw-request': { method: 'POST', path: '/api/dispatch/requests/{id}/withdrawal' },
  'write-notice': { method: 'GET', path: '/api/mediation/tickets/{id}/notices/{notice}' },
} as const;

/** What each operation takes and answers. */
export interface Operations {
  /** 受理投诉并告知 Accept the complaint, with the day it was told */
  'accept-complaint': {
    readonly request: { readonly id: string; readonly body: AcceptanceBody };
    readonly answer: ActAnswer;
  };
  /** 凭一次性代码设置登录名和密码 Set login and password by a one-time code */
  'activate-account': {
    readonly request: { readonly body: ActivationBody };
    readonly answer: unknown;
  };
  /** ODR单位答复 Answer of the ODR unit */
  'answer-as-odr-unit': {
    readonly request: { readonly id: string; readonly body: OdrAnswerBody };
    readonly answer: ActAnswer;
  };
  /** 当场答复咨询 Answer a consultation that lies with the hotline, and close it */
  'answer-at-once': {
    readonly request: { readonly id: string; readonly body: AnswerAtOnceBody };
    readonly answer: ActAnswer;
  };
  /** 答复咨询 Answer the consultation */
  'answer-consultation': {
    readonly request: { readonly id: string; readonly body: ConsultationAnswerBody };
    readonly answer: ActAnswer;
  };
  /** 退单仲裁 Decide on a return */
  'arbitrate-return': {
    readonly request: { readonly id: string; readonly body: ArbitrationBody };
    readonly answer: ActAnswer;
  };
  /** 归档 Archive what was followed up */
  'archive-ticket': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 请来件人补充 Ask the citizen for what is missing */
  'ask-citizen': {
    readonly request: { readonly id: string; readonly body: SupplementRequestBody };
    readonly answer: ActAnswer;
  };
  /** 提出人员入册 Propose that a colleague is added, as they were entered */
  'ask-to-add-staff': {
    readonly request: { readonly id: string; readonly body: StaffEntryBody };
    readonly answer: ActAnswer;
  };
  /** 申请逾期补录 Ask that an act may state a day further back than the claim window */
  'ask-to-allow-late-claim': {
    readonly request: { readonly id: string; readonly body: LateClaimBody };
    readonly answer: ActAnswer;
  };
  /** 提出撤销片区 Propose to close an area */
  'ask-to-close-area': {
    readonly request: { readonly body: AreaClosingBody };
    readonly answer: ActAnswer;
  };
  /** 提出注销ODR单位 Propose to close an ODR unit */
  'ask-to-close-odr-unit': {
    readonly request: { readonly body: OdrUnitClosingBody };
    readonly answer: ActAnswer;
  };
  /** 提出撤销机构 Propose to close an office */
  'ask-to-close-office': {
    readonly request: { readonly body: OfficeClosingBody };
    readonly answer: ActAnswer;
  };
  /** 请示更正收件日，经另一人批准后执行 Ask to correct a day of receipt by which a limit would end later, or which ended already: another person grants it */
  'ask-to-correct-receipt': {
    readonly request: { readonly id: string; readonly body: ReceiptBody };
    readonly answer: ActAnswer;
  };
  /** 提出人员更名 Propose that the name that was entered counts */
  'ask-to-correct-staff': {
    readonly request: { readonly id: string; readonly body: StaffCorrectionBody };
    readonly answer: ActAnswer;
  };
  /** 提出停用账号 Propose to disable an account */
  'ask-to-disable-account': {
    readonly request: { readonly id: string };
    readonly answer: ActAnswer;
  };
  /** 提出启用账号 Propose to enable an account again */
  'ask-to-enable-account': {
    readonly request: { readonly id: string };
    readonly answer: ActAnswer;
  };
  /** 提出结束代理 Propose to end a deputyship */
  'ask-to-end-deputy': {
    readonly request: { readonly id: string; readonly body: DeputyEndingBody };
    readonly answer: ActAnswer;
  };
  /** 提出免岗 Propose to end a post */
  'ask-to-end-post': {
    readonly request: { readonly id: string; readonly body: PostEndingBody };
    readonly answer: ActAnswer;
  };
  /** 提出删除个人信息，经批准后销毁密钥 Propose to erase a person: once approved the key is destroyed, scores and proofs stay */
  'ask-to-erase-person': {
    readonly request: { readonly id: string; readonly body: ErasureBody };
    readonly answer: ActAnswer;
  };
  /** 申请延长办案 Ask for more days for the case */
  'ask-to-extend-case-decision': {
    readonly request: { readonly id: string; readonly body?: CaseExtensionBody };
    readonly answer: ActAnswer;
  };
  /** 申请延长线索核查 Ask for fifteen more working days for the lead */
  'ask-to-extend-lead-verification': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 申请延长核查 Ask for fifteen more working days to verify the report */
  'ask-to-extend-verification': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 提出任岗 Propose to give an account a post */
  'ask-to-give-post': {
    readonly request: { readonly id: string; readonly body: PostBody };
    readonly answer: ActAnswer;
  };
  /** 提出邀请设置登录方式 Propose to invite the person of an account to set up how they sign in */
  'ask-to-invite-to-account': {
    readonly request: { readonly id: string; readonly body?: InvitationBody };
    readonly answer: ActAnswer;
  };
  /** 提出人员离岗 Propose that a colleague leaves; their accounts are disabled */
  'ask-to-let-staff-go': {
    readonly request: { readonly id: string };
    readonly answer: ActAnswer;
  };
  /** 提出调整上级机构 Propose another office above */
  'ask-to-move-office': {
    readonly request: { readonly body: OfficeMoveBody };
    readonly answer: ActAnswer;
  };
  /** 提出指定代理 Propose that the person of an account stands in for somebody */
  'ask-to-name-deputy': {
    readonly request: { readonly id: string; readonly body: DeputyBody };
    readonly answer: ActAnswer;
  };
  /** 提出开立账号 Propose to open an account for a colleague */
  'ask-to-open-account': {
    readonly request: { readonly id: string; readonly body?: AccountOpeningBody };
    readonly answer: ActAnswer;
  };
  /** 申请时限中止 Ask that a limit stands still, for an appraisal or a test */
  'ask-to-pause-limit': {
    readonly request: { readonly id: string; readonly body: PauseBody };
    readonly answer: ActAnswer;
  };
  /** 提出年度节假日安排 Propose the holidays of a year */
  'ask-to-publish-calendar-year': {
    readonly request: { readonly body: CalendarYearBody };
    readonly answer: ActAnswer;
  };
  /** 提出规则集 Propose a rule set */
  'ask-to-publish-rule-set': {
    readonly request: { readonly body: RuleSetBody };
    readonly answer: ActAnswer;
  };
  /** 提出登记片区 Propose a new area */
  'ask-to-register-area': {
    readonly request: { readonly body: AreaBody };
    readonly answer: ActAnswer;
  };
  /** 提出登记ODR单位 Propose a new ODR unit */
  'ask-to-register-odr-unit': {
    readonly request: { readonly body: OdrUnitBody };
    readonly answer: ActAnswer;
  };
  /** 提出登记机构 Propose a new office */
  'ask-to-register-office': {
    readonly request: { readonly body: OfficeBody };
    readonly answer: ActAnswer;
  };
  /** 提出片区更名 Propose a new name for an area */
  'ask-to-rename-area': {
    readonly request: { readonly body: AreaRenamingBody };
    readonly answer: ActAnswer;
  };
  /** 提出机构更名 Propose a new name for an office */
  'ask-to-rename-office': {
    readonly request: { readonly body: OfficeRenamingBody };
    readonly answer: ActAnswer;
  };
  /** 提出案号字头 Propose how the numbers of an office's cases begin */
  'ask-to-set-case-prefixes': {
    readonly request: { readonly body: CasePrefixesBody };
    readonly answer: ActAnswer;
  };
  /** 提出部门职责 Propose what a department answers for */
  'ask-to-set-responsibilities': {
    readonly request: { readonly body: ResponsibilitiesBody };
    readonly answer: ActAnswer;
  };
  /** 申请移交 Ask that another department takes a ticket that was signed for */
  'ask-to-transfer-ticket': {
    readonly request: { readonly id: string; readonly body: TransferBody };
    readonly answer: ActAnswer;
  };
  /** 请示作废登记，经另一人批准后执行 Ask to void a registration: once another person grants it, it leaves every indicator and stays in the log */
  'ask-to-void-ticket': {
    readonly request: { readonly id: string; readonly body: VoidingBody };
    readonly answer: ActAnswer;
  };
  /** 派单给承办部门 Assign to a department */
  'assign-ticket': {
    readonly request: { readonly id: string; readonly body: AssignmentBody };
    readonly answer: ActAnswer;
  };
  /** 预付卡退款计算：逐步列明公式与条款 Calculate the refund of a prepaid card, step by step with articles */
  'calculate-refund': {
    readonly request: {
      readonly body: {
        /** 实付预付款（分） What was paid, in fen */
        readonly paid: number;
        /** 付款日 Day of payment */
        readonly paidOn: string;
        /** 合同成立日，默认为付款日 Day of the contract; that of payment by default */
        readonly contractOn?: string;
        /** 合同解除日；无理由退款为请求日 Day the contract ended, or the money was asked back */
        readonly endedOn: string;
        readonly ground:
          | 'moved-premises'
          | 'duty-transferred'
          | 'unlimited-not-provided'
          | 'other-by-law-or-contract'
          | 'changed-circumstances'
          | 'no-reason'
          | 'void'
          | 'agreed';
        /** 因谁的原因；事由已表明时可省略 Whose reason it is */
        readonly cause?: 'operator' | 'consumer' | 'neither';
        /** 仅 ground 为 no-reason With no-reason only (Art. 14) */
        readonly noReason?: {
          readonly receivedBefore?: 'never' | 'from-this-operator' | 'from-another-operator';
          readonly agreedDays?: number;
        };
        readonly card: {
          readonly kind: 'stored-value' | 'count' | 'unlimited';
          /** 储值卡：赠送金额 stored-value: what the operator added */
          readonly bonus?: number;
          /** 储值卡：消费明细；次卡：已用次数 stored-value: what was used; count: how many */
          readonly used?:
            | readonly {
                readonly count?: number;
                /** 分 fen */
                readonly price?: number;
                /** 分 fen */
                readonly listPrice?: number;
                /** 分 fen */
                readonly marketPrice?: number;
              }[]
            | number;
          /** 次卡：总次数 count: how many were bought */
          readonly times?: number;
          /** 次卡：打折前单价 count: price of one before discount */
          readonly listPrice?: number;
          /** 次卡：市场单价（第十九条第二款） count: market price of one */
          readonly marketPrice?: number;
          /** 不限次数：期限首日 unlimited: first day */
          readonly from?: string;
          /** 不限次数：期限末日 unlimited: last day */
          readonly to?: string;
          /** 不限次数：停止服务首日 unlimited: first day without service */
          readonly stoppedOn?: string;
        };
        /** 打折前价格明显不合理且经营者无交易记录 List prices disputed and unproven (Art. 19) */
        readonly listPricesUnproven?: boolean;
        /** 约定的已兑付折价 Agreed value of what was provided */
        readonly agreedValue?: number;
        readonly interest?: {
          readonly rate: {
            readonly kind?: 'agreed' | 'lpr-1y' | 'deposit-1y';
            /** 年利率百分数 Percent a year, exact */
            readonly percent?: string;
            readonly asOf?: string;
          };
          readonly yearDays: 360 | 365;
          /** 付款日（不计） Day of payment, not counted itself */
          readonly until: string;
          /** 约定的起算日 Agreed start (Art. 17) */
          readonly agreedFrom?: string;
          readonly supervised?: {
            /** 分 fen */
            readonly principal?: number;
            /** 年利率百分数 Percent a year, exact */
            readonly percent?: string;
          };
        };
        readonly circumstances?: readonly (
          'individual-business' | 'bearer-card' | 'minor' | 'transferred-card' | 'expired-card' | 'lost-card'
        )[];
      };
    };
    readonly answer: unknown;
  };
  /** 改类型 Change the kind of a ticket that no department has */
  'change-kind': {
    readonly request: { readonly id: string; readonly body: KindChangeBody };
    readonly answer: ActAnswer;
  };
  /** 选择岗位 Go on in another post */
  'choose-post': {
    readonly request: { readonly body: ChosenPostBody };
    readonly answer: unknown;
  };
  /** 分类 Classify, or correct the classification */
  'classify-ticket': {
    readonly request: { readonly id: string; readonly body: ClassificationBody };
    readonly answer: ActAnswer;
  };
  /** 启用双因素 Take the authenticator into use */
  'confirm-second-factor': {
    readonly request: { readonly body: CodeBody };
    readonly answer: unknown;
  };
  /** 更正回访 Correct what a follow-up said; both stay, the correction counts */
  'correct-follow-up': {
    readonly request: { readonly id: string; readonly body: FollowUpCorrectionBody };
    readonly answer: ActAnswer;
  };
  /** 更正登记；更正前后的内容均保留 Correct what was registered; the version before stays beside it */
  'correct-registration': {
    readonly request: { readonly id: string; readonly body: RegistrationCorrectionBody };
    readonly answer: ActAnswer;
  };
  /** 作出处理决定 Decide the case */
  'decide-case': {
    readonly request: { readonly id: string; readonly body?: CaseDecisionBody };
    readonly answer: ActAnswer;
  };
  /** 不予立案 Do not file, with a reason */
  'decline-to-file-report': {
    readonly request: { readonly id: string; readonly body: NonFilingBody };
    readonly answer: ActAnswer;
  };
  /** 报告管辖争议 Note that authorities disagree on who handles it */
  'dispute-jurisdiction': {
    readonly request: { readonly id: string; readonly body?: JurisdictionDisputeBody };
    readonly answer: ActAnswer;
  };
  /** 拨动模拟时钟 Move the simulated clock; answered when every day up to then has begun */
  'drive-simulated-clock': {
    readonly request: { readonly body: ClockBody };
    readonly answer: ClockAnswer;
  };
  /** 记录来件人补充 Note what the citizen added, or that they stayed silent */
  'end-wait-for-citizen': {
    readonly request: { readonly id: string; readonly body?: SupplementBody };
    readonly answer: ActAnswer;
  };
  /** 登记双因素 Enrol an authenticator app */
  'enrol-second-factor': {
    readonly request: Record<never, never>;
    readonly answer: EnrolmentAnswer;
  };
  /** 录入人员，入册须另行提出并经批准 Enter a colleague; that they are added is proposed and approved */
  'enter-staff': {
    readonly request: { readonly body: StaffBody };
    readonly answer: ActAnswer;
  };
  /** 录入人员更名 Enter another name of a colleague; that it counts is proposed and approved */
  'enter-staff-name': {
    readonly request: { readonly id: string; readonly body: StaffNameBody };
    readonly answer: ActAnswer;
  };
  /** 时限的依据 Why a limit of the ticket ends when it does: article, versions, and each day counted or not */
  'explain-limit': {
    readonly request: {
      readonly id: string;
      readonly limit:
        | 'initial-check'
        | 'mediation'
        | 'termination-notice'
        | 'lead-verification'
        | 'verification'
        | 'filing-notice'
        | 'jurisdiction'
        | 'case-decision'
        | 'limitation'
        | 'odr'
        | 'sign-for'
        | 'answer'
        | 'sign-off';
      readonly at?: string;
      readonly atPosition?: string;
      readonly knownAt?: string;
    };
    readonly answer: unknown;
  };
  /** 立案 File as a case */
  'file-report': {
    readonly request: { readonly id: string; readonly body: FilingBody };
    readonly answer: ActAnswer;
  };
  /** 变动通知 What changes, as server-sent events */
  'follow-changes': {
    readonly request: { readonly from?: string; readonly topics: string };
    readonly answer: unknown;
  };
  /** 回访 Record what the citizen said after the conclusion */
  'follow-up-ticket': {
    readonly request: { readonly id: string; readonly body: FollowUpBody };
    readonly answer: ActAnswer;
  };
  /** 批准申请 Grant a request */
  'grant-request': {
    readonly request: { readonly id: string; readonly body: GrantBody };
    readonly answer: ActAnswer;
  };
  /** 并入新的事实，重新计算期限 Join new facts; the time to verify begins anew */
  'join-new-facts': {
    readonly request: { readonly id: string; readonly body?: NewFactsBody };
    readonly answer: ActAnswer;
  };
  /** 关联同一人 Say that two references are one person; it can be undone */
  'link-persons': {
    readonly request: { readonly id: string; readonly body: OtherPersonBody };
    readonly answer: ActAnswer;
  };
  /** 查阅记录 Who looked at whose identities and texts, and what for */
  'list-accesses': {
    readonly request: {
      readonly account?: string;
      readonly cursor?: string;
      readonly from?: string;
      readonly limit?: number;
      readonly person?: string;
      readonly purpose?:
        | 'administer-staff'
        | 'audit'
        | 'correct-registration'
        | 'follow-up'
        | 'handle-ticket'
        | 'import-check'
        | 'respond-to-subject';
      readonly to?: string;
    };
    readonly answer: AccessListAnswer;
  };
  /** 有排名的考核期 The periods that have a ranking, latest first, and who leads them */
  'list-rankings': {
    readonly request: { readonly atLeast?: string; readonly kind?: 'half-year' | 'month' | 'quarter' | 'year' };
    readonly answer: PeriodListAnswer;
  };
  /** 请示列表 What waits for a decision, and what became of the rest */
  'list-requests': {
    readonly request: {
      readonly atLeast?: string;
      readonly cursor?: string;
      readonly kind?:
        | 'account'
        | 'area'
        | 'calendar-year'
        | 'erasure'
        | 'exception'
        | 'extension'
        | 'late-claim'
        | 'odr-unit'
        | 'office'
        | 'past-import'
        | 'pause'
        | 'person'
        | 'post'
        | 'receipt'
        | 'responsibility'
        | 'rule-set'
        | 'token'
        | 'transfer'
        | 'voiding';
      readonly limit?: number;
      readonly mine?: 'asked' | 'to-decide';
      readonly status?: 'granted' | 'lapsed' | 'open' | 'refused' | 'withdrawn';
      readonly ticket?: string;
    };
    readonly answer: RequestListAnswer;
  };
  /** 本人的机器令牌 The tokens of whoever is signed in */
  'list-tokens': {
    readonly request: Record<never, never>;
    readonly answer: TokensAnswer;
  };
  /** 调低紧急程度 Make a ticket less pressing; its limits go back */
  'lower-urgency': {
    readonly request: { readonly id: string; readonly body: UrgencyLoweringBody };
    readonly answer: ActAnswer;
  };
  /** 按已批准的邀请生成一次性代码 Make a one-time code by an approved invitation */
  'make-sign-in-code': {
    readonly request: { readonly id: string };
    readonly answer: CodeAnswer;
  };
  /** 新建机器令牌 Make a token for a machine */
  'make-token': {
    readonly request: { readonly body: TokenBody };
    readonly answer: NewTokenAnswer;
  };
  /** 变更责任部门 Move accountability for what falls due from now on */
  'move-accountability': {
    readonly request: { readonly id: string; readonly body: AccountabilityMoveBody };
    readonly answer: ActAnswer;
  };
  /** 调解中发现线索 Note a suspected breach of law found while mediating */
  'note-lead': {
    readonly request: { readonly id: string; readonly body?: LeadBody };
    readonly answer: ActAnswer;
  };
  /** 开始调解 Open mediation */
  'open-mediation': {
    readonly request: { readonly id: string; readonly body?: MediationBody };
    readonly answer: ActAnswer;
  };
  /** 查阅请示的备注 Open the remarks on a request for a ticket, for a purpose; every access is logged */
  'open-request-texts': {
    readonly request: {
      readonly id: string;
      readonly purpose:
        | 'administer-staff'
        | 'audit'
        | 'correct-registration'
        | 'follow-up'
        | 'handle-ticket'
        | 'import-check'
        | 'respond-to-subject';
    };
    readonly answer: TextsAnswer;
  };
  /** 查阅来件内容与身份 Open what was sent and by whom, for a purpose; every access is logged */
  'open-submission': {
    readonly request: {
      readonly id: string;
      readonly purpose:
        | 'administer-staff'
        | 'audit'
        | 'correct-registration'
        | 'follow-up'
        | 'handle-ticket'
        | 'import-check'
        | 'respond-to-subject';
      readonly revision?: number;
    };
    readonly answer: SubmissionContentAnswer;
  };
  /** 查阅工单的正文和备注 Open what was written with the acts on a ticket, for a purpose; every access is logged */
  'open-ticket-texts': {
    readonly request: {
      readonly id: string;
      readonly purpose:
        | 'administer-staff'
        | 'audit'
        | 'correct-registration'
        | 'follow-up'
        | 'handle-ticket'
        | 'import-check'
        | 'respond-to-subject';
    };
    readonly answer: TextsAnswer;
  };
  /** 解除关联 Say that two linked references are two people after all */
  'part-persons': {
    readonly request: { readonly id: string; readonly body: OtherPersonBody };
    readonly answer: ActAnswer;
  };
  /** 自行延长线索核查（无需批准） Take more time for the lead, where no approval is needed */
  'prolong-lead-verification': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 再次验证身份 Prove once more who one is, for what asks for it */
  'prove-again': {
    readonly request: { readonly body: ProofBody };
    readonly answer: unknown;
  };
  /** 调高紧急程度 Make a ticket more pressing; shorter limits count from today */
  'raise-urgency': {
    readonly request: { readonly id: string; readonly body: UrgencyRaisingBody };
    readonly answer: ActAnswer;
  };
  /** 账号及其岗位 The accounts with their posts */
  'read-accounts': {
    readonly request: { readonly atLeast?: string };
    readonly answer: AccountListAnswer;
  };
  /** 片区 The areas of a day */
  'read-areas': {
    readonly request: { readonly on?: string };
    readonly answer: AreasAnswer;
  };
  /** 最新的签名检查点 The latest signed checkpoint with its cosignatures */
  'read-checkpoint': {
    readonly request: Record<never, never>;
    readonly answer: unknown;
  };
  /** 平台时间 What time it is for the platform */
  'read-clock': {
    readonly request: Record<never, never>;
    readonly answer: ClockAnswer;
  };
  /** 在计时限 The clocks that wait, the earliest due first */
  'read-clocks': {
    readonly request: {
      readonly atLeast?: string;
      readonly clock?:
        | 'answer'
        | 'case-decision'
        | 'filing-notice'
        | 'initial-check'
        | 'jurisdiction'
        | 'lead-verification'
        | 'limitation'
        | 'mediation'
        | 'odr'
        | 'sign-for'
        | 'sign-off'
        | 'termination-notice'
        | 'verification';
      readonly cursor?: string;
      readonly dueFrom?: string;
      readonly dueTo?: string;
      readonly holder?: string;
      readonly kind?: 'hotline' | 'statutory';
      readonly limit?: number;
    };
    readonly answer: ClockListAnswer;
  };
  /** 按日计数 How many clocks end on each day */
  'read-counts': {
    readonly request: {
      readonly atLeast?: string;
      readonly clock?:
        | 'answer'
        | 'case-decision'
        | 'filing-notice'
        | 'initial-check'
        | 'jurisdiction'
        | 'lead-verification'
        | 'limitation'
        | 'mediation'
        | 'odr'
        | 'sign-for'
        | 'sign-off'
        | 'termination-notice'
        | 'verification';
      readonly dueFrom?: string;
      readonly dueTo?: string;
      readonly office?: string;
    };
    readonly answer: CountListAnswer;
  };
  /** 当日在岗 Who holds which post on a day */
  'read-held-posts': {
    readonly request: { readonly atLeast?: string; readonly on?: string };
    readonly answer: HeldPostsAnswer;
  };
  /** 验证签名的公钥 The public key that verifies checkpoints, as a vkey */
  'read-ledger-key': {
    readonly request: Record<never, never>;
    readonly answer: unknown;
  };
  /** 进程存活 The process runs */
  'read-liveness': {
    readonly request: Record<never, never>;
    readonly answer: LiveAnswer;
  };
  /** 当前登录 Who is signed in, and in which post */
  'read-me': {
    readonly request: Record<never, never>;
    readonly answer: MeAnswer;
  };
  /** 指标明细：计入的工单及其事件 The tickets behind a number, with the revisions of their events */
  'read-number': {
    readonly request: {
      readonly department: string;
      readonly indicator:
        | 'on-time-initial-check'
        | 'on-time-conclusion'
        | 'odr-on-time'
        | 'on-time-verification'
        | 'mediation-success'
        | 'satisfaction'
        | 'resolution'
        | 'signed-for-on-time'
        | 'follow-up-rate'
        | 'return-rate'
        | 'reopen-rate'
        | 'overdue-rate'
        | 'citizen-urge-rate';
      readonly period: unknown;
      readonly asOf?: string;
      readonly atLeast?: string;
      readonly cursor?: string;
      readonly limit?: number;
    };
    readonly answer: NumberAnswer;
  };
  /** ODR单位 The ODR units of a day */
  'read-odr-units': {
    readonly request: { readonly on?: string };
    readonly answer: OdrUnitsAnswer;
  };
  /** 机构及职责 The offices of a day and what they answer for */
  'read-offices': {
    readonly request: { readonly on?: string };
    readonly answer: OfficesAnswer;
  };
  /** 工单列表 The tickets that fit, page by page */
  'read-queue': {
    readonly request: {
      readonly area?: string;
      readonly at?: number;
      readonly atLeast?: string;
      readonly category?: string;
      readonly channel?: 'letter' | 'local-platform' | 'national-platform' | 'open311' | 'other' | 'phone' | 'visit';
      readonly clock?:
        | 'answer'
        | 'case-decision'
        | 'filing-notice'
        | 'initial-check'
        | 'jurisdiction'
        | 'lead-verification'
        | 'limitation'
        | 'mediation'
        | 'odr'
        | 'sign-for'
        | 'sign-off'
        | 'termination-notice'
        | 'verification';
      readonly cursor?: string;
      readonly department?: string;
      readonly dueFrom?: string;
      readonly dueTo?: string;
      readonly handlingStage?:
        | 'accepted'
        | 'awaiting-answer'
        | 'awaiting-initial-check'
        | 'awaiting-notice'
        | 'awaiting-verification'
        | 'finished'
        | 'mediating'
        | 'not-opened'
        | 'with-odr-unit';
      readonly kind?: 'complaint' | 'consultation' | 'report';
      readonly limit?: number;
      readonly overdue?: boolean;
      readonly q?: string;
      readonly receivedFrom?: string;
      readonly receivedTo?: string;
      readonly respondent?: string;
      readonly sort?: 'due' | 'receipt';
      readonly source?: string;
      readonly stage?:
        | 'archived'
        | 'assigned'
        | 'awaiting-citizen'
        | 'awaiting-sign-off'
        | 'classified'
        | 'closed'
        | 'concluded'
        | 'followed-up'
        | 'handling'
        | 'registered'
        | 'return-upheld'
        | 'returned';
      readonly urgency?: 'ordinary' | 'safety' | 'urgent';
    };
    readonly answer: TicketListAnswer;
  };
  /** 排名 The ranking of a period in canonical form (RFC 8785): the bytes that every reader recomputes from the log; a department gets its own lines */
  'read-ranking': {
    readonly request: { readonly period: unknown; readonly asOf?: string; readonly atLeast?: string };
    readonly answer: RankingAnswer;
  };
  /** 排名表格 The ranking of a period as CSV for spreadsheets */
  'read-ranking-table': {
    readonly request: { readonly period: unknown; readonly asOf?: string; readonly atLeast?: string };
    readonly answer: unknown;
  };
  /** 可以服务：数据库应答；并告知各消费者状况 The store answers, else 503; and how each consumer does */
  'read-readiness': {
    readonly request: Record<never, never>;
    readonly answer: ReadinessAnswer;
  };
  /** 未办结工单数与自动重算进度 How many tickets are open, and how far the recalculation after a change is */
  'read-recalculation': {
    readonly request: Record<never, never>;
    readonly answer: RecalculationAnswer;
  };
  /** 查看申请 What was asked for, and what became of it */
  'read-request': {
    readonly request: { readonly id: string };
    readonly answer: RequestAnswer;
  };
  /** 规则集与日历 The rule sets in force, and the calendar */
  'read-rules': {
    readonly request: Record<never, never>;
    readonly answer: RulesAnswer;
  };
  /** 人员名册 The register of colleagues, page by page */
  'read-staff': {
    readonly request: { readonly atLeast?: string; readonly cursor?: string; readonly limit?: number };
    readonly answer: StaffListAnswer;
  };
  /** 工单现状或任一时刻的状态 The ticket, now or as of any position or time, folded from its events */
  'read-ticket': {
    readonly request: {
      readonly id: string;
      readonly at?: string;
      readonly atPosition?: string;
      readonly knownAt?: string;
    };
    readonly answer: TicketAnswer;
  };
  /** 工单事件；举报人的引用仅审计员可见 The events of the ticket; personal data is sealed, and the reference of a reporter is null but for auditors */
  'read-ticket-events': {
    readonly request: {
      readonly id: string;
      readonly at?: string;
      readonly atPosition?: string;
      readonly knownAt?: string;
    };
    readonly answer: unknown;
  };
  /** 工单计入的指标 What a ticket contributes, to which numbers, and why */
  'read-ticket-items': {
    readonly request: { readonly id: string };
    readonly answer: TicketItemsAnswer;
  };
  /** 瓦片；事件包仅审计员可读 A tile of hashes; a bundle of entries under tile/entries/, for auditors alone */
  'read-tile': {
    readonly request: { readonly path: unknown };
    readonly answer: unknown;
  };
  /** 从日志重建考核数据 Build everything anew from the log, beside what serves */
  'rebuild-analytics': {
    readonly request: Record<never, never>;
    readonly answer: RebuildAnswer;
  };
  /** 按现行规则重算未办结工单，一批 Take a batch of open tickets over to the present rules */
  recalculate: {
    readonly request: { readonly body?: RecalculationBody };
    readonly answer: RecalculatedBatchAnswer;
  };
  /** 从ODR单位收回 Take back from the ODR unit */
  'recall-from-odr': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 记录市民催单 Record that the citizen called again to urge */
  'record-citizen-urge': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 先监管：记录监督检查 Record the supervisory check that comes before mediation */
  'record-supervisory-check': {
    readonly request: { readonly id: string; readonly body: SupervisoryCheckBody };
    readonly answer: ActAnswer;
  };
  /** 转ODR单位协商 Refer to the merchant as an ODR unit */
  'refer-to-odr': {
    readonly request: { readonly id: string; readonly body: OdrReferralBody };
    readonly answer: ActAnswer;
  };
  /** 不予受理 Refuse on a lawful ground */
  'refuse-complaint': {
    readonly request: { readonly id: string; readonly body: RefusalBody };
    readonly answer: ActAnswer;
  };
  /** 驳回申请 Refuse a request */
  'refuse-request': {
    readonly request: { readonly id: string; readonly body?: RequestRefusalBody };
    readonly answer: ActAnswer;
  };
  /** 重办 Open again, as a new round */
  'reopen-ticket': {
    readonly request: { readonly id: string; readonly body: ReopeningBody };
    readonly answer: ActAnswer;
  };
  /** 要求核验身份 Ask the complainant for proof of identity */
  'request-identity': {
    readonly request: { readonly id: string; readonly body?: IdentityRequestBody };
    readonly answer: ActAnswer;
  };
  /** 送领导签字 Ask the leader to sign */
  'request-sign-off': {
    readonly request: { readonly id: string; readonly body?: SignOffRequestBody };
    readonly answer: ActAnswer;
  };
  /** 时限恢复 Let a limit run on */
  'resume-limit': {
    readonly request: { readonly id: string; readonly body: ResumptionBody };
    readonly answer: ActAnswer;
  };
  /** 退单 Return with a reason */
  'return-ticket': {
    readonly request: { readonly id: string; readonly body: ReturnBody };
    readonly answer: ActAnswer;
  };
  /** 撤销机器令牌 Revoke a token at once */
  'revoke-token': {
    readonly request: { readonly id: string };
    readonly answer: unknown;
  };
  /** 立即封存 Seal at once what is in the log */
  'seal-ledger': {
    readonly request: Record<never, never>;
    readonly answer: SealAnswer;
  };
  /** 退回完善 Send back with findings */
  'send-ticket-back': {
    readonly request: { readonly id: string; readonly body: SendingBackBody };
    readonly answer: ActAnswer;
  };
  /** 空系统：采用示例机构 An empty installation takes the sample district with its eleven departments */
  'set-up-offices': {
    readonly request: Record<never, never>;
    readonly answer: OfficesAnswer;
  };
  /** 管辖确定 Note who handles it */
  'settle-jurisdiction': {
    readonly request: { readonly id: string; readonly body?: JurisdictionSettlementBody };
    readonly answer: ActAnswer;
  };
  /** 达成调解 Settle */
  'settle-mediation': {
    readonly request: { readonly id: string; readonly body?: SettlementBody };
    readonly answer: ActAnswer;
  };
  /** 签收 Sign for the ticket */
  'sign-for-ticket': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 密码登录 Sign in with login, password and second factor */
  'sign-in-by-password': {
    readonly request: { readonly body: PasswordBody };
    readonly answer: unknown;
  };
  /** 领导签字办结 Sign off; the ticket is concluded */
  'sign-off-ticket': {
    readonly request: { readonly id: string; readonly body?: SignOffBody };
    readonly answer: ActAnswer;
  };
  /** 退出 Sign out here */
  'sign-out': {
    readonly request: Record<never, never>;
    readonly answer: unknown;
  };
  /** 全部退出 Sign out on every device */
  'sign-out-everywhere': {
    readonly request: Record<never, never>;
    readonly answer: unknown;
  };
  /** 撤销决定，重新处理 Take the decision back and handle it anew */
  'take-back-decision': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 登记来件 Take a submission in; a number of another system is taken in once, that of a report once for each account */
  'take-submission': {
    readonly request: { readonly body: SubmissionBody };
    readonly answer: SubmissionAnswer;
  };
  /** 批量登记 Take many in; each row is registered, known already, or rejected with the reason */
  'take-submissions': {
    readonly request: { readonly body: BatchBody };
    readonly answer: BatchAnswer;
  };
  /** 告知双方 Tell both parties */
  'tell-parties': {
    readonly request: { readonly id: string; readonly body: NoticeBody };
    readonly answer: ActAnswer;
  };
  /** 告知实名举报人 Tell a real-name reporter */
  'tell-reporter': {
    readonly request: { readonly id: string; readonly body: ReporterNoticeBody };
    readonly answer: ActAnswer;
  };
  /** 向来电人告知进展 Record that the citizen was told the state of the ticket */
  'tell-state': {
    readonly request: { readonly id: string; readonly body: StateToldBody };
    readonly answer: ActAnswer;
  };
  /** 终止调解 Terminate on a lawful ground */
  'terminate-mediation': {
    readonly request: { readonly id: string; readonly body: TerminationBody };
    readonly answer: ActAnswer;
  };
  /** 身份已核验 The complainant has proved who they are */
  'verify-identity': {
    readonly request: { readonly id: string; readonly body?: IdentityVerificationBody };
    readonly answer: ActAnswer;
  };
  /** 线索核查结论 Decide whether the lead is filed as a case */
  'verify-lead': {
    readonly request: { readonly id: string; readonly body: LeadDecisionBody };
    readonly answer: ActAnswer;
  };
  /** 投诉人撤回 Withdrawn by the complainant */
  'withdraw-complaint': {
    readonly request: { readonly id: string; readonly body?: WithdrawalBody };
    readonly answer: ActAnswer;
  };
  /** 撤回申请 Withdraw a request */
  'withdraw-request': {
    readonly request: { readonly id: string; readonly body?: RemarkBody };
    readonly answer: ActAnswer;
  };
  /** 告知书：纯文本、Word 或 JSON A notice of the latest decision of its kind, such as refusal.docx; names only for a purpose, which is logged */
  'write-notice': {
    readonly request: {
      readonly id: string;
      readonly notice:
        | 'acceptance.txt'
        | 'acceptance.docx'
        | 'acceptance.json'
        | 'refusal.txt'
        | 'refusal.docx'
        | 'refusal.json'
        | 'termination.txt'
        | 'termination.docx'
        | 'termination.json'
        | 'filing.txt'
        | 'filing.docx'
        | 'filing.json'
        | 'non-filing.txt'
        | 'non-filing.docx'
        | 'non-filing.json'
        | 'return.txt'
        | 'return.docx'
        | 'return.json';
      readonly purpose?:
        | 'administer-staff'
        | 'audit'
        | 'correct-registration'
        | 'follow-up'
        | 'handle-ticket'
        | 'import-check'
        | 'respond-to-subject';
      readonly requiredBy?: string;
      readonly to?: 'complainant' | 'respondent';
    };
    readonly answer: unknown;
  };
}
