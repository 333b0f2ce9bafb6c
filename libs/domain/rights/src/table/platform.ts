import { everywhere, type Section } from '../cell.js';

export const platform = {
  zh: '平台运行',
  en: 'The platform',
  rows: [
    {
      zh: '重建、重算、封存、死信、详细健康状况和指标（不显示工单内容）',
      en: 'rebuild, recalculate, seal, dead letters, health in detail and metrics (no ticket’s content is shown)',
      acts: [
        'rebuild-projection',
        'recalculate',
        'seal-ledger',
        'read-dead-letters',
        'replay-dead-letters',
        'read-health-in-detail',
        'read-metrics',
      ],
      cells: [everywhere('system-administrator')],
    },
    {
      zh: '开始一天、开始和结束办公',
      en: 'begin the day, open and close office hours',
      acts: ['begin-day', 'open-office-hours', 'close-office-hours'],
      cells: [everywhere('timekeeper')],
    },
    {
      zh: '驱动模拟时钟（仅限模拟平台）',
      en: 'drive the simulated clock, of a simulated platform only',
      acts: ['drive-simulated-clock'],
      cells: [everywhere('simulator')],
    },
    {
      zh: '查看账本原始条目、查阅记录和审计',
      en: 'raw entries of the ledger, who looked at what, the audit',
      acts: ['read-ledger-entries', 'read-access-log', 'read-audit'],
      cells: [everywhere('auditor')],
    },
    {
      zh: '查看账本哈希、检查点和证明，平台是否运行，接口说明',
      en: 'hashes, checkpoints and certificates of the ledger, whether the platform runs, the description of its interface',
      acts: ['read-ledger-proofs', 'read-health', 'read-api-description'],
      cells: [everywhere('anybody')],
    },
  ],
} as const satisfies Section;
