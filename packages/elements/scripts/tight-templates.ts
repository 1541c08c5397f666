import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';
import ts from 'typescript';

/** No minifier looks into templates; their white space and comments would ship as they are. */
export const tightTemplates: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'tight-templates',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: tight(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Only what a line break separates is drawn together: white space that is text stays at one space. */
const rules: Readonly<Record<string, (text: string) => string>> = {
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/^\s*([\w-]+): /gm, '$1:')
      .replace(/\s*\n\s*/g, '\n')
      .replace(/(^|[{};,])\n/g, '$1')
      .replace(/ \{$| \{(?=\S)/gm, '{')
      .replace(/;\}/g, '}'),
};

/** The source with its tagged templates made tight; everything else, `${}` included, as it was. */
function tight(source: string): string {
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
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
