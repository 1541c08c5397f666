/** The drawings of the 26 criteria sets, fetched where products name theirs. Until then, and without a line, the industry is drawn. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ListedProduct } from './product-catalogue.js';

export type DrawSet = (set: number) => TemplateResult;

export class SetDrawings {
  draw: DrawSet | undefined;
  private fetching = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  fetchFor(listed: readonly ListedProduct[]): void {
    if (this.fetching || !listed.some(({ data }) => data.set !== undefined)) return;
    this.fetching = true;
    import('../../shared/templates/set-icons.js').then(
      ({ setIcon }) => {
        this.draw = setIcon;
        this.host.requestUpdate();
      },
      () => {
        this.fetching = false;
      },
    );
  }
}
