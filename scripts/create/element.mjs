import { addAtEnd, addBefore, addImport, addSorted, casesOf } from './fill-template.mjs';

const ELEMENTS = 'packages/elements';

/** @type {import('./fill-template.mjs').Creation} */
export const element = {
  question: 'Tên thẻ, ví dụ ocop-timeline · The tag, for example ocop-timeline:',
  refusal:
    'Tên thẻ là chữ thường không dấu, bắt đầu bằng ocop-, ví dụ ocop-timeline. · A tag is in lower case and begins with ocop-, as ocop-timeline does.',
  wordsOf(name) {
    const tag = name.startsWith('ocop-') ? name : `ocop-${name}`;
    if (!/^ocop(-[a-z][a-z0-9]*)+$/.test(tag)) return undefined;
    const { camel, pascal, constant } = casesOf(tag.slice('ocop-'.length));
    return { tag, camel, pascal, constant };
  },
  entries: ({ tag, camel, pascal }) => [
    {
      file: `${ELEMENTS}/src/for-producers.ts`,
      change: addSorted(/^import '\.\/define\//, `import './define/${tag}.js';`),
    },
    {
      file: `${ELEMENTS}/src/components/events.ts`,
      change: addSorted(
        /^export type .* from '\.\/ocop-/,
        `export type { ${pascal}Detail } from './${tag}/events.js';`,
      ),
    },
    {
      file: `${ELEMENTS}/src/index.ts`,
      change: addAtEnd(`export { Ocop${pascal} } from './components/${tag}/${tag}.js';\n`),
    },
    {
      file: `${ELEMENTS}/src/frameworks/react.ts`,
      change: addAtEnd(
        `export const Ocop${pascal}: Component<'${tag}'> = asComponent('${tag}', () => import('../define/${tag}.js'));\n`,
      ),
    },
    {
      file: `${ELEMENTS}/test/contracts/subjects.ts`,
      change: (text) =>
        addAtEnd(`
export const ${camel}: Subject<Ocop${pascal}> = {
  tag: '${tag}',
  make: () => make('${tag}', { product: 'Mật ong (ví dụ)' }),
  ready: settled,
  use(element) {
    element.product = 'Trà (ví dụ)';
    return settled(element);
  },
  state: (element) => element.product,
};
`)(
          addSorted(
            /^import type \{ Ocop/,
            `import type { Ocop${pascal} } from '../../src/components/${tag}/${tag}.js';`,
          )(text),
        ),
    },
    {
      file: `${ELEMENTS}/test/contracts.test.ts`,
      change: (text) =>
        addBefore(
          "  'ocop-self-assessment': [\n",
          `  '${tag}': [
    [
      ${camel},
      reflects({ theme, product: { text: 'Trà', value: 'Trà' } }),
      themed(['--ocop-ink', '--ocop-accent']),
      localised({ vi: 'Sản phẩm:', en: 'Product:', key: 'choose' }),
    ],
  ],
`,
        )(addImport('./contracts/subjects.js', camel)(text)),
    },
    {
      file: 'examples/gallery/scenes.js',
      change: addBefore(
        '\n];\n',
        `
  {
    id: '${tag.replace('ocop-', '')}',
    tag: '${tag}',
    title: { vi: 'Bình thường', en: 'As it is' },
    properties: () => ({ product: 'Mật ong hoa nhãn (ví dụ)' }),
  },`,
      ),
    },
  ],
  next: ({ tag }) => [
    `packages/elements/src/components/${tag}/: đặt thuộc tính, lời, sự kiện và kiểu thật · its real properties, messages, events and styles`,
    'examples/gallery/scenes.js: một cảnh cho mỗi trạng thái · a scene for each of its states (npm run dev, /gallery/)',
    'packages/elements/README.md, docs/elements.md: người dùng cần biết gì · what its users need to know',
    `npm run test:elements -- ${tag} contracts --browser chromium; npx changeset`,
  ],
};
