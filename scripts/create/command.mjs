import { addAfter, addSorted, casesOf } from './fill-template.mjs';

/** @type {import('./fill-template.mjs').Creation} */
export const command = {
  question: 'Tên lệnh, ví dụ total · The name of the command, for example total:',
  refusal:
    'Tên lệnh là chữ thường không dấu, ví dụ total. · The name of a command is in lower case, as total is.',
  wordsOf(name) {
    return /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) ? { name, ...casesOf(name) } : undefined;
  },
  entries: ({ name, pascal }) => [
    {
      file: 'packages/cli/src/commands/commands.ts',
      change: (text) =>
        addAfter(
          '  registerImpact,\n',
          `  register${pascal},\n`,
        )(
          addSorted(
            /^import \{ register as register/,
            `import { register as register${pascal} } from './${name}/${name}.js';`,
          )(text),
        ),
    },
  ],
  next: ({ name }) => [
    `packages/cli/src/commands/${name}/: tham số, lời và việc thật · its real arguments, messages and work`,
    'npm run test:cli -- help --update: in lại phần trợ giúp; đọc kỹ rồi commit · prints the help anew; read it, then commit it',
    `npm run test:cli -- ${name}; packages/cli/README.md; npx changeset`,
  ],
};
