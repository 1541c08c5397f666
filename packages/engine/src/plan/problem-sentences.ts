/** Imported for its effect: the problems of improvement plans as sentences with what to do, in Vietnamese and English. */
import { addSentences, type CodeOf } from '../errors/subject-sentences.js';

type Sentences = Readonly<Record<CodeOf<'plan'>, string>>;

const vi: Sentences = {
  'plan/shape': 'Kế hoạch sai tại “{path}”: cần {expected}.',
  'plan/other-set':
    'Kế hoạch và phiếu không cùng bộ sản phẩm ({found}, {expected}); hãy chuyển phiếu sang quy định mới rồi lập kế hoạch mới, hoặc mở đúng phiếu.',
  'plan/out-of-reach':
    'Sản phẩm chưa thể đạt {goal} sao chỉ bằng cách nâng các tiêu chí. Tiêu chí không lên được mức tối thiểu: {criteria}. Điều kiện đang được khai: {conditions}. Hãy chọn mục tiêu thấp hơn, hoặc xem lại các điều kiện đã khai.',
  'plan/unknown-task': 'Kế hoạch không có việc “{task}”; có: {known}.',
  'plan/twice': 'Mã “{id}” tại “{path}” dùng hai lần; mỗi việc cần một mã riêng.',
  'plan/unknown-option': 'Việc tại “{path}” nhắc đến phương án {option} không có ở tiêu chí “{criterion}”.',
  'plan/carried-before': 'Không thể chuyển tiếp kế hoạch sang ngày {on}, trước ngày của kế hoạch, {former}.',
  'plan/too-many': 'Kế hoạch không thể có quá {limit} việc; hãy lập kế hoạch mới.',
};

const en: Sentences = {
  'plan/shape': 'The plan is wrong at “{path}”: expected {expected}.',
  'plan/other-set':
    'The plan and the sheet are of different criteria sets ({found}, {expected}); migrate the sheet and make a new plan, or open the right sheet.',
  'plan/out-of-reach':
    'No change of picks alone reaches {goal} stars. Criteria that cannot get to their minimum: {criteria}. Conditions that are declared: {conditions}. Choose a lower goal, or look at the declared conditions again.',
  'plan/unknown-task': 'The plan has no task “{task}”; there are: {known}.',
  'plan/twice': 'The id “{id}” is used twice, at “{path}”; each task needs one of its own.',
  'plan/unknown-option':
    'The task at “{path}” points to option {option}, which criterion “{criterion}” does not have.',
  'plan/carried-before': 'The plan cannot be carried over to {on}, before its own day, {former}.',
  'plan/too-many': 'A plan cannot have more than {limit} tasks; make a new one.',
};

addSentences<'plan'>({ vi, en });
