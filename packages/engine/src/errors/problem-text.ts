/** Problems as sentences with what to do, in Vietnamese and English. */
import { fillMessage } from '../text/fill-message.js';
import type { Problem, ProblemCode } from './errors.js';
import { expectedText } from './expected-text.js';
import { pickLanguage, type MessageLanguage } from './message-language.js';
import { subjectSentence, type SubjectCode } from './subject-sentences.js';
import { textIn, type Text } from '../text/text.js';

/** Those of other subjects come with the entry of their subject. */
type Sentences = Readonly<Record<Exclude<ProblemCode, SubjectCode>, string>>;

const vi: Sentences = {
  'input/not-plain-data': 'Dữ liệu tại “{path}” không phải JSON thuần ({found}); hãy gửi dữ liệu JSON.',
  'input/too-deep': 'Dữ liệu tại “{path}” lồng sâu quá {limit} tầng; hãy làm phẳng bớt.',
  'input/too-large': 'Dữ liệu tại “{path}” vượt giới hạn {limit}; hãy rút gọn.',
  'input/forbidden-key': 'Khóa “{key}” tại “{path}” không được phép; hãy bỏ khóa này.',
  'input/not-json': 'Tệp không phải JSON hợp lệ ({reason}); hãy kiểm tra lại tệp.',
  'input/shape': 'Dữ liệu truyền vào sai tại “{path}”: cần {expected}.',
  'input/language': 'Không có ngôn ngữ {lang}; hãy chọn một trong: {known}.',
  'pack/shape': 'Bộ quy định sai tại “{path}”: cần {expected}.',
  'pack/duplicate-id': 'Mã “{id}” tại “{path}” đã dùng rồi; mỗi mã chỉ dùng một lần.',
  'pack/unknown-criterion': '“{path}” nhắc đến tiêu chí “{id}” không có trong bộ sản phẩm.',
  'pack/unknown-option': '“{path}” nhắc đến phương án {option} không có trong tiêu chí “{id}”.',
  'pack/points':
    'Điểm “{points}” tại “{path}” không dùng được: cần số không âm, nhiều nhất ba chữ số thập phân.',
  'pack/bands':
    'Các mức hạng tại “{path}” không liền nhau: điểm phải giảm theo hạng và hạng thấp nhất bắt đầu từ 0.',
  'pack/minimum-rank':
    'Hạng {rank} tại “{path}” không thể có yêu cầu tối thiểu; hãy khai báo trong minimumRanks.',
  'pack/too-many-triggers':
    'Bộ sản phẩm tại “{path}” có quá nhiều điều kiện tự động (giới hạn {limit} tổ hợp).',
  'pack/too-much-work':
    'Bộ quy định tại “{path}” cần quá nhiều phép tính ({what}: {work}, giới hạn {limit}); hãy bớt tiêu chí, phương án, điều kiện tự động, mức hạng hoặc số lẻ của điểm.',
  'pack/unusable': 'Bộ sản phẩm {set} chỉ để đọc, không chấm điểm được. {reason}',
  'overlay/of-the-rules':
    'Lớp bổ sung không được đổi “{key}” (tại “{path}”): điểm, yêu cầu tối thiểu, phương án, điều kiện và câu chữ là của bộ quy định gốc; hãy bỏ mục này.',
  'overlay/unknown-field': 'Lớp bổ sung không có mục “{key}” (tại “{path}”); hãy kiểm tra tên mục.',
  'overlay/base':
    'Lớp bổ sung này dành cho {found}, không đặt lên {expected} được; hãy chọn đúng bộ quy định hoặc đúng thứ tự.',
  'overlay/no-digest':
    'Bộ quy định “{id}” chưa ghi mã kiểm tra của mình (digest); hãy nạp bản có ghi mã này.',
  'overlay/id': 'Mã “{id}” đã dùng cho một lớp bên dưới; hãy đặt mã khác cho lớp này.',
  'overlay/language':
    'Lớp bổ sung chỉ thêm được ngôn ngữ mà bộ quy định chưa có, và phải nêu ngôn ngữ đó trong languages; “{lang}” tại “{path}” không phải vậy.',
  'overlay/unknown-set': 'Bộ quy định gốc không có bộ sản phẩm {set} (tại “{path}”).',
  'overlay/unknown-criterion': 'Bộ quy định gốc không có tiêu chí “{criterion}” (tại “{path}”).',
  'overlay/unknown-words':
    'Bản dịch tại “{path}” dịch câu không có trong bộ quy định gốc: “{words}”; hãy chép đúng nguyên văn.',
  'overlay/evidence':
    'Mã minh chứng “{id}” tại “{path}” không dùng được: phải được khai báo trong lớp này, một lần, và khác mã của bộ quy định gốc.',
  'overlay/too-many': 'Chỉ đặt được nhiều nhất {limit} lớp lên một bộ quy định.',
  'overlay/tampered':
    'Nội dung của “{layer}” không khớp mã kiểm tra đi kèm; hãy dựng lại từ bộ quy định gốc và các lớp bổ sung.',
  'sheet/shape': 'Phiếu sai tại “{path}”: cần {expected}.',
  'sheet/unknown-criterion':
    'Không có tiêu chí “{criterion}” trong bộ sản phẩm này; hãy kiểm tra bộ sản phẩm đã chọn.',
  'sheet/unknown-option':
    'Tiêu chí “{criterion}” không có phương án {option} (có {options} phương án); hãy chọn một phương án được in.',
  'sheet/none-of-these':
    'Tiêu chí “{criterion}” có phương án 0 điểm; nếu không có phương án nào khác đúng, hãy chọn phương án {option} thay cho 0.',
  'sheet/unknown-condition':
    'Không có điều kiện “{condition}” để khai báo trong bộ sản phẩm này; hãy bỏ khai báo này.',
  'path/unknown-rank': 'Không có hạng {rank} trong bộ quy định này; hãy chọn một hạng có trong bộ.',
  'path/effort':
    'Công sức “{effort}” cho tiêu chí “{criterion}” không dùng được: cần số nguyên từ 0 đến 100.000 hoặc null.',
  'council/incomplete-ballot':
    'Phiếu “{ballot}” còn tiêu chí chưa chấm: {unanswered}; hãy chấm đủ hoặc loại phiếu này.',
  'council/no-ballot': 'Không có phiếu nào để tính trung bình; cần ít nhất một phiếu hợp lệ.',
  'council/unknown-policy': 'Không có cách xét “{policy}”; hãy chọn một trong các cách: {known}.',
  'vector/damaged': 'Chuỗi bị hỏng ({part}); hãy sao chép lại đầy đủ.',
  'vector/upper-case':
    'Chuỗi đã bị đổi thành chữ hoa, nên không còn đọc chắc chắn được; hãy sao chép lại từ nơi đã cho chuỗi.',
  'vector/several': 'Ở đây có {count} chuỗi khác nhau; hãy chỉ dán một chuỗi.',
  'vector/version': 'Chuỗi thuộc phiên bản {version}; hãy cập nhật phần mềm để đọc.',
  'vector/wrong-set': 'Chuỗi thuộc {found}, không phải {expected}.',
  'vector/unknown': 'Chuỗi chứa “{part}” không có trong bộ sản phẩm.',
  'vector/duplicate': 'Chuỗi nhắc hai lần đến “{part}”.',
  'vector/out-of-order': 'Chuỗi nhắc “{part}” sai thứ tự.',
  'calendar/day': 'Ngày tại “{path}” không dùng được: {why}.',
  'calendar/kind': 'Không có loại đánh giá {kind}; hãy chọn một trong các loại: {known}.',
  'calendar/filed-later': 'Hồ sơ không thể nộp ngày {filed}, sau ngày đánh giá {date}.',
  'calendar/no-law': 'Chưa có bộ quy định nào cho ngày {date}; bộ sớm nhất có hiệu lực từ ngày {from}.',
  'migration/wrong-pack':
    'Phiếu thuộc {found}, không phải {expected}; hãy dùng bảng chuyển của đúng bộ quy định.',
  'migration/no-set': 'Chưa có cách chuyển bộ sản phẩm {set} từ {from} sang {to}; phiếu cũ vẫn giữ nguyên.',
  'assessment/shape': 'Phiếu đánh giá sai tại “{path}”: cần {expected}.',
  'assessment/newer': 'Phiếu đánh giá ở định dạng mới hơn ({format}); hãy cập nhật phần mềm để mở.',
  'assessment/not-one':
    'Đây không phải phiếu đánh giá ({found}); hãy mở tệp phiếu đã tải về từ biểu mẫu hoặc từ ocop.',
};

