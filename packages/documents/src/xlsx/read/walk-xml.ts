/**
 * Reads one part of a workbook with a strict XML parser, chunk by chunk: no document type, no entities but XML's own.
 * Elements are matched by namespace and local name, so prefixes, quotes and spelling make no difference.
 */
import { SaxesParser } from 'saxes';
import { throwProblem } from '../../problems/workbook-problem.js';
import { LIMITS } from './limits.js';
import { startsWith } from './signature.js';
import { splitName, createNamespaces, type Namespaces } from './namespaces.js';

/** What to do with an element; an element without a handler is skipped with everything inside. */
export interface ElementHandler {
  readonly open?: (attributes: XmlAttributes, namespaceOf: Namespaces['of']) => void;
  readonly text?: (text: string) => void;
  readonly close?: () => void;
  /** Handlers of child elements, by local name. */
  readonly within?: Readonly<Record<string, ElementHandler>>;
}

/** By full name, prefix included. */
export type XmlAttributes = Readonly<Record<string, string>>;

const CHUNK_SIZE = 65_536;

/**
 * @param meant - The namespaces whose elements are handled.
 * @returns One step for each chunk read.
 * @throws {WorkbookError} `workbook/not-a-workbook`
 */
export function* walkXml(
  bytes: Uint8Array,
  part: string,
  meant: ReadonlySet<string>,
  shape: ElementHandler,
): Generator<void, void> {
  const damaged = (): never => throwProblem('workbook/not-a-workbook', { reason: 'part', part });
  const encoding = detectEncoding(bytes);
  const parser = new SaxesParser({ position: false });
  // The handler of each open element; undefined for skipped ones.
  const open: (ElementHandler | undefined)[] = [{ within: shape.within ?? {} }];
  // Saxes can resolve namespaces itself, but takes twice as long.
  const names = createNamespaces();
  let attributes = 0;
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('xmldecl', ({ encoding: declared }) => {
    if (!ENCODINGS[encoding].includes(declared?.toLowerCase() ?? '')) damaged();
  });
  parser.on('opentagstart', () => {
    if (open.length > LIMITS.depth) damaged();
    attributes = 0;
  });
  parser.on('attribute', ({ name, value }) => {
    if (++attributes > LIMITS.attributes) damaged();
    names.declare(name, value);
  });
  parser.on('opentag', ({ name, attributes: elementAttributes }) => {
    names.open();
    const around = open.at(-1)?.within;
    const found = around && shapeIn(around, name);
    open.push(found);
    found?.open?.(elementAttributes as XmlAttributes, names.of);
  });
  parser.on('closetag', () => {
    open.pop()?.close?.();
    names.close();
  });
  const shapeIn = (
    around: Readonly<Record<string, ElementHandler>>,
    name: string,
  ): ElementHandler | undefined => {
    const { prefix, local } = splitName(name);
    return Object.hasOwn(around, local) && meant.has(names.of(prefix) ?? '') ? around[local] : undefined;
  };
  const passText = (text: string): void => open.at(-1)?.text?.(text);
  parser.on('text', passText);
  parser.on('cdata', passText);
  for (const letters of decodeChunks(bytes, encoding)) {
    parser.write(letters ?? damaged());
    yield;
  }
  parser.close();
}

/** The same in one go, for parts that are small or only useful as a whole. */
export function readXml(...part: Parameters<typeof walkXml>): void {
  const steps = walkXml(...part);
  while (!steps.next().done);
}

/** The encodings that a part may declare, given its first bytes. */
const ENCODINGS: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['', 'utf-8', 'utf8', 'us-ascii'],
  'utf-16le': ['', 'utf-16', 'utf-16le'],
  'utf-16be': ['', 'utf-16', 'utf-16be'],
};
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function detectEncoding(bytes: Uint8Array): Encoding {
  const startsAs = (digits: string): boolean => startsWith(bytes, digits);
  if (['fffe', '3c00'].some(startsAs)) return 'utf-16le';
  return ['feff', '003c'].some(startsAs) ? 'utf-16be' : 'utf-8';
}

/** Yields undefined for bytes that are invalid in the encoding. */
function* decodeChunks(bytes: Uint8Array, encoding: Encoding): Generator<string | undefined, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK_SIZE) {
    let letters: string | undefined;
    try {
      letters = decoder.decode(bytes.subarray(at, at + CHUNK_SIZE), {
        stream: at + CHUNK_SIZE < bytes.length,
      });
    } catch {
      letters = undefined;
    }
    yield letters;
  }
}
