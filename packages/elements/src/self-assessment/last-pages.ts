/** The pages after the questions: fetched while the person answers the first of them. */
export { conditions } from './conditions.js';
export { resultPage } from './result.js';
