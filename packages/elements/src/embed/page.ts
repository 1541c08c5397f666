/**
 * For the page around the frame: gives `<iframe data-ocop src="…/embed.html">` the height that its form needs, passes the page's language, the
 * frame's `data-theme` or the page's own colours, and which part of the frame is seen, and re-emits its result as `ocop-complete` on the iframe.
 * Trusts messages only from the window of such a frame and from the origin of its `src`. A sandboxed frame has no origin: it still is passed
 * all of that, and only its height, and where it has led the person, are believed.
 */
import { measureCoveredView } from '../shared/covered-view.js';
import { HEIGHTS, MARK, read, readPixels } from './messages.js';
import { followVisibleParts } from './visible-part.js';

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

function post(frame: HTMLIFrameElement, message: object): void {
  const site = isSandboxed(frame) ? '*' : siteOf(frame);
  if (site) frame.contentWindow?.postMessage({ ocop: MARK, ...message }, site);
}

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The frame is a part of the page: dark where the page is dark there, whatever the device prefers. */
function themeAround(frame: HTMLIFrameElement): string {
  const { colorScheme } = getComputedStyle(frame);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
  const scheme = colorScheme === 'normal' ? meta : colorScheme;
  return scheme.includes('dark') && (dark.matches || !scheme.includes('light')) ? 'dark' : 'light';
}

function postSettings(frame: HTMLIFrameElement): void {
  const lang = frame.closest('[lang]')?.getAttribute('lang');
  post(frame, { lang, theme: frame.dataset['theme'] ?? themeAround(frame) });
}

const followParts = followVisibleParts({
  // A frame that scrolls inside knows what is seen of it.
  frames: () => frames().filter(({ style }) => style.height !== ''),
  post: (frame, visible) => {
    post(frame, { visible });
  },
});

/** Shows where the form has led a person: in a frame that doesn't scroll only the page can. */
function bringIntoView(frame: HTMLIFrameElement, y: number): void {
  // Where the person is elsewhere on the page, nothing takes them away from there.
  if (document.activeElement !== frame) return;
  const { top } = frame.getBoundingClientRect();
  const covered = measureCoveredView(frame);
  const at = top + Math.min(y, frame.clientHeight);
  if (at < covered.top || at > innerHeight * 0.6) scrollBy(0, at - covered.top);
}

addEventListener('message', ({ source, origin, data }) => {
  const message = read(data);
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!message || !frame) return;
  const sandboxed = isSandboxed(frame);
  if (origin !== (sandboxed ? 'null' : siteOf(frame))) return;
  const { complete } = message;
  const [height, arrived] = [message.height, message.arrived].map(readPixels);
  if (complete && !sandboxed)
    frame.dispatchEvent(new CustomEvent('ocop-complete', { detail: complete, bubbles: true }));
  else if (height !== undefined) {
    frame.style.height = `${Math.max(HEIGHTS.least, height)}px`;
    followParts();
  } else if (arrived !== undefined) bringIntoView(frame, arrived);
  // One that asks; what cannot be read asks for nothing.
  else if (!('height' in message || 'arrived' in message)) postSettings(frame);
});

// Frames may have called before this script ran; those that are still loading will call.
for (const frame of frames()) if (frame.contentDocument?.URL !== 'about:blank') postSettings(frame);

const postAll = (): void => {
  frames().forEach(postSettings);
};
dark.addEventListener('change', postAll);
new MutationObserver(postAll).observe(document, {
  attributes: true,
  attributeFilter: ['lang', 'data-theme'],
  subtree: true,
});
