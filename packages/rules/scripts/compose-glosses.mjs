/** What words of the decisions mean, in plain sentences of ours: checked against what the decisions print. */
import { readFileSync } from 'node:fs';

const LANGUAGES = ['vi', 'en'];
/** A hint under a title, not a paragraph. */
const MOST_LETTERS = 140;

const { titles, terms, conditions } = JSON.parse(
  readFileSync(new URL('../data/glosses.json', import.meta.url), 'utf8'),
);

/**
 * @param {readonly any[]} packs composed
 * @returns {Readonly<Record<'vi' | 'en', { titles: Record<string, string>, terms: { word: string, gloss: string }[] }>>}
 * @throws {Error} for a gloss of a title or word that no decision prints, a second one of the same, and one that is no single sentence
 */
export function composeGlosses(packs) {
  const criteria = packs.flatMap(({ sets }) => sets.flatMap(({ sections }) => sections.flatMap(leavesOf)));
  const printedTitles = new Set(criteria.map(({ title }) => title.vi));
  const seen = new Set();
  const claim = (key) => {
    if (seen.has(key)) throw new Error(`glosses.json: “${key}” has two glosses.`);
    seen.add(key);
  };
  for (const title of titles.flatMap(({ titles: all }) => all)) {
    claim(title);
    if (!printedTitles.has(title)) throw new Error(`glosses.json: no decision prints the title “${title}”.`);
  }
  const glossesIn = (lang) => {
    const printed = criteria.flatMap(textsOf).map((text) => (text[lang] ?? '').toLowerCase());
    return {
      titles: Object.fromEntries(
        titles.flatMap(({ titles: all, ...gloss }) => all.map((title) => [title, sentence(gloss[lang])])),
      ),
      terms: terms.map(({ [lang]: { word, gloss } }) => {
        claim(`${lang} ${word}`);
        if (!printed.some((text) => text.includes(word.toLowerCase())))
          throw new Error(`glosses.json: no decision prints “${word}” (${lang}).`);
        return { word, gloss: sentence(gloss) };
      }),
    };
  };
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, glossesIn(lang)]));
}

/**
 * @param {readonly any[]} packs composed
 * @returns {readonly { prints: string, effect: string, vi: string, en: string }[]}
 * @throws {Error} for a question about a condition that no decision prints, and one that is no single question
 */
export function composeConditionQuestions(packs) {
  const printed = packs.flatMap(({ sets }) => sets.flatMap((set) => set.conditions ?? []));
  return conditions.map(({ prints, effect, vi, en }) => {
    if (!printed.some((condition) => condition.effect === effect && condition.text.vi.includes(prints)))
      throw new Error(`glosses.json: no decision prints a condition with “${prints}” (${effect}).`);
    for (const question of [vi, en])
      if (!/^\p{Lu}[^.?]+\?$/u.test(question))
        throw new Error(`glosses.json: one question, please: “${question}”.`);
    return { prints, effect, vi, en };
  });
}

export function emitConditionQuestions(questions) {
  return `import type { ConditionQuestion } from '../../shapes/glosses.js';\nexport const conditionQuestions: readonly ConditionQuestion[] = ${JSON.stringify(questions)};`;
}

export function emitGlosses(glosses) {
  return `import type { Glosses } from '../../shapes/glosses.js';\nconst glosses: Glosses = ${JSON.stringify(glosses)};\nexport default glosses;`;
}

function sentence(text) {
  const isOne = typeof text === 'string' && /^[^.]+\.$/.test(text) && text.length <= MOST_LETTERS;
  if (!isOne)
    throw new Error(`glosses.json: one sentence of at most ${MOST_LETTERS} letters, please: “${text}”.`);
  return text;
}

const textsOf = ({ title, notes = [], options = [] }) => [
  title,
  ...notes,
  ...options.map(({ text }) => text),
];

function leavesOf(entry) {
  return entry.criteria ? entry.criteria.flatMap(leavesOf) : [entry];
}
