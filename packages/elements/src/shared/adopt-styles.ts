/** Adopts styles that were fetched after their element. */
import type { CSSResult } from 'lit';

/** @param root of the element; the same styles are adopted once */
export function adoptStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
