/** The day of a moment as dd/mm/yyyy, as Vietnam writes it, by the clock of whoever reads it; a day alone stays that day. */
export function momentDayText(moment: string): string {
  const date = moment.length > 10 ? new Date(moment) : new Date(`${moment}T00:00`);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  return [two(date.getDate()), two(date.getMonth() + 1), date.getFullYear()].join('/');
}
