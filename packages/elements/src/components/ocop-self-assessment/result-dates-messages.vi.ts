/** Vietnamese messages of the days that follow from a result; fetched along with them. What the days are, the calendar says. */
export const RESULT_DATES_MESSAGES = {
  dates: 'Ngày cần nhớ',
  'all-dates': 'Mọi ngày, kèm điều khoản',
};

export type ResultDatesMessageKey = keyof typeof RESULT_DATES_MESSAGES;
