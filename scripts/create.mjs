/**
 * `npm run create element|command|decision [name]`: a new one from its template, entered wherever the others stand, with the
 * list of what only a person can do. Without a name it asks for one.
 */
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { command } from './create/command.mjs';
import { decision } from './create/decision.mjs';
import { element } from './create/element.mjs';
import { fillTemplate } from './create/fill-template.mjs';
import { show } from './run.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const kinds = { element, command, decision };
const [kind, name] = process.argv.slice(2);
const creation = kinds[kind];
if (!creation) refuse(`npm run create ${Object.keys(kinds).join('|')} [name]`);

const words = creation.wordsOf(name ?? (await ask(creation.question)));
if (!words) refuse(creation.refusal);
try {
  const files = fillTemplate(root, kind, creation, words);
  console.log(`Viết và sửa · Written and changed:\n${files.map((file) => `  ${file}`).join('\n')}`);
  console.log(
    `\nBước tiếp theo · Next:\n${creation
      .next(words)
      .map((step) => `  - ${step}`)
      .join('\n')}`,
  );
  show('pnpm', ['exec', 'prettier', '--log-level', 'warn', '--write', '--ignore-unknown', ...files], {
    cwd: root,
  });
} catch (error) {
  refuse(error.message);
}

async function ask(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} `);
  terminal.close();
  return answer.trim();
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
