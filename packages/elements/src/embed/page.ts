/**
 * For the page around the frame: gives `<iframe data-ocop src="…/embed.html">` the height that its form needs, passes the page's language and
 * `data-theme` to the form, and re-emits its result as `ocop-complete` on the iframe. Trusts messages only from the window of such a
 * frame and from the origin of its `src`. A sandboxed frame has no origin: it still gets language and theme, and only its height is believed.
 */
import { MARK, read } from './messages.js';

/** Bounds on the height: no form is lower, and a frame that asks for more isn't ours. */
const [MIN_HEIGHT, MAX_HEIGHT] = [160, 30_000];

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-ocop]'),
];

/** Whether the frame has an opaque origin: its messages come from "null", and none can be addressed to it by origin. */
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
    frame.style.height = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height as number))}px`;
  else postSettings(frame);
});

// Frames may have called before this script ran; those that are still loading will call.
for (const frame of frames()) if (frame.contentDocument?.URL !== 'about:blank') postSettings(frame);

new MutationObserver(() => {
  frames().forEach(postSettings);
}).observe(document, { attributes: true, attributeFilter: ['lang', 'data-theme'], subtree: true });
