/** Articles 1 to 13 of Decision 26/2026/QĐ-TTg, word for word: `articles['3']`, `articles['3.3']`, `articles['3.3a']`. */
export { articles } from './generated/vn-qd-26-2026/articles.js';
