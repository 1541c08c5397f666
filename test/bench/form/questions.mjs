/** The thirty questions as any form would have them, and the answers that a measured run gives. */
import { createRandom, loadThirtyCriteria } from '../sheet.mjs';

/**
 * @typedef {{ text: string, points: number }} Option
 * @typedef {{ id: string, title: string, options: readonly Option[] }} Question options in the order shown
 */

/** @returns {Promise<Question[]>} in Vietnamese; a box to tick is asked as yes or no */
export async function loadThirtyQuestions() {
  const { sections } = await loadThirtyCriteria();
  const read = ({ id, title, max, tick, options, criteria }) => {
    if (criteria) return criteria.flatMap(read);
    const shown = tick
      ? [
          { text: 'Có', points: max },
          { text: 'Không', points: 0 },
        ]
      : options.map(({ text, points }) => ({ text: text.vi, points }));
    return [{ id, title: title.vi, options: shown }];
  };
  return sections.flatMap(({ criteria }) => criteria.flatMap(read));
}

/** Set 1: to pick the first option of 5.1 takes 5.2 away. Only one of the forms would have to do that. */
const NEVER = { id: '5.1', option: 0 };

/**
 * Every question once in printed order, then changed minds; each answer moves the total.
 * @param {readonly Question[]} questions
 * @param {number} count
 * @returns {{ question: number, option: number, total: number }[]} places from 0, and the total after it
 */
export function planAnswers(questions, count) {
  const random = createRandom(30);
  const picked = questions.map(() => 0);
  return Array.from({ length: count }, (_, i) => {
    const question = i < questions.length ? i : Math.floor(random() * questions.length);
    const { id, options } = questions[question];
    const moving = options.flatMap(({ points }, option) =>
      points === picked[question] || (id === NEVER.id && option === NEVER.option) ? [] : [option],
    );
    const option = moving[Math.floor(random() * moving.length)];
    picked[question] = options[option].points;
    return { question, option, total: picked.reduce((sum, points) => sum + points, 0) };
  });
}

/**
 * The first question, in view from the start, answered again and again: its options in turn, so that each answer moves the total.
 * @param {readonly Question[]} questions
 * @param {number} count
 * @returns {{ question: number, option: number, total: number }[]}
 */
export function planPacedAnswers([{ options }], count) {
  return Array.from({ length: count }, (_, i) => {
    const option = i % options.length;
    return { question: 0, option, total: options[option].points };
  });
}
