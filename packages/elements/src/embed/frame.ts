/** Inside `embed.html`: configures the form from the URL and exchanges messages with the surrounding page. */
import type { OcopEventMap } from '../components/events.js';
import { MARK, read, readPixels } from './messages.js';

const form = document.querySelector('ocop-self-assessment');
const asked = new URLSearchParams(location.search);
const isFrame = parent !== window;

/** The origins that may read a person's assessment: configured by whoever serves this frame, not by whoever embeds it. */
const trusted = new Set(
  (document.querySelector<HTMLMetaElement>('meta[name="ocop-embed-sites"]')?.content ?? '').split(/\s+/),
).add(location.origin);

/** The origin of the surrounding page, once known. Until then nothing is posted, and never to `*`. */
let site = siteAround();

function siteAround(): string | undefined {
  // Firefox lacks it; there the referrer gives the same, unless the page withholds it.
  const known = (location.ancestorOrigins as DOMStringList | undefined)?.[0] ?? document.referrer;
  return known.startsWith('http') ? new URL(known).origin : undefined;
}

function post(message: object): void {
  if (site && isFrame) parent.postMessage({ ocop: MARK, ...message }, site);
}

function speak(lang: unknown): void {
  if (typeof lang === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(lang))
    document.documentElement.lang = lang;
}

function applyColorScheme(theme: unknown): void {
  if (theme !== 'light' && theme !== 'dark') return;
  document.documentElement.dataset['theme'] = theme;
  form?.setAttribute('theme', theme);
}

/** In a frame that doesn't scroll the bar keeps to what is seen of it. */
function follow(visible: unknown): void {
  const { top, bottom } = (visible ?? {}) as Readonly<Record<string, unknown>>;
  const part = { top: readPixels(top), bottom: readPixels(bottom) };
  if (part.top === undefined || part.bottom === undefined || part.bottom < part.top) return;
  // As high as its form, the frame has no height of its own to fill.
  document.documentElement.style.setProperty('--ocop-page-height', '0px');
  form?.dispatchEvent(new CustomEvent('ocop-visible-part', { detail: part }));
}

speak(asked.get('lang'));
applyColorScheme(asked.get('theme'));
document.body.className = asked.get('look') === 'portal' ? 'ocop-portal' : 'ocop-plain';
document.documentElement.classList.toggle('page', !isFrame);
// One question at a time: however wide it is, a frame is a part of a page, and thirty questions would be most of it.
if (isFrame) form?.setAttribute('layout', 'steps');
for (const name of ['pack', 'set', 'layout']) {
  const value = asked.get(name);
  if (value !== null) form?.setAttribute(name, value);
}

addEventListener('message', ({ source, origin, data }) => {
  const message = read(data);
  if (!message || source !== parent || !origin.startsWith('http')) return;
  site = origin;
  speak(message.lang);
  applyColorScheme(message.theme);
  follow(message.visible);
  // A page that asks now may have missed the last message.
  if (message.visible === undefined) postHeight();
});

form?.addEventListener('ocop-complete', ({ detail }: OcopEventMap['ocop-complete']) => {
  if (site && trusted.has(site)) post({ complete: detail });
});

form?.addEventListener('ocop-arrive', ({ detail }) => {
  post({ arrived: Math.round(detail.top + scrollY) });
});

function postHeight(): void {
  post({ height: Math.ceil(document.body.getBoundingClientRect().height) });
}
new ResizeObserver(postHeight).observe(document.body);
// Asks for language and theme.
post({});
