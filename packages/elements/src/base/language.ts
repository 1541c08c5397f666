/** Which language an element speaks: the nearest `lang`, through shadow roots, followed as it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onWords } from './words.js';

const waiting = new Set<LanguageController>();
let observer: MutationObserver | undefined;

export class LanguageController implements ReactiveController {
  /** A primary language subtag, `vi` or `en` or another that was added. */
  lang = 'vi';
  private forget: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.follow();
    waiting.add(this);
    this.forget = onWords(() => {
      this.host.requestUpdate();
    });
    if (observer) return;
    observer = new MutationObserver(() => {
      for (const controller of waiting) controller.follow();
    });
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    waiting.delete(this);
    this.forget?.();
    if (waiting.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** Looks again; needed when `lang` changed inside another shadow root, which nobody can observe from here. */
  follow(): void {
    const lang = nearestLang(this.host);
    if (lang === this.lang) return;
    this.lang = lang;
    this.host.requestUpdate();
  }
}

function nearestLang(from: Element): string {
  for (let node: Element | null = from; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found) return (found.getAttribute('lang') ?? '').split('-')[0]?.toLowerCase() ?? 'vi';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'vi';
}
