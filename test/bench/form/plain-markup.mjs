/**
 * The thirty questions as the plainest HTML there is, for the page that draws them by script and the one that a server writes.
 * @param {readonly { id: string, title: string, options: readonly { text: string, points: number }[] }[]} questions
 */
export function plainMarkup(questions) {
  const radio = (question, { text, points }) =>
    `<label style="display: block; padding: 0.5em"><input type="radio" name="q${question}" value="${points}"> ${text} (${points} điểm)</label>`;
  return `<output style="position: sticky; top: 0; background: #fff; font-weight: bold">0 điểm</output>${questions
    .map(
      ({ id, title, options }, i) =>
        `<fieldset><legend>${id} ${title}</legend>${options.map((option) => radio(i, option)).join('')}</fieldset>`,
    )
    .join('')}`;
}
