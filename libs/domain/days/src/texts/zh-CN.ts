/** What days say to people, in Chinese. */
export const zhCN = {
  'day-skipped': '日期须依次开始，下一日为 {next}。',
  'day-in-future': '今天是 {today}，之后的日期尚未开始。',
  'days-are-real': '该日志已有真实日期，不能再用模拟时钟。',
} as const;
