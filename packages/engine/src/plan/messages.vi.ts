/** What plans say, in Vietnamese; its keys are those of every language. */
export const vi = {
  raise: '{criterion}. {title}: nâng lên “{option}”',
  tick: '{criterion}. {title}: đáp ứng để được chọn ô này',
  paper: 'Chuẩn bị giấy tờ: {title}',
  renew: 'Làm lại giấy tờ đã hết hạn: {title}',
};

export type PlanMessageKey = keyof typeof vi;
