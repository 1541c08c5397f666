/**
 * For the page around the frame: gives `<iframe data-ocop src="…/embed.html">` the height that its form needs,
 * tells the form the page's language and `data-theme`, and hands on its result as the event `ocop-complete` on the
 * iframe. Trusts a message only from the window of such a frame and from the site its `src` names. A frame in a sandbox has
 * no site: it is told language and theme all the same, and believed about its height alone.
 */
import { MARK, read } from './messages.js';

/** A form is never flatter, and a frame that asks for more is not ours any more. */
const [LEAST, MOST] = [160, 30_000];

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-ocop]'),
];

/** Whether the frame's site is nobody's, so that its messages come from "null" and none can be addressed to it. */
function isSandboxed({ sandbox }: HTMLIFrameElement): boolean {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin');
}

function siteOf(frame: HTMLIFrameElement): string | undefined {
  const { protocol, origin } = new URL(frame.src || 'about:blank');
  return protocol.startsWith('http') ? origin : undefined;
}

function postSettings(frame: HTMLIFrameElement): void {
  const site = isSandboxed(frame) ? '*' : siteOf(frame);
  const lang = frame.closest('[lang]')?.getAttribute('lang');
  if (site) frame.contentWindow?.postMessage({ ocop: MARK, lang, theme: frame.dataset['theme'] }, site);
}

addEventListener('message', ({ source, origin, data }) => {
  const message = read(data);
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!message || !frame) return;
  const sandboxed = isSandboxed(frame);
  if (origin !== (sandboxed ? 'null' : siteOf(frame))) return;
  const { height, complete } = message;
  if (complete && !sandboxed)
    frame.dispatchEvent(new CustomEvent('ocop-complete', { detail: complete, bubbles: true }));
  else if (Number.isFinite(height))
    frame.style.height = `${Math.min(MOST, Math.max(LEAST, height as number))}px`;
  else postSettings(frame);
});

// A frame may have called before this script was here; what is still to be loaded will call.
for (const frame of frames()) if (frame.contentDocument?.URL !== 'about:blank') postSettings(frame);

new MutationObserver(() => {
  frames().forEach(postSettings);
}).observe(document, { attributes: true, attributeFilter: ['lang', 'data-theme'], subtree: true });
