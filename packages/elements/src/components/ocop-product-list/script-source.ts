/** Reads products from a child `<script type="application/json">`, whenever it appears, and follows its changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SCRIPT = ':scope > script[type="application/json"]';

export class ScriptSource implements ReactiveController {
  /** The script's current text; undefined without a script, or while the page is still loading. */
  text: string | undefined;

  private readonly observer = new MutationObserver(() => {
    this.read();
  });
  private readonly read = (): void => {
    // While the page is loading, the script may be incomplete.
    const script = document.readyState === 'loading' ? null : this.host.querySelector(SCRIPT);
    const text = script?.textContent;
    if (text === this.text) return;
    this.text = text;
    this.host.requestUpdate();
  };

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('DOMContentLoaded', this.read);
    this.observer.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.read();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.read);
    this.observer.disconnect();
  }
}
