/** Finds the language of an element from the nearest `lang` attribute, across shadow roots, and follows its changes. */
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
      // Vietnamese if there is no valid language.
      if (found) return /^[a-z]{2,8}/i.exec(found.getAttribute('lang') ?? '')?.[0].toLowerCase() ?? 'vi';
      const root = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'vi';
  }

  hostConnected(): void {
    localizedHosts.add(this.host);
    // It may have moved to a part of the page in another language. Changes inside other shadow roots can't be observed from here.
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
