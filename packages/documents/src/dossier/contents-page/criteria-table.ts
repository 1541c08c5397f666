/** Every criterion of the sheet with its answer and its evidence, each linked to its file. */
import { textIn, type CompiledSet, type DescribedResult } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { ListedFile } from '../manifest/make-manifest.js';
import { listEvidence, type EvidencePosition, type EvidenceRef } from '../pack/collect-evidence.js';
import { createEvidenceList } from './evidence-list.js';
import { html, type Markup } from './html.js';
import type { Words } from './words.js';

interface TableParts {
  readonly assessment: Assessment;
  readonly set: CompiledSet;
  readonly files: readonly ListedFile[];
  readonly missing: readonly EvidencePosition[];
}

export function criteriaTable(
  parts: TableParts,
  words: Words,
  described: DescribedResult | undefined,
): Markup {
  const { assessment, set } = parts;
  const { t, lang } = words;
  const byCriterion = new Map<string, EvidenceRef[]>();
  for (const ref of listEvidence(set, assessment))
    byCriterion.set(ref.criterion, [...(byCriterion.get(ref.criterion) ?? []), ref]);
  const evidenceList = createEvidenceList(parts.files, parts.missing, words);
  const of = (id: string): Markup => evidenceList(byCriterion.get(id) ?? []);
  const others = [...byCriterion.keys()].filter((id) => !set.positions.has(id));
  const sections = set.sections.map(({ id }, position) => {
    const rows = set.leaves.filter(({ section }) => section === position);
    const title = textIn(set.source.sections[position]?.title, lang);
    return html`<tbody>
      <tr>
        <th class="section" colspan="3" scope="rowgroup">
          ${id}. ${title}${sectionPoints(id, parts, words, described)}
        </th>
      </tr>
      ${rows.map(
        (leaf) =>
          html`<tr>
            <th scope="row"><b>${leaf.id}</b> ${textIn(leaf.title, lang)}</th>
            <td>${answer(leaf.id, parts, words, described)}</td>
            <td>${of(leaf.id)}</td>
          </tr> `,
      )}
    </tbody> `;
  });
  const rest =
    others.length === 0
      ? ''
      : html`<tbody>
          <tr>
            <th class="section" colspan="3" scope="rowgroup">${t('other-criteria')}</th>
          </tr>
          ${others.map(
            (id) =>
              html`<tr>
                <th scope="row">${id}</th>
                <td></td>
                <td>${of(id)}</td>
              </tr> `,
          )}
        </tbody> `;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t('criterion')}</th>
        <th scope="col">${t('answer')}</th>
        <th scope="col">${t('files')}</th>
      </tr>
    </thead>
    ${sections}${rest}
  </table>`;
}

function sectionPoints(
  id: string,
  { set }: TableParts,
  words: Words,
  described: DescribedResult | undefined,
): string {
  const section = described?.sections.find((candidate) => candidate.section === id);
  return section ? ` · ${pointsOf(section, set, words)}` : '';
}

/** What the pack calls its points. */
export const unitOf = ({ source }: CompiledSet, { t, lang }: Words): string =>
  textIn(source.pack.unit, lang) || t('points');

const pointsOf = (
  { points, max }: { readonly points: number; readonly max: number },
  set: CompiledSet,
  words: Words,
): string => words.t('points-of', { points, max, unit: unitOf(set, words) });

function answer(
  id: string,
  { assessment, set }: TableParts,
  words: Words,
  described: DescribedResult | undefined,
): Markup {
  const { t } = words;
  const row = described?.rows.find(({ criterion }) => criterion === id);
  const note = Object.hasOwn(assessment.criteria, id) ? assessment.criteria[id]?.note : undefined;
  const remark = note === undefined || note === '' ? '' : html`<p class="note">${note}</p>`;
  if (!row) return html`${remark}`;
  const { state, pick, picked, points, max } = row;
  if (state === 'not-applicable' || state === 'not-evaluated')
    return html`<span class="quiet">${t(state)}</span>${remark}`;
  if (pick === null) return html`<span class="quiet">${t('unanswered')}</span>${remark}`;
  const leaf = set.leaves[set.positions.get(id) ?? -1];
  const box = pick === 1 ? t('ticked') : t('unticked');
  const text = leaf?.tick === true ? box : picked || t('none-of-these');
  return html`${text} <b class="points">${pointsOf({ points, max }, set, words)}</b>${remark}`;
}
