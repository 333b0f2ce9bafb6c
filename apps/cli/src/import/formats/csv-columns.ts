import { CannotJudge } from '../../output/cannot-judge.js';

/** Our fields, with the headers by which their columns are recognised. */
const HEADERS = {
  number: ['编号', '工单编号', '留言编号', '投诉编号', '单号', '序号', 'number', 'id', 'no'],
  kind: ['类型', '工单类型', '诉求类型', '类别', 'kind', 'type'],
  channel: ['渠道', '来源', '受理渠道', '来源渠道', 'channel'],
  receivedAt: [
    '时间',
    '受理时间',
    '来电时间',
    '登记时间',
    '接收时间',
    '留言时间',
    '日期',
    'receivedat',
    'received',
    'time',
    'date',
  ],
  title: ['标题', '主题', '工单标题', '留言主题', 'title', 'subject'],
  text: ['内容', '详情', '诉求内容', '工单内容', '留言详情', '描述', 'text', 'description', 'content', 'details'],
  name: ['姓名', '投诉人', '诉求人', '联系人', '来电人', 'name'],
  phone: ['电话', '联系电话', '手机', '手机号', '来电号码', 'phone', 'mobile', 'tel'],
  address: ['地址', '联系地址', '住址', 'address'],
  area: ['区域', '片区', '辖区', 'area'],
  category: ['分类', '分类代码', 'category'],
  respondent: ['被投诉人', '被诉方', '商家', '商户', '企业名称', 'respondent', 'merchant'],
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
    const candidates: readonly string[] = name === undefined ? HEADERS[field] : [plainHeader(name)];
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
    `找不到列：${what}。文件中的列：${header.join('、')}。用 --map 指明，例如 --map text=诉求描述。\n` +
      `No column for ${what}. Columns found: ${header.join(', ')}. Name it, such as --map text=Complaint`,
  );
}
