/** Turns a template and a sheet into a document: each block of the template becomes paragraphs and tables. */
import { textIn } from '@ocop-kit/engine';
import type { FormBlock } from '@ocop-kit/engine/schema';
import { cell, dottedLines, paragraph, words } from '../blocks/make-block.js';
import type { Block, BlockCell, Paragraph, PrintedDocument } from '../blocks/printed-document.js';
import { fillText } from './fill-text.js';
import type { FormContext } from './form-context.js';
import { communeContent } from './parts/commune-content.js';
import { criteriaTable } from './parts/criteria-table.js';
import { dossierConditions } from './parts/dossier-conditions.js';
import { evidenceKindsTable } from './parts/evidence-kinds-table.js';
import { explanation } from './parts/explanation.js';
import { longText } from './parts/long-text.js';
import { scoreSheetTable } from './parts/score-sheet-table.js';

type BlockOf<K extends FormBlock['kind']> = Extract<FormBlock, { kind: K }>;
type Sides = BlockOf<'sides'> | BlockOf<'signature'>;

/** @param made the day that the file names, as year-month-day */
export function composeForm(context: FormContext, made: string): PrintedDocument {
  const { template, lang, t } = context;
  const blocks = template.blocks.flatMap((block) => [
    ...(KEPT_WITH_WORDS_BEFORE.includes(block.kind) ? [KEEP] : []),
    ...composeBlock(context, block),
  ]);
  const isTranslated = template.authentic !== undefined && template.authentic !== lang;
  return {
    title: textIn(template.title, lang),
    lang,
    made,
    blocks: keepBefore([...(isTranslated ? [paragraph('hint', t('translation'))] : []), ...blocks]),
  };
}

const KEEP = { kind: 'keep' } as const;
/** What people sign, and where they write, is never on another page than the words it belongs to. */
const KEPT_WITH_WORDS_BEFORE: readonly FormBlock['kind'][] = ['signature', 'text', 'lines'];

function keepBefore(blocks: readonly (Block | typeof KEEP)[]): readonly Block[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'keep') return [];
    const isKept = block.kind === 'paragraph' && blocks[at + 1]?.kind === 'keep';
    return [isKept ? { ...block, keepNext: true } : block];
  });
}

function composeBlock(context: FormContext, block: FormBlock): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return isPrinted(context, block) ? composeParagraph(context, block) : [];
    case 'text':
      return isPrinted(context, block) ? longText(findLongText(context, block), block.lines) : [];
    case 'sides':
    case 'signature':
      return [composeSides(context, block)];
    case 'table':
      return [composeTable(context, block)];
    case 'lines':
      return dottedLines(block.lines);
    case 'rule':
      return [{ kind: 'rule' }];
    case 'page':
      return [{ kind: 'page-break' }];
    case 'evidence-kinds':
      return [evidenceKindsTable(context, block)];
    case 'criteria':
      return [criteriaTable(context)];
    case 'conditions':
      return dossierConditions(context);
    case 'score-sheet':
      return scoreSheetTable(context, block);
    case 'commune-content':
      return communeContent(context, block);
    case 'explanation':
      return explanation(context);
  }
}

/** Nobody said which time it is: the first. */
function isPrinted({ assessment }: FormContext, { kinds }: BlockOf<'paragraph' | 'text'>): boolean {
  return kinds === undefined || kinds.includes(assessment?.registration?.kind ?? 'first');
}

function composeParagraph(
  context: FormContext,
  { text, style = 'body', optional }: Pick<BlockOf<'paragraph'>, 'text' | 'style' | 'optional'>,
): readonly Paragraph[] {
  const { runs, empty } = fillText(context, text);
  return optional && empty ? [] : [paragraph(style, runs)];
}

function findLongText({ assessment }: FormContext, { field }: BlockOf<'text'>): string | undefined {
  switch (field) {
    case 'product.description':
      return assessment?.product.description;
    case 'entity.history':
      return assessment?.entity.history;
    case 'entity.structure':
      return assessment?.entity.structure;
    case 'registration.results':
      return assessment?.registration?.results;
    case 'registration.changes':
      return assessment?.registration?.changes;
    case 'registration.plan':
      return assessment?.registration?.plan;
  }
}

function composeSides(context: FormContext, { kind, left, right }: Sides): Block {
  const side = (lines: Sides['left']): BlockCell => {
    const paragraphs = lines.flatMap((line) => composeParagraph(context, { style: 'centre', ...line }));
    if (paragraphs.length === 0) return cell('');
    const isNamed = paragraphs.some(({ style }) => style === 'name');
    // Where nobody's name is known, the room to sign in is there all the same.
    return {
      paragraphs: kind === 'signature' && !isNamed ? [...paragraphs, paragraph('name', '')] : paragraphs,
    };
  };
  return {
    kind: 'table',
    widths: kind === 'sides' ? [42, 58] : [45, 55],
    borders: false,
    rows: [{ cells: [side(left), side(right)] }],
  };
}

function composeTable(context: FormContext, { widths, header, rows }: BlockOf<'table'>): Block {
  return {
    kind: 'table',
    widths,
    borders: true,
    ...(header.length > 0 && {
      header: {
        cells: header.map((title) =>
          cell([words(textIn(title, context.lang), { bold: true })], 'cell-centre'),
        ),
      },
    }),
    rows: rows.map((row) => ({ cells: row.map((text) => cell(fillText(context, text).runs)) })),
  };
}
