/** A member's sheet on one product: the score sheet of the decision, filled in, with remarks, a place to sign and the seal. */
import { listScoredCriteria, ownValue } from '@ocop-kit/engine';
import type { CouncilMember, SessionBallot, SessionProduct } from '@ocop-kit/engine/council';
import type { Assessment, FormTemplate } from '@ocop-kit/engine/schema';
import { cleanLine, cleanText } from '../blocks/clean-text.js';
import { cell, dottedLines, paragraph } from '../blocks/make-block.js';
import type { Block, Paragraph } from '../blocks/printed-document.js';
import { composeForm } from '../forms/compose-form.js';
import { createContext as createFormContext } from '../forms/form-context.js';
import { splitParagraphs } from '../forms/parts/long-text.js';
import { formatDay } from '../forms/translate.js';
import { criterionText, officeOf, type CouncilContext } from './council-context.js';
import { digestBlock } from './digest-block.js';
import { letterhead } from './letterhead.js';
import { headerRow } from '../blocks/header-row.js';

/** @param template the score sheet of the programme, whose words and order stay as they are */
export function memberSheet(
  context: CouncilContext,
  template: FormTemplate,
  {
    product,
    member,
    ballot,
  }: { readonly product: SessionProduct; readonly member: CouncilMember; readonly ballot: SessionBallot },
): Block[] {
  const { setOf, lang } = context;
  const at = template.blocks.findIndex(({ kind }) => kind === 'lines');
  const before =
    at < 0 ? template.blocks.filter(({ kind }) => kind !== 'signature') : template.blocks.slice(0, at);
  const after =
    at < 0 ? template.blocks.filter(({ kind }) => kind === 'signature') : template.blocks.slice(at + 1);
  const assessment = asAssessment(product, ballot);
  const compose = (blocks: FormTemplate['blocks']): readonly Block[] =>
    composeForm(createFormContext({ ...template, blocks }, setOf(product), assessment, lang), ballot.time)
      .blocks;
  const opinion = splitParagraphs(ballot.opinion);
  return [
    ...letterhead(context, { dated: false }),
    ...compose(before),
    ...(opinion.length > 0 ? opinion.map((part) => paragraph('body', part)) : dottedLines(2)),
    ...remarks(context, product, ballot),
    ...who(context, member, ballot),
    ...compose(after)
      .filter((block) => !isTranslationHint(block))
      .map((block) => signedBy(block, member.name)),
    ...(ballot.seal === undefined
      ? []
      : [digestBlock(context.t('seal.heading'), ballot.seal, context.t('seal.hint'))]),
  ];
}

/** The sheet of the decision is filled in as any other: with picks, and with what is known of product and entity. */
function asAssessment(product: SessionProduct, { picks, declared, denied, time }: SessionBallot): Assessment {
  const handed = product.assessment;
  return {
    format: 'ocop-assessment/1',
    pack: product.pack,
    set: product.set,
    product: { ...handed?.product, name: product.name },
    entity: { ...handed?.entity, name: product.entity },
    picks,
    declared,
    ...(denied && { denied }),
    criteria: {},
    stage: 'province',
    times: { created: time, updated: time },
  };
}

function who({ t }: CouncilContext, member: CouncilMember, { round, time }: SessionBallot): Paragraph[] {
  const office = cleanLine(officeOf(member));
  const name = cleanLine(member.name);
  return [
    paragraph('item', t(office === '' ? 'sheet.member' : 'sheet.memberOf', { name, office })),
    paragraph('item', t('sheet.role', { role: t(`role.${member.role}`) })),
    { ...paragraph('item', t('sheet.round', { round, day: formatDay(time) })), keepNext: true },
  ];
}

function remarks(
  context: CouncilContext,
  product: SessionProduct,
  { remarks: typed = {} }: SessionBallot,
): Block[] {
  const { t, setOf } = context;
  const set = setOf(product);
  const rows = listScoredCriteria(set).flatMap(({ id }) => {
    const remark = cleanText(ownValue(typed, id) ?? '').trim();
    return remark === '' ? [] : [{ cells: [cell(criterionText(context, set, id)), cell(remark)] }];
  });
  if (rows.length === 0) return [];
  return [
    paragraph('heading', t('sheet.remarks')),
    {
      kind: 'table',
      widths: [38, 62],
      borders: true,
      header: headerRow([t('criterion'), t('sheet.said')]),
      rows,
    },
  ];
}

/** The form leaves room for a signature; the name goes beneath it. */
function signedBy(block: Block, name: string): Block {
  if (block.kind !== 'table' || block.borders) return block;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((one) => ({
      ...one,
      paragraphs: one.paragraphs.map((line) =>
        line.style === 'name' ? paragraph('name', cleanLine(name)) : line,
      ),
    })),
  }));
  return { ...block, rows };
}

const isTranslationHint = (block: Block): boolean => block.kind === 'paragraph' && block.style === 'hint';