const en: Sentences = {
  'input/not-plain-data': 'The data at “{path}” is not plain JSON ({found}); send JSON data.',
  'input/too-deep': 'The data at “{path}” is nested deeper than {limit} levels; flatten it.',
  'input/too-large': 'The data at “{path}” exceeds the limit of {limit}; shorten it.',
  'input/forbidden-key': 'The key “{key}” at “{path}” is not allowed; remove it.',
  'input/not-json': 'The file is not valid JSON ({reason}); check the file.',
  'input/shape': 'The input is wrong at “{path}”: expected {expected}.',
  'input/language': 'There is no language {lang}; choose one of: {known}.',
  'pack/shape': 'The pack is wrong at “{path}”: expected {expected}.',
  'pack/duplicate-id': 'The id “{id}” at “{path}” is already used; use each id only once.',
  'pack/unknown-criterion': '“{path}” points to criterion “{id}”, which the set does not have.',
  'pack/unknown-option': '“{path}” points to option {option}, which criterion “{id}” does not have.',
  'pack/points':
    'The points “{points}” at “{path}” cannot be used: they must not be negative and have at most three decimals.',
  'pack/bands':
    'The bands at “{path}” do not join up: their points must fall with the rank, and the lowest must start at 0.',
  'pack/minimum-rank': 'Rank {rank} at “{path}” cannot have minimums; declare it in minimumRanks.',
  'pack/too-many-triggers':
    'The set at “{path}” has too many automatic conditions (limit {limit} combinations).',
  'pack/too-much-work':
    'The pack at “{path}” would take too much work ({what}: {work}, limit {limit}); use fewer criteria, options, automatic conditions or bands, or points with fewer decimals.',
  'pack/unusable': 'Criteria set {set} can be read but not scored. {reason}',
  'overlay/of-the-rules':
    'An overlay cannot change “{key}” (at “{path}”): points, minimums, options, conditions and wording are those of the rules below; remove it.',
  'overlay/unknown-field': 'An overlay has no field “{key}” (at “{path}”); check its name.',
  'overlay/base': 'This overlay is for {found}, not for {expected}; choose its own base, or the right order.',
  'overlay/no-digest': 'The rules “{id}” do not state their digest; load a copy that does.',
  'overlay/id': 'The id “{id}” is already used by a layer below; give this one another.',
  'overlay/language':
    'An overlay can add only languages that the rules do not have, and must list them in languages; “{lang}” at “{path}” is not one of these.',
  'overlay/unknown-set': 'The rules below have no criteria set {set} (at “{path}”).',
  'overlay/unknown-criterion': 'The rules below have no criterion “{criterion}” (at “{path}”).',
  'overlay/unknown-words':
    'The translation at “{path}” is for words that the rules below do not have: “{words}”; copy them exactly.',
  'overlay/evidence':
    'The evidence “{id}” at “{path}” cannot be used: declare it in this overlay, once, with an id the rules below do not have.',
  'overlay/too-many': 'At most {limit} layers can be laid over a pack.',
  'overlay/tampered':
    'The content of “{layer}” does not match its digest; build it again from the rules and the overlays.',
  'sheet/shape': 'The sheet is wrong at “{path}”: expected {expected}.',
  'sheet/unknown-criterion':
    'This criteria set has no criterion “{criterion}”; check that the right set is chosen.',
  'sheet/unknown-option':
    'Criterion “{criterion}” has no option {option} (it has {options}); choose one that is printed.',
  'sheet/none-of-these':
    'Criterion “{criterion}” has an option worth 0 points; if nothing else is true, choose option {option} instead of 0.',
  'sheet/unknown-condition': 'This criteria set has no condition “{condition}” to declare; leave it out.',
  'path/unknown-rank': 'This pack has no rank {rank}; choose one it has.',
  'path/effort':
    'The effort “{effort}” for criterion “{criterion}” cannot be used: it must be a whole number from 0 to 100,000, or null.',
  'council/incomplete-ballot':
    'Ballot “{ballot}” has unanswered criteria: {unanswered}; complete it or exclude it.',
  'council/no-ballot': 'There is no ballot to average; at least one valid ballot is needed.',
  'council/unknown-policy': 'There is no policy “{policy}”; choose one of: {known}.',
  'vector/damaged': 'The string is damaged ({part}); copy it again in full.',
  'vector/upper-case':
    'The string was turned into capital letters and can no longer be read reliably; copy it again from where you got it.',
  'vector/several': 'There are {count} different strings here; paste only one.',
  'vector/version': 'The string has version {version}; update the program to read it.',
  'vector/wrong-set': 'The string is for {found}, not {expected}.',
  'vector/unknown': 'The string contains “{part}”, which the criteria set does not have.',
  'vector/duplicate': 'The string names “{part}” twice.',
  'vector/out-of-order': 'The string names “{part}” out of order.',
  'calendar/day': 'The day at “{path}” cannot be used: {why}.',
  'calendar/kind': 'There is no kind of rating {kind}; choose one of: {known}.',
  'calendar/filed-later': 'A dossier cannot be filed on {filed}, after its rating on {date}.',
  'calendar/no-law': 'There are no rules for {date}; the earliest apply from {from}.',
  'migration/wrong-pack': 'The sheet is for {found}, not {expected}; use the migration of its own rules.',
  'migration/no-set':
    'There is no migration for criteria set {set} from {from} to {to}; the old sheet stays as it is.',
  'assessment/shape': 'The assessment is wrong at “{path}”: expected {expected}.',
  'assessment/newer': 'The assessment has a newer format ({format}); update the program to open it.',
  'assessment/not-one': 'This is not an assessment ({found}); open a sheet that the form or ocop has saved.',
};

