/** What people copy from the documents: every fenced block, and what stands between backticks in a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const documents: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...['packages', 'examples', 'test']
    .flatMap((room) => readdirSync(root + room).map((folder) => `${room}/${folder}/README.md`))
    .filter((name) => existsSync(root + name)),
];

export interface Sample {
  readonly document: string;
  /** Of the first line inside the fence. */
  readonly line: number;
  readonly language: string;
  /** The name under which a reader saves it. */
  readonly file: string | undefined;
  readonly text: string;
  /** Why it is not run, as the HTML comment before it says. */
  readonly unrun: string | undefined;
}

const FENCE = /^(?:<!-- sample: ([^\n]*?) -->\n+)?```(\w*)(?: (\S+))?\n(.*?)^```$/gms;

export const samples: readonly Sample[] = documents.flatMap((document) => {
  const source = readFileSync(root + document, 'utf8');
  return [...source.matchAll(FENCE)].map((found) => {
    const [all, unrun, language = '', file, text = ''] = found;
    const before = source.slice(0, found.index + all.length - '```'.length - text.length);
    return { document, line: before.split('\n').length, language, file, text, unrun };
  });
});

export const nameOf = ({ document, line }: Sample): string => `${document}:${line}`;

export interface Span {
  readonly document: string;
  readonly text: string;
}

/** What stands between single backticks, each once a document. */
export const spans: readonly Span[] = documents.flatMap((document) => {
  const prose = readFileSync(root + document, 'utf8').replace(FENCE, '');
  const found = [...prose.matchAll(/`([^`]+)`/g)].map(([, text = '']) =>
    text.replaceAll('\\|', '|').replace(/\s+/g, ' '),
  );
  return [...new Set(found)].map((text) => ({ document, text }));
});
