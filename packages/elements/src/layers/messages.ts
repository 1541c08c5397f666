/** Messages about layers and what they add. */
import { createTranslate, type Translate } from '../shared/i18n/messages.js';

const MESSAGES = {
  vi: {
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
  },
  en: {
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
  },
};

export type LayerMessageKey = keyof (typeof MESSAGES)['vi'];

export const createLayerTranslate = (lang: string): Translate<LayerMessageKey> =>
  createTranslate('ocop-self-assessment', MESSAGES, lang);
