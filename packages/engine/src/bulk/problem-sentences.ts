/** Imported for its effect: the problems of bulk scoring as sentences with what to do, in Vietnamese and English. */
import { addSentences, type CodeOf } from '../errors/subject-sentences.js';

type Sentences = Readonly<Record<CodeOf<'bulk'>, string>>;

const vi: Sentences = {
  'bulk/shape': 'Dữ liệu chấm hàng loạt sai tại “{path}”: cần {expected}.',
  'bulk/unknown-option':
    'Phiếu thứ {sheet}: tiêu chí “{criterion}” không có phương án {option} (có {options} phương án); hãy chọn một phương án được in, hoặc ghi 255 nếu chưa chấm.',
  'bulk/none-of-these':
    'Phiếu thứ {sheet}: tiêu chí “{criterion}” có phương án 0 điểm; nếu không có phương án nào khác đúng, hãy ghi {option} thay cho 0.',
  'bulk/unknown-set':
    'Bộ quy định “{pack}” không có bộ sản phẩm {set} để chấm; hãy kiểm tra số của bộ sản phẩm.',
  'bulk/too-large':
    'Bộ sản phẩm này cho tới {points} điểm, quá mức {limit} điểm của chấm hàng loạt; hãy chấm từng phiếu.',
};

const en: Sentences = {
  'bulk/shape': 'What is to be scored in bulk is wrong at “{path}”: expected {expected}.',
  'bulk/unknown-option':
    'Sheet {sheet}: criterion “{criterion}” has no option {option} (it has {options}); choose one that is printed, or 255 where it is unanswered.',
  'bulk/none-of-these':
    'Sheet {sheet}: criterion “{criterion}” has an option worth 0 points; if nothing else is true, write {option} instead of 0.',
  'bulk/unknown-set': 'The pack “{pack}” has no criteria set {set} to score by; check the number of the set.',
  'bulk/too-large':
    'This criteria set gives up to {points} points, beyond the {limit} that bulk scoring holds; score one sheet at a time.',
};

addSentences<'bulk'>({ vi, en });
