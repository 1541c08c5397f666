/** Lines that several documents have: the product, its entity and its certificate. */
import { textIn } from '@ocop-kit/engine';
import { cleanLine } from '../blocks/clean-text.js';
import { BLANK, paragraph, words } from '../blocks/make-block.js';
import type { Paragraph, Run } from '../blocks/printed-document.js';
import { addressLine } from '../forms/address-line.js';
import { decisionText, type PaperContext } from './inspection-context.js';

/** What somebody typed, or room to write it in. */
export function orBlank(typed: string | undefined): Run {
  const text = cleanLine(typed ?? '');
  return text === '' ? BLANK : words(text);
}

export function productFacts(context: PaperContext): Paragraph[] {
  const { t, certificate, set, lang, isSetKnown } = context;
  const { product, entity } = certificate;
  const address = cleanLine(addressLine(entity));
  return [
    paragraph('item', [words(t('product')), words(cleanLine(product.name), { bold: true })]),
    paragraph('item', [words(t('entity')), words(cleanLine(entity.name), { bold: true })]),
    ...(entity.representative === undefined
      ? []
      : [paragraph('item', [words(t('representative')), orBlank(entity.representative)])]),
    paragraph('item', [words(t('address')), orBlank(address)]),
    ...(entity.phone === undefined ? [] : [paragraph('item', [words(t('phone')), orBlank(entity.phone)])]),
    ...(isSetKnown
      ? [paragraph('item', t('set', { no: String(set.no), title: textIn(set.title, lang) }))]
      : []),
    paragraph('item', certificateLine(context)),
  ];
}

function certificateLine(context: PaperContext): string {
  const { t, rank, day, certificate } = context;
  const { stars, expires } = certificate;
  const line = t('certificate', { rank: rank(stars), decision: decisionText(context) });
  return expires === undefined ? line : t('certificate.expires', { certificate: line, day: day(expires) });
}

/** The decision of the programme, as a legal basis. */
export function packDecision({ t, set, lang }: PaperContext): string {
  const { number, title } = set.pack.decision;
  const text = textIn(title, lang);
  return text.includes(number) ? text : t('decision', { title: text, number });
}

/** A legal basis, in italics as the decree has it. */
export const basisLine = ({ t }: PaperContext, basis: string): Paragraph =>
  paragraph('body', [words(t('basis', { basis }), { italic: true })]);
