/** What the first page needs besides search and tiles: cards of drafts and sets, and the ways that few take. Fetched once those are on the screen. */
export { setIcon } from '../../shared/templates/set-icons.js';
export { renderDialog } from './confirm-dialog.js';
export { renderDraftCards } from './draft-cards.js';
export { DraftScores } from './draft-scores.js';
export { renderOpenExisting } from './open-existing.js';
export { renderPrivacyCorner } from './privacy-corner.js';
export { renderSetCard } from './set-card.js';
export { START_MESSAGES as messages } from './start-messages.vi.js';
export { startStyles as styles } from './start-parts.styles.js';