/** Values that are words of ours, in Vietnamese. */
const VIETNAMESE_WORDS: Readonly<Record<string, string>> = {
  'class instance': 'đối tượng của chương trình',
  object: 'đối tượng',
  list: 'danh sách',
  null: 'rỗng',
  undefined: 'để trống',
  string: 'văn bản',
  boolean: 'đúng/sai',
  number: 'số không dùng được',
  function: 'hàm',
  symbol: 'ký hiệu',
  bigint: 'số nguyên lớn',
  'no format and no picks': 'không có format, cũng không có picks',
  'ends too early': 'tệp bị cắt giữa chừng',
  'is no JSON': 'không đọc được',
  form: 'không đúng dạng',
  checksum: 'không khớp mã kiểm tra',
  picks: 'thừa hoặc thiếu câu trả lời',
  answers: 'câu trả lời',
  interval: 'khoảng điểm',
  nextStar: 'cách lên hạng',
};
/** The values that may hold such words. */
const VALUES_IN_WORDS = ['found', 'reason', 'part', 'what', 'option'];

/**
 * Says a problem in one sentence: what is wrong, where, and what to do.
 *
 * @param problem `OcopError.problem`, perhaps sent from elsewhere; one of a later version is said in general words
 * @param lang `vi` or `en`; `chooseMessageLanguage` chooses between them for any other
 * @returns a whole sentence
 * @throws {OcopError} `input/language`
 */
