/** The articles of the decision in force, 1 to 13 of 26/2026/QĐ-TTg, word for word: `articles['3']`, `articles['3.3']`, `articles['3.3a']`. */
export { articles } from './generated/in-force/articles.js';
