/** Each law, limit and remark that an article may name, with its name in English. The longer ones come first. */
export const LAW_NAMES: readonly (readonly [zh: string, en: string])[] = [
  ['在线消费纠纷解决（ODR）办理时限（默认，非法定）', 'time for online dispute resolution (a default, not statutory)'],
  ['12345热线本地时限（默认，非法定）', 'local limit of the 12345 hotline (a default, not statutory)'],
  [
    '先监管、后调解：总局令未列明类别，由本地规则集指定',
    'regulate first, mediate second: the orders name no categories, the local rule set does',
  ],
  ['未规定期间计算，按', ' has no rule for counting time; counted by '],
  [
    '（《消费者权益保护法实施条例》，调解期限六十日）',
    ' (Regulations for the Consumer Protection Law, mediation in 60 days)',
  ],
  ['（负责人集体讨论决定）', ' (collective decision of the heads)'],
  ['（负责人批准）', ' (approval of the head)'],
  ['《市场监督管理行政处罚程序规定》', 'Penalty Procedure Rules'],
  ['《消费者权益保护法》', 'Consumer Protection Law'],
  ['《民法典》', 'Civil Code'],
  ['法释〔2025〕4号', 'Judicial Interpretation [2025] No. 4'],
  ['国务院令第778号', 'State Council Order 778'],
  ['总局令第121号', 'Order 121'],
  ['总局令第20号', 'Order 20'],
  ['本地规则', 'local rule'],
  ['计算', ''],
];