export function problemText(problem: Problem, lang: MessageLanguage): string {
  const { code, path, values } = Object(problem) as Problem;
  const sentences = pickLanguage({ vi, en }, lang);
  const sentence =
    typeof code !== 'string'
      ? undefined
      : Object.hasOwn(sentences, code)
        ? sentences[code as keyof Sentences]
        : subjectSentence(code, lang);
  const printable = Object.fromEntries(
    Object.entries(Object(values) as Record<string, unknown>).map(([key, value]) => [
      key,
      formatValue(key, value, lang),
    ]),
  );
  // Elsewhere `expected` is an id.
  if (typeof code === 'string' && code.endsWith('/shape'))
    printable['expected'] = expectedText(toText(printable['expected']), lang);
  return fillMessage(sentence ?? UNKNOWN_CODE[lang], { path: toText(path), ...printable }, lang);
}

/** Of a version to come, or of a subject whose entry was never loaded. */
const UNKNOWN_CODE = {
  vi: 'Có điều chưa đúng tại “{path}”; hãy cập nhật phần mềm để biết rõ hơn.',
  en: 'Something is wrong at “{path}”; update the program to learn more.',
};

/** A number as it is, a list in one line, a text of the pack in the language asked for. */
function formatValue(key: string, value: unknown, lang: MessageLanguage): string | number {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(toText).join(', ');
  if (typeof value === 'object' && value !== null) return textIn(value as Text, lang);
  const text = toText(value);
  return VALUES_IN_WORDS.includes(key) && lang === 'vi' ? toVietnamese(text) : text;
}

function toVietnamese(text: string): string {
  if (Object.hasOwn(VIETNAMESE_WORDS, text)) return VIETNAMESE_WORDS[text] ?? text;
  return text.replace(/^line (\d+), column (\d+)$/, 'dòng $1, cột $2');
}

const toText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : ['number', 'boolean', 'bigint'].includes(typeof value)
      ? `${value as number}`
      : '';
