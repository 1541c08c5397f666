/** Messages of `ocop next`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'tìm cách ít công sức nhất để lên hạng',
  rank: 'hạng muốn đạt (mặc định: hạng kế tiếp)',
  effort: 'công sức mỗi bước của một tiêu chí, ví dụ 2.3=5; 2.3=- nếu không đổi được',
  badEffort: 'Không hiểu công sức “{value}”; hãy viết như 2.3=5 hoặc 2.3=-.',
};
