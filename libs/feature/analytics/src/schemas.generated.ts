// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const analyticsSchemas: Readonly<
  Record<
    | 'NumberAnswer'
    | 'TicketItemsAnswer'
    | 'ItemAnswer'
    | 'NumberQuery'
    | 'PeriodListQuery'
    | 'RankingQuery'
    | 'RankingAnswer'
    | 'PeriodListAnswer'
    | 'RebuildAnswer',
    Schema
  >
> = {
  NumberAnswer: {
    title: 'NumberAnswer',
    description:
      '指标明细 A number of a ranking and a page of the items that it counts, by the day on which they count, then by ticket.',
    type: 'object',
    properties: {
      period: {
        type: 'string',
        description: '考核期 Name of the period.',
      },
      department: {
        type: 'string',
      },
      indicator: {
        type: 'string',
        enum: [
          'citizen-urge-rate',
          'follow-up-rate',
          'mediation-success',
          'odr-on-time',
          'on-time-conclusion',
          'on-time-initial-check',
          'on-time-verification',
          'overdue-rate',
          'reopen-rate',
          'resolution',
          'return-rate',
          'satisfaction',
          'signed-for-on-time',
        ],
      },
      term: {
        type: ['object', 'null'],
        properties: {
          weight: {
            type: ['integer', 'null'],
          },
          points: {
            type: ['string', 'null'],
          },
          indicator: {
            type: 'string',
            enum: [
              'citizen-urge-rate',
              'follow-up-rate',
              'mediation-success',
              'odr-on-time',
              'on-time-conclusion',
              'on-time-initial-check',
              'on-time-verification',
              'overdue-rate',
              'reopen-rate',
              'resolution',
              'return-rate',
              'satisfaction',
              'signed-for-on-time',
            ],
          },
          numerator: {
            type: 'integer',
          },
          denominator: {
            type: 'integer',
          },
          provisional: {
            type: 'integer',
            description:
              'How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change.',
          },
          rate: {
            type: ['string', 'null'],
            description:
              'Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %.',
          },
        },
        required: ['weight', 'points', 'indicator', 'numerator', 'denominator', 'provisional', 'rate'],
        additionalProperties: false,
        description: '得分项 Null when the scoring of the period does not know the indicator.',
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            ticket: {
              type: 'string',
              format: 'uuid',
            },
            revisions: {
              type: 'array',
              items: {
                type: 'integer',
              },
              description: "事件序号 Revisions of the events that it rests on, in the ticket's stream.",
            },
            provisional: {
              type: 'boolean',
              description: 'True when `due` was counted in a year whose holidays are not published yet.',
            },
            round: {
              type: 'integer',
              description: 'The round of the ticket, from 1.',
            },
            day: {
              type: 'string',
              format: 'date',
              description:
                'The day that it counts on: its due day, or that of the act where the indicator knows no deadline.',
            },
            due: {
              type: ['string', 'null'],
              format: 'date',
              description: 'The last day on time; null where the indicator knows no deadline.',
            },
            counted: {
              type: 'boolean',
              description:
                'In the denominator. False when it was withdrawn before it was due: it then leaves both sides.',
            },
            inNumerator: {
              type: 'boolean',
              description: 'In the numerator; never without `counted`.',
            },
          },
          required: ['ticket', 'revisions', 'provisional', 'round', 'day', 'due', 'counted', 'inNumerator'],
          additionalProperties: false,
        },
        description: "工单 Those that aren't counted are told too: they left both sides.",
      },
      next: {
        type: ['string', 'null'],
        description: '下一页 Pass as `cursor` for the next page; null on the last.',
      },
    },
    required: ['period', 'department', 'indicator', 'term', 'items', 'next'],
    additionalProperties: false,
  },
  TicketItemsAnswer: {
    title: 'TicketItemsAnswer',
    description: '工单计入的指标 The items of one ticket on all days.',
    type: 'object',
    properties: {
      ticket: {
        type: 'string',
        format: 'uuid',
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            period: {
              type: 'string',
            },
            department: {
              type: 'string',
            },
            indicator: {
              type: 'string',
              enum: [
                'citizen-urge-rate',
                'follow-up-rate',
                'mediation-success',
                'odr-on-time',
                'on-time-conclusion',
                'on-time-initial-check',
                'on-time-verification',
                'overdue-rate',
                'reopen-rate',
                'resolution',
                'return-rate',
                'satisfaction',
                'signed-for-on-time',
              ],
            },
            provisional: {
              type: 'boolean',
              description: 'True when `due` was counted in a year whose holidays are not published yet.',
            },
            round: {
              type: 'integer',
              description: 'The round of the ticket, from 1.',
            },
            day: {
              type: 'string',
              format: 'date',
              description:
                'The day that it counts on: its due day, or that of the act where the indicator knows no deadline.',
            },
            due: {
              type: ['string', 'null'],
              format: 'date',
              description: 'The last day on time; null where the indicator knows no deadline.',
            },
            counted: {
              type: 'boolean',
              description:
                'In the denominator. False when it was withdrawn before it was due: it then leaves both sides.',
            },
            inNumerator: {
              type: 'boolean',
              description: 'In the numerator; never without `counted`.',
            },
            revisions: {
              type: 'array',
              items: {
                type: 'integer',
              },
              description: "事件序号 Revisions of the events that it rests on, in the ticket's stream.",
            },
          },
          required: [
            'period',
            'department',
            'indicator',
            'provisional',
            'round',
            'day',
            'due',
            'counted',
            'inNumerator',
            'revisions',
          ],
          additionalProperties: false,
        },
      },
    },
    required: ['ticket', 'items'],
    additionalProperties: false,
  },
  ItemAnswer: {
    title: 'ItemAnswer',
    description: '计入的工单 What one ticket contributes to a number.',
    type: 'object',
    properties: {
      ticket: {
        type: 'string',
        format: 'uuid',
      },
      revisions: {
        type: 'array',
        items: {
          type: 'integer',
        },
        description: "事件序号 Revisions of the events that it rests on, in the ticket's stream.",
      },
      provisional: {
        type: 'boolean',
        description: 'True when `due` was counted in a year whose holidays are not published yet.',
      },
      round: {
        type: 'integer',
        description: 'The round of the ticket, from 1.',
      },
      day: {
        type: 'string',
        format: 'date',
        description:
          'The day that it counts on: its due day, or that of the act where the indicator knows no deadline.',
      },
      due: {
        type: ['string', 'null'],
        format: 'date',
        description: 'The last day on time; null where the indicator knows no deadline.',
      },
      counted: {
        type: 'boolean',
        description: 'In the denominator. False when it was withdrawn before it was due: it then leaves both sides.',
      },
      inNumerator: {
        type: 'boolean',
        description: 'In the numerator; never without `counted`.',
      },
    },
    required: ['ticket', 'revisions', 'provisional', 'round', 'day', 'due', 'counted', 'inNumerator'],
    additionalProperties: false,
  },
  NumberQuery: {
    title: 'NumberQuery',
    description: '明细分页 A page of the items behind a number.',
    type: 'object',
    properties: {
      limit: {
        type: 'integer',
        description: '每页件数，默认50 How many; 50 by default.',
        minimum: 1,
        maximum: 200,
      },
      cursor: {
        type: 'string',
        format: 'token',
        description: '上一页的 next Where the page before ended.',
      },
      asOf: {
        type: 'string',
        format: 'date',
        description:
          '截至该日（含）；默认期末，未结束的考核期默认今日 Up to this day: the last of the period, or today, by default.',
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
  PeriodListQuery: {
    title: 'PeriodListQuery',
    description: '列出哪些考核期 Which periods are listed.',
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        enum: ['half-year', 'month', 'quarter', 'year'],
        description: '考核期种类，默认为月 Kind of the periods; months by default.',
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
  RankingQuery: {
    title: 'RankingQuery',
    description: '截至哪一日 Up to which day of a period its numbers are asked for.',
    type: 'object',
    properties: {
      asOf: {
        type: 'string',
        format: 'date',
        description:
          '截至该日（含）；默认期末，未结束的考核期默认今日 Up to this day: the last of the period, or today, by default.',
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
  RankingAnswer: {
    title: 'RankingAnswer',
    description: '考核期排名 The ranking of a period.',
    type: 'object',
    properties: {
      asOf: {
        type: ['object', 'null'],
        properties: {
          day: {
            type: 'string',
            format: 'date',
          },
          position: {
            type: ['integer', 'null'],
            description:
              '反映的事件数；仅限看全部排名者 The number of events that they reflect; null for those who see their own numbers only.',
          },
        },
        required: ['day', 'position'],
        additionalProperties: false,
        description: '截至；期满为空 Null when it holds the whole period.',
      },
      city: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            indicator: {
              type: 'string',
              enum: [
                'citizen-urge-rate',
                'follow-up-rate',
                'mediation-success',
                'odr-on-time',
                'on-time-conclusion',
                'on-time-initial-check',
                'on-time-verification',
                'overdue-rate',
                'reopen-rate',
                'resolution',
                'return-rate',
                'satisfaction',
                'signed-for-on-time',
              ],
            },
            numerator: {
              type: 'integer',
            },
            denominator: {
              type: 'integer',
            },
            provisional: {
              type: 'integer',
              description:
                'How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change.',
            },
            rate: {
              type: ['string', 'null'],
              description:
                'Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %.',
            },
          },
          required: ['indicator', 'numerator', 'denominator', 'provisional', 'rate'],
          additionalProperties: false,
        },
      },
      period: {
        type: 'string',
        description: 'Name of the period.',
      },
      level: {
        type: 'string',
        enum: ['city', 'department', 'development-zone', 'district', 'section', 'station'],
        description: 'Which offices are compared.',
      },
      parked: {
        type: 'object',
        properties: {
          count: {
            type: 'integer',
          },
          streams: {
            type: 'array',
            items: {
              type: 'string',
            },
            uniqueItems: true,
            description: 'In code units.',
          },
        },
        required: ['count', 'streams'],
        additionalProperties: false,
      },
      dispatchDesk: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            indicator: {
              type: 'string',
              enum: [
                'citizen-urge-rate',
                'follow-up-rate',
                'mediation-success',
                'odr-on-time',
                'on-time-conclusion',
                'on-time-initial-check',
                'on-time-verification',
                'overdue-rate',
                'reopen-rate',
                'resolution',
                'return-rate',
                'satisfaction',
                'signed-for-on-time',
              ],
            },
            numerator: {
              type: 'integer',
            },
            denominator: {
              type: 'integer',
            },
            provisional: {
              type: 'integer',
              description:
                'How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change.',
            },
            rate: {
              type: ['string', 'null'],
              description:
                'Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %.',
            },
          },
          required: ['indicator', 'numerator', 'denominator', 'provisional', 'rate'],
          additionalProperties: false,
        },
        description:
          'What counts on the dispatch desk 调度: what no department had, and, as return rate, misassignments 误派. Never ranked.',
      },
      departments: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            rank: {
              type: ['integer', 'null'],
              description:
                '1 for the highest score. Equal scores are told apart as `tieBreak` of the scoring says; those that it cannot tell apart share a rank, and the ranks behind them are left out. Null when it is not ranked.',
            },
            notRanked: {
              type: ['string', 'null'],
              enum: ['too-few-items', null],
              description: 'Null when it is ranked.',
            },
            department: {
              type: 'string',
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
            },
            items: {
              type: 'integer',
              description: 'The denominators of all scored indicators together.',
            },
            score: {
              type: ['string', 'null'],
              description: 'See {@link Score }. Also told of a department that is not ranked.',
            },
            terms: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  indicator: {
                    type: 'string',
                    enum: [
                      'citizen-urge-rate',
                      'follow-up-rate',
                      'mediation-success',
                      'odr-on-time',
                      'on-time-conclusion',
                      'on-time-initial-check',
                      'on-time-verification',
                      'overdue-rate',
                      'reopen-rate',
                      'resolution',
                      'return-rate',
                      'satisfaction',
                      'signed-for-on-time',
                    ],
                  },
                  numerator: {
                    type: 'integer',
                  },
                  denominator: {
                    type: 'integer',
                  },
                  provisional: {
                    type: 'integer',
                    description:
                      'How many of the denominator fall here by a provisional deadline only: while there are any, the term may still change.',
                  },
                  rate: {
                    type: ['string', 'null'],
                    description:
                      'Numerator ÷ denominator, four digits, rounded half up; null when the denominator is empty: none, never 100 %.',
                  },
                  weight: {
                    type: 'integer',
                    description: 'The weight that the scoring rules give it, before rescaling.',
                  },
                  points: {
                    type: ['string', 'null'],
                    description:
                      'What it adds to the score, after rescaling; two digits, rounded half up; null without a rate.',
                  },
                },
                required: ['indicator', 'numerator', 'denominator', 'provisional', 'rate', 'weight', 'points'],
                additionalProperties: false,
              },
            },
          },
          required: ['rank', 'notRanked', 'department', 'name', 'items', 'score', 'terms'],
          additionalProperties: false,
        },
        description: 'By rank, then by department id; those that are not ranked last, by id.',
      },
      scoring: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
          },
          digest: {
            type: 'string',
            description: 'Hex SHA-256 of the canonical rule data.',
          },
        },
        required: ['id', 'digest'],
        additionalProperties: false,
      },
      calendar: {
        type: 'string',
        description: "Version of the calendar for what was registered then; a ticket's own stands in its events.",
      },
      ruleSets: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
            },
            digest: {
              type: 'string',
              description: 'Hex SHA-256 of the canonical rule data.',
            },
          },
          required: ['id', 'digest'],
          additionalProperties: false,
        },
      },
    },
    required: [
      'asOf',
      'city',
      'period',
      'level',
      'parked',
      'dispatchDesk',
      'departments',
      'scoring',
      'calendar',
      'ruleSets',
    ],
    additionalProperties: false,
  },
  PeriodListAnswer: {
    title: 'PeriodListAnswer',
    description:
      '有排名的考核期 The periods of a kind that have a ranking, latest first, and where the platform stands.',
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        enum: ['half-year', 'month', 'quarter', 'year'],
      },
      asOf: {
        type: 'object',
        properties: {
          day: {
            type: 'string',
            format: 'date',
          },
          position: {
            type: ['integer', 'null'],
            description:
              '反映的事件数；仅限看全部排名者 The number of events that they reflect; null for those who see their own numbers only.',
          },
        },
        required: ['day', 'position'],
        additionalProperties: false,
      },
      items: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            period: {
              type: 'string',
              description: '考核期 Name of the period.',
            },
            running: {
              type: 'boolean',
              description: '是否未结束 Whether its last day is not over.',
            },
            departments: {
              type: 'integer',
              description: '列出的部门数 How many departments are listed.',
            },
            ranked: {
              type: 'integer',
              description: '参加排名的部门数 How many of them have enough items for a rank.',
            },
            best: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  department: {
                    type: 'string',
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
                  },
                  score: {
                    type: ['string', 'null'],
                    description: 'See {@link Score }. Also told of a department that is not ranked.',
                  },
                },
                required: ['department', 'name', 'score'],
                additionalProperties: false,
              },
              description: '第一名，可并列 Several when they share the first rank; none when no department is ranked.',
            },
          },
          required: ['period', 'running', 'departments', 'ranked', 'best'],
          additionalProperties: false,
        },
      },
    },
    required: ['kind', 'asOf', 'items'],
    additionalProperties: false,
  },
  RebuildAnswer: {
    title: 'RebuildAnswer',
    description: '重建结果 How long a rebuild took, and how many events of the log it read.',
    type: 'object',
    properties: {
      milliseconds: {
        type: 'integer',
        description: '用时（毫秒） Milliseconds.',
      },
      events: {
        type: 'integer',
        description: '读取的事件数 Events.',
      },
    },
    required: ['milliseconds', 'events'],
    additionalProperties: false,
  },
};
