/** How much of the view the page's own fixed parts cover: a header, a row of buttons at the bottom, a notice. */

/** In CSS pixels, from the top and from the bottom of the view. */
export interface CoveredView {
  readonly top: number;
  readonly bottom: number;
}

/** What covers more of the view than this is a dialog or a menu: it goes away again, and nothing has to make room for it. */
const MOST_OF_VIEW = 0.4;

/** Looks at the first and the last line of the view, where the element stands. */
export function measureCoveredView(element: Element): CoveredView {
  const { left, width } = element.getBoundingClientRect();
  const x = Math.min(innerWidth - 1, Math.max(1, left + width / 2));
  const around = listAncestors(element);
  const root = element.getRootNode() as Document | ShadowRoot;
  const cover = (y: number): DOMRect | undefined => {
    const fixed = findFixed(root.elementFromPoint(x, y), around)?.getBoundingClientRect();
    return fixed && fixed.height < innerHeight * MOST_OF_VIEW ? fixed : undefined;
  };
  return {
    top: Math.max(0, cover(1)?.bottom ?? 0),
    bottom: Math.max(0, innerHeight - (cover(innerHeight - 2)?.top ?? innerHeight)),
  };
}

/** What an element stands in, itself included; a page that is laid out in a fixed box covers nothing. */
function listAncestors(element: Element): ReadonlySet<Node> {
  const ancestors = new Set<Node>();
  for (let node: Node | null = element; node;) {
    ancestors.add(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return ancestors;
}

function findFixed(found: Element | null, around: ReadonlySet<Node>): Element | undefined {
  for (let at = found; at && !around.has(at); at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  }
  return undefined;
}
