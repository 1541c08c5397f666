/** The first worksheet of a workbook: how to fill in the others, in Vietnamese and English. */
import type { Guide } from './write-workbook.js';
import { WORKSHEET_NAMES } from './worksheet-names.js';

type Line = readonly [vi: string, en: string];

const EVERYWHERE: readonly Line[] = [
  [
    'Không đổi tên trang tính, không đổi dòng tiêu đề (dòng 1). Bạn có thể đổi thứ tự cột, độ rộng và màu.',
    'Do not rename worksheets or change the headings in row 1. You may change the order of columns, their widths and the colours.',
  ],
  [
    'Mã như 1.10 phải là chữ. Các ô mã đã ở dạng Text; nếu bạn thêm ô mới, hãy chọn Format Cells → Text trước khi gõ.',
    'Ids like 1.10 must be text. Existing cells are text already; for new cells choose Format Cells → Text before typing.',
  ],
  [
    'Mỗi ngôn ngữ có một cột, ví dụ “Nội dung [vi]” và “Nội dung [en]”. Cột không ghi ngôn ngữ dành cho chữ dùng chung.',
    'Every language has a column, “Text [vi]” and “Text [en]”. A column without a language holds text for all languages.',
  ],
  [
    'Nhiều mã trong một ô cách nhau bằng dấu chấm phẩy: label; origin. Nhiều đoạn trong một ô: mỗi đoạn một dòng (Alt+Enter).',
    'Separate several ids in a cell with semicolons: label; origin. Put several texts in a cell on lines of their own (Alt+Enter).',
  ],
  ['Ngày ghi như 22/05/2026. Điểm là số, ví dụ 2,5.', 'Days are written as 22/05/2026. Points are numbers.'],
  [
    'Công thức, ô gộp, dòng ẩn, cột ẩn và trang ẩn không được nhận: người đọc phải thấy mọi điều.',
    'Formulas, merged cells, hidden rows, columns and worksheets are refused: readers must see everything.',
  ],
  [
    'Cột “Kỹ thuật” chỉ có khi cần giữ điều mà ô thường không ghi được. Hãy để nguyên.',
    'A “Technical” column is there only for what plain cells cannot hold. Leave it as it is.',
  ],
];

const PACK: readonly Line[] = [
  [
    `“${WORKSHEET_NAMES.general}”: tên chương trình, quyết định, ngôn ngữ. Ngôn ngữ đứng đầu là bản chính thức.`,
    `“${WORKSHEET_NAMES.general}” (general): the programme, its decision, its languages. The first language is the authentic one.`,
  ],
  [
    `“${WORKSHEET_NAMES.bands}”: hạng và điểm thấp nhất của mỗi hạng; hạng thấp nhất bắt đầu từ 0.`,
    `“${WORKSHEET_NAMES.bands}” (bands): ranks and the least total of each; the lowest starts at 0.`,
  ],
  [
    `“${WORKSHEET_NAMES.evidence}”: các loại giấy tờ; tiêu chí gọi đến bằng mã.`,
    `“${WORKSHEET_NAMES.evidence}” (evidence): kinds of documents; criteria name them by id.`,
  ],
  [
    `“${WORKSHEET_NAMES.sets}” liệt kê các bộ; bộ số 4 có trang “Bộ 4”. Thêm một bộ: thêm một dòng, rồi chép một trang và đổi tên.`,
    `“${WORKSHEET_NAMES.sets}” lists the criteria sets; set 4 is on “Bộ 4”. To add one, add a row, copy a worksheet and rename it.`,
  ],
  [
    'Trong trang của bộ, đọc từ trên xuống như phiếu in: Phần, Nhóm, Tiêu chí, rồi Ghi chú và Phương án của tiêu chí ấy.',
    'A set reads from top to bottom like the printed sheet: section, group, criterion, then its notes and options.',
  ],
  [
    '“Cấp” của nhóm và tiêu chí: 1 nếu nằm ngay dưới phần, 2 nếu nằm trong nhóm cấp 1, và tiếp tục như vậy.',
    '“Level” of groups and criteria: 1 directly under the section, 2 inside a group of level 1, and so on.',
  ],
  [
    '“Tối thiểu cho hạng”: số hạng mà phương án này là mức thấp nhất phải đạt. “Có/không” là tiêu chí chỉ có một ô để đánh dấu.',
    '“Minimum for rank”: the rank that requires at least this option. “Tick” is a criterion with one box.',
  ],
  [
    `“${WORKSHEET_NAMES.conditions}”: “Xảy ra khi chọn” ghi như 6.1=1; 6.2=1 (tiêu chí = số thứ tự phương án); để trống thì người chấm khai báo.`,
    `“${WORKSHEET_NAMES.conditions}” (conditions): “When picked” is written 6.1=1; 6.2=1 (criterion = number of its option); empty means a person declares it.`,
  ],
];

const SELDOM: Line = [
  'Cột ít dùng chỉ hiện khi có nội dung: Mẫu, Phụ lục, Dẫn bộ số, Dẫn tiêu chí. Khi cần, hãy tự gõ tiêu đề ấy vào dòng 1.',
  'Rarely used columns appear only when filled: Mẫu (form), Phụ lục (annex), Dẫn bộ số (cited set), Dẫn tiêu chí (cited criterion). When you need one, type its heading into row 1.',
];

const OVERLAY: readonly Line[] = [
  [
    'Các ô màu xám là bộ quy định gốc: chỉ để đọc. Điểm, yêu cầu tối thiểu, phương án, điều kiện và thứ tự không đổi được; tệp có thay đổi ở đó sẽ không được nhận.',
    'Grey cells show the base rules and are read-only. Points, minimums, options, conditions and their order cannot be changed; a workbook with such a change is refused.',
  ],
  [
    'Ghi hướng dẫn, ví dụ tại địa phương, ảnh và minh chứng thêm vào các cột trắng, trên dòng của nhóm hoặc tiêu chí.',
    'Write guidance, local examples, photos and extra evidence in the white columns, on the row of the group or criterion.',
  ],
  [
    `“${WORKSHEET_NAMES.everySet}”: ghi chú cho một mã tiêu chí trong mọi bộ. “${WORKSHEET_NAMES.ownEvidence}”: loại minh chứng riêng của địa phương.`,
    `“${WORKSHEET_NAMES.everySet}” (every set): notes for a criterion id in all sets. “${WORKSHEET_NAMES.ownEvidence}”: kinds of evidence of your own.`,
  ],
  [
    `“${WORKSHEET_NAMES.translations}”: mỗi câu của bộ quy định một dòng, mỗi ngôn ngữ thêm một cột. Thêm ngôn ngữ ở trang “${WORKSHEET_NAMES.general}” rồi xuất lại.`,
    `“${WORKSHEET_NAMES.translations}” (translations): a row for every text of the rules, a column for every language added on “${WORKSHEET_NAMES.general}”.`,
  ],
];

export const PACK_GUIDE: Guide = {
  name: WORKSHEET_NAMES.guide,
  title: ['Cách điền bộ quy định', 'How to fill in a pack'],
  lines: [...PACK, SELDOM, ...EVERYWHERE],
};
export const OVERLAY_GUIDE: Guide = {
  name: WORKSHEET_NAMES.guide,
  title: ['Cách điền lớp bổ sung của địa phương', 'How to fill in an overlay'],
  lines: [...OVERLAY, ...EVERYWHERE],
};
