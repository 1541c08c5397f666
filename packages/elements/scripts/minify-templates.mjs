/** A plugin of esbuild: minifies what stands in the tagged templates `html`, `svg` and `css`. */
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Minifiers leave template literals alone, so that their white space and comments would be published. */
export const minifyTemplates = {
  name: 'minify-templates',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: minify(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** What begins and ends a line of its own, so that white space beside it is never seen. */
const BLOCK =
  'article|caption|dd|details|dialog|div|dl|dt|fieldset|form|h[1-6]|legend|li|ol|option|p|section|summary|table|tbody|td|th|thead|tr|ul';
const beforeBlock = new RegExp(`\\s*\\n\\s*(?=</?(?:${BLOCK})\\b)`, 'g');
const afterBlock = new RegExp(`(</?(?:${BLOCK})(?: [^<>]*)?>)\\s*\\n\\s*`, 'g');

const markup = (text) =>
  text
    .replace(beforeBlock, '')
    .replace(afterBlock, '$1')
    .replace(/\s*\n\s*>/g, '>')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/="([\w-]+)"(?=[\s>])/g, '=$1')
    .replaceAll('<br />', '<br>');

/** Removes white space only where it holds a line break; white space within a line of text is kept as one space. */
const rules = {
  html: markup,
  svg: markup,
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/^\s*([\w-]+): /gm, '$1:')
      .replace(/\s*\n\s*/g, '\n')
      .replace(/(^`?|[{};,])\n/g, '$1')
      .replace(/ \{$| \{(?=\S)/gm, '{')
      .replace(/;\}/g, '}')
      .replace(/(?<![\w.])0(?=\.\d)/g, '')
      .replace(/, /g, ',')
      .replace(/ > /g, '>'),
};

/** The source with its tagged templates minified; everything else, `${}` included, as it was. */
function minify(source) {
  const edits = [];
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const visit = (node) => {
    const rule = ts.isTaggedTemplateExpression(node) && rules[node.tag.getText(file)];
    if (rule) {
      const { template } = node;
      const pieces = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      for (const piece of pieces) {
        const [from, to] = [piece.getStart(file), piece.getEnd()];
        edits.push({ from, to, text: rule(source.slice(from, to)) });
      }
    }
    node.forEachChild(visit);
  };
  visit(file);
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}
