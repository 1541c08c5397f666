/** Products written in the page: a child `<script type="application/json">`, now or later, followed as it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SCRIPT = ':scope > script[type="application/json"]';

export class ScriptSource implements ReactiveController {
  /** The JSON as it stands; undefined without a script, or while the page is still being read. */
  text: string | undefined;

  private readonly observer = new MutationObserver(() => {
    this.read();
  });
  private readonly read = (): void => {
    // Half a script is not JSON yet.
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
