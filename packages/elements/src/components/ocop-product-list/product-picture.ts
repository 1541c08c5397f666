/** The picture of a product, or a drawing of its industry on a ground of its own: never a hole in the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { foldVietnamese } from '@ocop-kit/engine/text';
import { industryIcon } from '../../shared/templates/icons.js';
import type { ProductData } from './product-data.js';
import type { DrawSet } from './set-drawings.js';

/** By words in the name of the group, which each office writes its own way; the first that fits. */
const INDUSTRIES: readonly (readonly [industry: number, words: RegExp])[] = [
  [6, /du lich/],
  [5, /sinh vat|canh|\bhoa\b/],
  [3, /duoc|my pham|tinh dau/],
  [4, /thu cong|my nghe|gom|may tre|det|vai/],
  [2, /do uong|nuoc uong|ruou|bia/],
  [1, /thuc pham|nong san|thuy san|gia vi/],
];

/** Six industries, each with a ground of its own. */
const INDUSTRY_COUNT = 6;

function industryOf({ industry, group }: ProductData): number | undefined {
  if (industry !== undefined) return industry <= INDUSTRY_COUNT ? industry : undefined;
  const folded = foldVietnamese(group ?? '');
  return INDUSTRIES.find(([, words]) => words.test(folded))?.[0];
}

/** @param address one that is safe to load; undefined without a picture */
export function renderPicture(
  product: ProductData,
  address: string | undefined,
  text: string,
  drawSet: DrawSet | undefined,
): TemplateResult {
  const industry = industryOf(product);
  return html`<div class="picture" data-industry=${industry ?? nothing}>
    ${drawSet && product.set !== undefined ? drawSet(product.set) : industryIcon(industry)}${
      // A new element for every address: a reused one would show the previous product's picture until the next has loaded.
      address === undefined ? nothing : keyed(address, renderImage(address, text))
    }
  </div>`;
}

const renderImage = (address: string, text: string): TemplateResult =>
  html`<img part="image" loading="lazy" decoding="async" alt=${text} src=${address} @error=${hide} />`;

/** A picture that is gone leaves the drawing under it. */
function hide({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}
