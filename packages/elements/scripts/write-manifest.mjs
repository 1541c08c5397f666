/** Describes the elements for editors and other tools: `dist/custom-elements.json`, and from it VS Code's data. */
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceFile } from '../../../scripts/replace-folder.mjs';
import { editorData } from './editor-data.mjs';

const root = new URL('../', import.meta.url);
const sources = readdirSync(new URL('src', root), { recursive: true })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort()
  .map((file) => {
    const path = `src/${file.replaceAll('\\', '/')}`;
    return ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true);
  });

const analysed = create({ modules: sources, plugins: litPlugin(), context: { dev: false } });
const classes = analysed.modules.flatMap(({ declarations }) => declarations);
const aliases = literalUnions();
const events = eventTypes();

const tags = readdirSync(new URL('src/define', root)).map((file) => file.replace(/\.ts$/, ''));
const manifest = { schemaVersion: '2.1.0', readme: 'README.md', modules: tags.sort().map(moduleOf) };
mkdirSync(new URL('dist', root), { recursive: true });
write('dist/custom-elements.json', manifest);
write('dist/vscode.html-custom-data.json', editorData(manifest));

/** One module a tag, as it is published; where a class stands in the source is nobody's business. */
function moduleOf(tag) {
  const path = `dist/define/${tag}.js`;
  const found = classes.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`src/define/${tag}.ts: no class says \`@element ${tag}\``);
  const declaration = { name: found.name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [published(found)],
    exports: [
      { kind: 'js', name: found.name, declaration },
      { kind: 'custom-element-definition', name: tag, declaration },
    ],
  };
}

/** What a host may use: neither Lit's own members nor those that are not public. */
function published({ name, tagName, description, superclass, members, attributes = [], ...rest }) {
  const open = members
    .filter((member) => (member.privacy ?? 'public') === 'public' && !member.static)
    .filter((member) => !member.name.endsWith('Callback'))
    .map(({ attribute, ...member }) => ({
      ...own(member),
      // Lit reads attributes in lower case.
      ...(attribute && { attribute: attribute.toLowerCase() }),
    }));
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    description,
    superclass: publishedBase(superclass),
    members: open,
    attributes: attributes
      .filter(({ fieldName }) => open.some((member) => member.name === fieldName))
      .map((attribute) => ({ ...own(attribute), name: attribute.name.toLowerCase() })),
    events: (rest.events ?? []).map((event) => ({ ...event, type: { text: eventType(event.name) } })),
    slots: rest.slots ?? [],
    cssParts: rest.cssParts ?? [],
    cssProperties: rest.cssProperties ?? [],
  };
}

/** Bases of our own are not published; the first one of a package is. */
function publishedBase(base) {
  return base.package ? base : publishedBase(classes.find(({ name }) => name === base.name).superclass);
}

function eventType(name) {
  const type = events.get(name);
  if (!type) throw new Error(`no events.ts declares ${name}`);
  return type;
}

/** Inherited ones point at modules that are not published; types say their values, not their names. */
function own({ inheritedFrom: _, ...member }) {
  const text = member.type?.text.replace(/\w+/g, (name) => aliases.get(name) ?? name);
  return { ...member, ...(text && { type: { text } }) };
}

/** `type Theme = 'light' | 'dark'` by name. */
function literalUnions() {
  const isText = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
  return new Map(
    sources
      .flatMap(({ statements }) => [...statements])
      .filter((node) => ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
      .filter(({ type }) => type.types.every(isText))
      .map(({ name, type }) => [name.text, type.getText()]),
  );
}

/** The types of the events by name, as each folder declares them for the whole page. */
function eventTypes() {
  const members = sources
    .flatMap(({ statements }) => [...statements])
    .filter((node) => ts.isModuleDeclaration(node) && node.name.text === 'global')
    .flatMap(({ body }) => [...body.statements])
    .filter((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'GlobalEventHandlersEventMap')
    .flatMap((node) => [...node.members]);
  return new Map(members.map(({ name, type }) => [name.text, type.getText().replace(/\s+/g, ' ')]));
}

function write(file, data) {
  replaceFile(fileURLToPath(new URL(file, root)), `${JSON.stringify(data, null, 2)}\n`);
}
