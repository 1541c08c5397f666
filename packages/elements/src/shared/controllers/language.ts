/** Which language an element speaks: the nearest `lang`, through shadow roots, followed as it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { updateLocalizedHosts, localizedHosts } from '../i18n/messages.js';

let watching = false;

export class LanguageController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** A primary language subtag, `vi` or `en` or another that was added. */
  get lang(): string {
    for (let node: Element | null = this.host; node;) {
      const found: Element | null = node.closest('[lang]');
      // Without a language that can be read, Vietnamese.
      if (found) return /^[a-z]{2,8}/i.exec(found.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? 'vi';
      const root = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'vi';
  }

  hostConnected(): void {
    localizedHosts.add(this.host);
    // It may have moved to another language. What changes inside another shadow root nobody can observe from here.
    this.host.requestUpdate();
    if (watching) return;
    watching = true;
    new MutationObserver(updateLocalizedHosts).observe(document, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }

  hostDisconnected(): void {
    localizedHosts.delete(this.host);
  }
}
