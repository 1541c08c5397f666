/** What a criterion offers and asks, as the lines of one cell. */
import { textIn, type CompiledSet, type CriteriaSet, type Leaf, type LeafOption } from '@ocop-kit/engine';
import type { CouncilWorkbookLanguage, TranslateCouncilWorkbook } from './translate.js';

type Cases = NonNullable<CriteriaSet['sections'][number]['criteria'][number]['cases']>;

/** What may be typed at a criterion, in the order of its options. */
export const listPicks = ({ options, none }: Leaf): number[] =>
  [...options, ...(none ? [none] : [])].map(({ ordinal }) => ordinal);

/** The options with their points, a line each; what is a minimum is marked. */
export function optionLines(
  { scale, source: { pack } }: CompiledSet,
  leaf: Leaf,
  cases: Cases,
  t: TranslateCouncilWorkbook,
  lang: CouncilWorkbookLanguage,
): string {
  const unit = textIn(pack.unit, lang) || t('unit');
  const line = ({ ordinal, points }: LeafOption, text: string): string => {
    const rank = markOf(leaf, ordinal);
    const mark = rank === undefined || pack.scale !== 'stars' ? '' : t('mark', { stars: '★'.repeat(rank) });
    return t('option', { ordinal: String(ordinal), text, points: points / scale, unit, mark });
  };
  const lines: string[] = [];
  let inCase = 0;
  for (const option of leaf.options) {
    if (option.case !== inCase && option.case !== 0) {
      const title = textIn(cases.find(({ no }) => no === option.case)?.title, lang);
      lines.push(t('case', { no: String(option.case), title }));
      inCase = option.case;
    }
    const text = leaf.tick ? t(option.ordinal === 1 ? 'yes' : 'no') : textIn(option.text, lang);
    lines.push(line(option, text));
  }
  if (leaf.none) lines.push(line(leaf.none, t('none')));
  return lines.join('\n');
}

/** The lowest rank that asks for an option. */
function markOf({ required }: Leaf, ordinal: number): number | undefined {
  const ranks = Object.keys(required).map(Number);
  return ranks
    .sort((a, b) => a - b)
    .find((rank) => ordinal !== 0 && Object.values(required[rank] ?? {}).includes(ordinal));
}

/** What each rank asks for, by the number of the option; a rank that asks for no more than the one below is left out. */
export function minimumLines(
  { minimumRanks, source: { pack } }: CompiledSet,
  { required }: Leaf,
  t: TranslateCouncilWorkbook,
  lang: CouncilWorkbookLanguage,
): string {
  const lines: string[] = [];
  let below = '';
  for (const rank of [...minimumRanks].sort((a, b) => a - b)) {
    const ordinal = Object.values(required[rank] ?? {}).join(' / ');
    if (ordinal === '' || ordinal === below) continue;
    below = ordinal;
    const title = textIn(pack.bands.find((band) => band.rank === rank)?.title, lang);
    lines.push(t('minimum', { rank: title || String(rank), ordinal }));
  }
  return lines.join('\n');
}
