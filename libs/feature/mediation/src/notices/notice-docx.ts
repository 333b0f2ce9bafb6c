import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { chineseDay, type Notice } from '@redress/rulebook';

/** Sizes in half-points and lengths in twentieths of a point, as GB/T 9704 lays out official documents. */
const TITLE = { font: font('宋体'), size: 44, bold: true };
const BODY = { font: font('仿宋'), size: 32 };
const LINE = { line: 580, lineRule: LineRuleType.EXACTLY };
const TWO_CHARACTERS = 640;
/** Text area of 156 × 225 mm on A4, 37 mm above and 28 mm to the left of it. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2_098, bottom: 1_984, left: 1_588, right: 1_474 },
};

/** The zip format knows no earlier moment; a fixed one makes the same notice the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** Windows, WPS and UOS ship both Chinese fonts; digits and letters take Times New Roman. */
function font(chinese: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: chinese };
}

/** A notice as a Word document: title centred, body indented, department and day at the right, page number below. */
export async function noticeDocx(notice: Notice): Promise<Uint8Array> {
  const { title, addressee, paragraphs, department, issuedOn } = notice;
  const document = new Document({
    title,
    creator: department,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber() },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { ...LINE, after: 580 },
            children: [new TextRun({ text: title, ...TITLE })],
          }),
          line(`${addressee}：`),
          ...paragraphs.map((text) => line(text, { indent: { firstLine: TWO_CHARACTERS } })),
          line(''),
          line(department, AT_THE_RIGHT),
          line(chineseDay(issuedOn), AT_THE_RIGHT),
        ],
      },
    ],
  });
  return withoutTime(await Packer.toBuffer(document), `${issuedOn}T00:00:00Z`);
}

const AT_THE_RIGHT = { alignment: AlignmentType.RIGHT, indent: { right: 2 * TWO_CHARACTERS }, keepLines: true };

function line(text: string, style: object = {}): Paragraph {
  return new Paragraph({ spacing: LINE, ...style, children: [new TextRun({ text, ...BODY })] });
}

function pageNumber(): Footer {
  const run = { font: font('宋体'), size: 28 };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...run })],
      }),
    ],
  });
}

/** Replaces the moment of writing, which the library takes from the clock, by the day of the notice. */
function withoutTime(bytes: Uint8Array, moment: string): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    files[name] = [name === 'docProps/core.xml' ? dated(content, moment) : content, { mtime: EPOCH }];
  return zipSync(files);
}

function dated(core: Uint8Array, moment: string): Uint8Array {
  const text = Buffer.from(core).toString('utf8');
  return Buffer.from(text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`));
}
