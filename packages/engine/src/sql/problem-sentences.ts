/** Imported for its effect: what cannot be written as SQL, as sentences with what to do, in Vietnamese and English. */
import { addSentences, type CodeOf } from '../errors/subject-sentences.js';

type Sentences = Readonly<Record<CodeOf<'sql'>, string>>;

const vi: Sentences = {
  'sql/dialect': 'Không có hệ cơ sở dữ liệu {dialect}; hãy chọn một trong: {known}.',
  'sql/name':
    'Tên {name} tại “{path}” không dùng được: cần chữ cái không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái.',
  'sql/name-twice': 'Tên “{name}” tại “{path}” đã có cột khác dùng; hãy đặt tên khác.',
  'sql/name-too-long':
    'Với tên “{name}”, tên dài nhất có {bytes} byte, nhưng {dialect} chỉ nhận {limit}; hãy đặt tên ngắn hơn.',
  'sql/no-set': 'Chưa nêu bộ sản phẩm nào; hãy nêu ít nhất một bộ.',
  'sql/set-twice': 'Bộ sản phẩm {set} được nêu hai lần (tại “{path}”); mỗi bộ chỉ nêu một lần.',
  'sql/other-pack':
    'Một tệp SQL chỉ dành cho một bộ quy định: “{found}” (tại “{path}”) khác “{expected}”; hãy tạo hai tệp với hai tên bảng.',
  'sql/too-many-criteria':
    'Bộ sản phẩm {set} có {criteria} tiêu chí; cột yêu cầu chưa đạt chỉ chứa được {limit}. Hãy chấm bộ này bằng hàm score hoặc scoreMany.',
};

const en: Sentences = {
  'sql/dialect': 'There is no database {dialect}; choose one of: {known}.',
  'sql/name':
    'The name {name} at “{path}” cannot be used: it must have ASCII letters, digits and underscores, and begin with a letter.',
  'sql/name-twice': 'Another column already has the name “{name}” at “{path}”; choose another.',
  'sql/name-too-long':
    'With the name “{name}” the longest name has {bytes} bytes, and {dialect} takes {limit}; choose a shorter one.',
  'sql/no-set': 'No criteria set is named; name at least one.',
  'sql/set-twice': 'Criteria set {set} is named twice (at “{path}”); name each once.',
  'sql/other-pack':
    'A script is for one pack: “{found}” (at “{path}”) is not “{expected}”; write two scripts with two names of tables.',
  'sql/too-many-criteria':
    'Criteria set {set} has {criteria} criteria; a column of missed minimums holds {limit}. Score this set with score or scoreMany.',
};

addSentences<'sql'>({ vi, en });
