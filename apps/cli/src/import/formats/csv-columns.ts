import { CannotJudge } from '../../output/cannot-judge.js';

/** Our fields, with the headers by which their columns are recognised; where a file has several of one field, the first here. */
export const HEADERS = {
  number: '编号 工单编号 工单号 留言编号 投诉编号 受理编号 登记编号 来件编号 信件编号 单号 流水号 序号 number id no',
  kind: '类型 工单类型 诉求类型 来件类型 类别 kind type',
  channel: '渠道 来源 来件渠道 受理渠道 来源渠道 诉求来源 受理方式 channel',
  receivedAt:
    '收件时间 收件日期 来件时间 来件日期 时间 受理时间 受理日期 来电时间 来电日期 投诉时间 投诉日期 举报时间 登记时间 登记日期 接收时间 接收日期 提交时间 留言时间 日期 receivedat received time date',
  title: '标题 主题 工单标题 来件标题 诉求标题 留言主题 title subject',
  text: '内容 详情 诉求内容 诉求描述 工单内容 来件内容 投诉内容 举报内容 反映内容 留言详情 问题描述 描述 text description content details',
  name: '姓名 来件人 来件人姓名 投诉人 投诉人姓名 举报人 举报人姓名 诉求人 诉求人姓名 联系人 联系人姓名 来电人 来电人姓名 消费者 消费者姓名 name',
  phone:
    '电话 联系电话 电话号码 手机 手机号 手机号码 来电号码 来件人电话 投诉人电话 举报人电话 联系方式 phone mobile tel',
  address: '地址 联系地址 住址 通讯地址 address',
  area: '区域 片区 辖区 area',
  category: '分类 分类代码 category',
  respondent:
    '被投诉人 被投诉单位 被投诉企业 被投诉方 被举报人 被举报单位 被诉方 被反映单位 商家 商家名称 商户 商户名称 企业名称 respondent merchant',
} as const;

export type CsvField = keyof typeof HEADERS;
export const CSV_FIELDS = Object.keys(HEADERS) as readonly CsvField[];
const REQUIRED: readonly CsvField[] = ['number', 'receivedAt', 'text'];

/** Where each field stands in a row. */
export type CsvColumns = ReadonlyMap<CsvField, number>;

/** Finds the columns: those that were named, else the ones with a usual header. Says what is there when one is missing. */
export function findColumns(header: readonly string[], named: ReadonlyMap<CsvField, string>): CsvColumns {
  const plain = header.map(plainHeader);
  const columns = new Map<CsvField, number>();
  for (const field of CSV_FIELDS) {
    const name = named.get(field);
    const candidates: readonly string[] = name === undefined ? HEADERS[field].split(' ') : [plainHeader(name)];
    const index = candidates.map((candidate) => plain.indexOf(candidate)).find((found) => found >= 0);
    if (index !== undefined) columns.set(field, index);
    else if (name !== undefined) throw missing(`“${name}”`, header);
  }
  const absent = REQUIRED.filter((field) => !columns.has(field));
  if (absent.length > 0) throw missing(absent.join(', '), header);
  return columns;
}

function plainHeader(name: string): string {
  return name.replace(/[\s_*（）()]/g, '').toLowerCase();
}

function missing(what: string, header: readonly string[]): CannotJudge {
  return new CannotJudge(
    `找不到列：${what}。文件中的列：${header.join('、')}。用 --map 指明，例如 --map text=情况说明。\n` +
      `No column for ${what}. Columns found: ${header.join(', ')}. Name it, such as --map text=Complaint`,
  );
}
