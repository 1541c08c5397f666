/** The evidence of one criterion: each with what an official looks for first, and linked to its file. */
import type { Evidence } from '@ocop-kit/engine/schema';
import type { ListedFile } from '../manifest/make-manifest.js';
import { evidenceKey, type EvidencePosition, type EvidenceRef } from '../pack/collect-evidence.js';
import { html, type Markup } from './html.js';
import type { Words } from './words.js';

/** Beyond this many other criteria nobody reads on. */
const MOST_CRITERIA = 12;

interface ServingFile {
  readonly file: ListedFile;
  /** The criteria that it serves, one more than are ever shown. */
  readonly criteria: readonly string[];
}

/** @returns what lists the evidence of one criterion; files are looked up by what they serve */
export function createEvidenceList(
  files: readonly ListedFile[],
  missing: readonly EvidencePosition[],
  words: Words,
): (refs: readonly EvidenceRef[]) => Markup {
  const serving = new Map<string, ServingFile>();
  for (const file of files) {
    const { serves = [] } = file;
    const criteria = [...new Set(serves.map(({ criterion }) => criterion))].slice(0, MOST_CRITERIA + 2);
    for (const one of serves) serving.set(evidenceKey(one), { file, criteria });
  }
  const lacking = new Set(missing.map(evidenceKey));
  const item = (ref: EvidenceRef): Markup => {
    const found = serving.get(evidenceKey(ref));
    return found ? linkedItem(ref, found, words) : unlinkedItem(ref, lacking.has(evidenceKey(ref)), words);
  };
  return (refs) =>
    refs.length === 0
      ? html``
      : html`<ul>
          ${refs.map((ref) => html`<li>${item(ref)}</li>`)}
        </ul>`;
}

const titleOf = ({ title, file }: Evidence, { t }: Words): string => title || file?.name || t('files');

function linkedItem(
  { criterion, evidence }: EvidenceRef,
  { file, criteria }: ServingFile,
  words: Words,
): Markup {
  const { t, size } = words;
  const others = criteria.filter((id) => id !== criterion);
  const shown = others.slice(0, MOST_CRITERIA).join(', ') + (others.length > MOST_CRITERIA ? '…' : '');
  const also = shown === '' ? '' : html` <small>· ${t('also', { criteria: shown })}</small>`;
  const facts = factsOf(evidence, words);
  return html`<a href="${file.path}">${titleOf(evidence, words)}</a>${facts}
    <small>${size(file.measure.size)}</small>${also}`;
}

function unlinkedItem({ evidence }: EvidenceRef, isMissing: boolean, words: Words): Markup {
  const why = isMissing ? words.t('missing') : words.t('no-file');
  return html`${titleOf(evidence, words)}${factsOf(evidence, words)} <small class="lacking">${why}</small>`;
}

function factsOf({ reference, issuedBy, issued, expires }: Evidence, { t, moment }: Words): string {
  const facts = [
    reference ? t('reference', { reference }) : '',
    issuedBy ?? '',
    issued ? t('issued', { day: moment(issued) }) : '',
    expires ? t('expires', { day: moment(expires) }) : '',
  ].filter(Boolean);
  return facts.length === 0 ? '' : `, ${facts.join(', ')}`;
}
