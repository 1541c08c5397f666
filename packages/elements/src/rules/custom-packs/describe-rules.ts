/** What the first page says of the rules that a page brings. */
import { findBaseRules, type ResolvedLayers } from './resolved-layers.js';

export interface RulesDescription {
  /** The id of the pack at the bottom: its sets have its numbers. */
  readonly base: string;
  /** The number of the decision, such as 26/2026/QĐ-TTg; undefined where the pack at the bottom is a published one. */
  readonly decision: string | undefined;
  /** Whether a rank is a number of stars. */
  readonly inStars: boolean;
}

export function describeRules(layers: ResolvedLayers): RulesDescription {
  const { pack } = layers;
  return {
    base: findBaseRules(layers),
    decision: pack?.header.decision.number,
    inStars: !pack || pack.header.scale === 'stars',
  };
}
