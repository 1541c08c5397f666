/** `npm run lint`: ESLint part by part. With the types of all parts at once it takes more memory than Node gives a program. */
import { publishedPackages } from './published-packages.mjs';
import { statusOf } from './run.mjs';

const parts = [...publishedPackages().map(({ folder }) => folder), 'examples', 'scripts', 'test', '*.mjs'];
const failed = parts.filter(
  (part) => statusOf('pnpm', ['exec', 'eslint', part, '--max-warnings', '0']) !== 0,
);
if (failed.length > 0) console.error(`\nESLint found something in ${failed.join(', ')}.`);
process.exit(failed.length > 0 ? 1 : 0);
