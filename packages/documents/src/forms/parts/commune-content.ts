/** One of the contents that a commune assesses: the question as printed, what the entity said, and what the commune found. */
import { listScoredCriteria, ownValue } from '@ocop-kit/engine';
import type { FormBlock } from '@ocop-kit/engine/schema';
import { communeContents } from '@ocop-kit/rules/commune';
import { dottedLines, paragraph, words } from '../../blocks/make-block.js';
import type { Block, Paragraph } from '../../blocks/printed-document.js';
import { fillText } from '../fill-text.js';
import type { FormContext } from '../form-context.js';
import { findPick } from './find-pick.js';
import { splitParagraphs } from './long-text.js';

type CommuneContentBlock = Extract<FormBlock, { kind: 'commune-content' }>;

/** @returns the question, then what is known; dotted lines where nobody has assessed it yet */
export function communeContent(context: FormContext, block: CommuneContentBlock): readonly Block[] {
  const assessed = ofCommune(context, block.content);
  return [
    { ...paragraph('item', fillText(context, block.text).runs), keepNext: true },
    ...ofProducer(context, block.content),
    ...(assessed.length > 0 ? assessed : dottedLines(block.lines)),
  ];
}

function criterionOf({ set }: FormContext, content: string): string | undefined {
  return communeContents(set).find(({ id }) => id === content)?.criterion;
}

function ofProducer(context: FormContext, content: string): Paragraph[] {
  const { assessment, set, t } = context;
  const id = criterionOf(context, content);
  const criterion = listScoredCriteria(set).find((leaf) => leaf.id === id);
  if (!assessment || !criterion) return [];
  const pick = findPick(context, criterion);
  const notes = splitParagraphs(ownValue(assessment.criteria, criterion.id)?.note);
  return [
    ...(pick === undefined
      ? []
      : [paragraph('body', [words(t('ofProducer'), { italic: true }), words(pick)])]),
    ...notes.map((note, at) =>
      paragraph('body', [...(at === 0 ? [words(t('ofProducerNote'), { italic: true })] : []), words(note)]),
    ),
  ];
}

/** The last word of each who looked at it for the commune. */
function ofCommune(context: FormContext, content: string): Paragraph[] {
  const { assessment, t } = context;
  const reviews = ownValue(assessment?.reviews ?? {}, criterionOf(context, content) ?? '') ?? [];
  const latest = new Map(
    reviews.filter(({ stage }) => stage === 'commune').map((review) => [review.who.name, review]),
  );
  return [...latest.values()].flatMap(({ verdict, remark }) => {
    const [first = '', ...others] = splitParagraphs(remark);
    const found = [verdict === undefined ? '' : `${t(verdict)}.`, first].filter((part) => part !== '');
    if (found.length === 0) return [];
    return [
      paragraph('body', [words(t('ofCommune'), { italic: true }), words(found.join(' '))]),
      ...others.map((part) => paragraph('body', part)),
    ];
  });
}
