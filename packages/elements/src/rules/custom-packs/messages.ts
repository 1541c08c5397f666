/** Messages about custom packs and layers. */
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';

const MESSAGES = {
  vi: {
    bad: 'Bộ quy định “{pack}” của trang này không dùng được. {why}',
    least: 'cần ít nhất {required} {unit}; hiện có {points}',
    unit: 'điểm',
    hint: 'Gõ vài chữ trong tên, có dấu hay không dấu.',
    browse: 'Hoặc chọn trong danh sách',
    others: 'Khác',
    from: 'Hướng dẫn của {layer}',
    examples: 'Ví dụ tại địa phương',
    prepare: '{layer} đề nghị chuẩn bị thêm',
    photo: 'Ảnh: {credit}',
    rounds: 'Đợt nhận hồ sơ',
    round: 'từ {from} đến hết {until}',
    contacts: 'Nơi hỏi và nộp hồ sơ',
    council: 'Cách làm việc của hội đồng',
    apart: 'Hai phiếu chênh nhau từ {points} điểm trở lên thì hội đồng thảo luận và chấm lại.',
    average: 'Yêu cầu tối thiểu xét theo điểm trung bình của các thành viên.',
    majority: 'Yêu cầu tối thiểu đạt khi quá nửa số thành viên thấy đạt.',
    unanimous: 'Yêu cầu tối thiểu đạt khi mọi thành viên đều thấy đạt.',
    version: 'Phiên bản {version}, mã kiểm tra {digest}',
    unchanged: 'Điểm, yêu cầu tối thiểu và câu chữ là của {number}, không thay đổi.',
  },
  en: {
    bad: 'The pack “{pack}” of this page cannot be used. {why}',
    least: 'at least {required} {unit}; now {points}',
    unit: 'points',
    hint: 'Type some letters of the name.',
    browse: 'Or choose from the list',
    others: 'Others',
    from: 'Guidance of {layer}',
    examples: 'Local examples',
    prepare: '{layer} asks for this too',
    photo: 'Picture: {credit}',
    rounds: 'When dossiers are taken',
    round: 'from {from} to {until}',
    contacts: 'Where to ask, where to file',
    council: 'How the council works',
    apart: 'Two sheets {points} points or more apart are discussed and scored again.',
    average: 'Minimums are judged on the average points of the members.',
    majority: 'A minimum is reached when more than half of the members find it so.',
    unanimous: 'A minimum is reached when every member finds it so.',
    version: 'Version {version}, digest {digest}',
    unchanged: 'Points, minimums and wording are those of {number}, unchanged.',
  },
};

export type CustomPackMessageKey = keyof (typeof MESSAGES)['vi'];

/** @param unit the pack's own word for points */
export const createCustomPackTranslate = (
  lang: string,
  unit?: { readonly unit?: string },
): Translate<CustomPackMessageKey> => createTranslate('ocop-self-assessment', MESSAGES, lang, unit);
