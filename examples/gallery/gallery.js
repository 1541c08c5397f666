/** Lists the scenes, each in a frame of its own, so that a dialog or a bar of one keeps out of the others. */
import { scenes } from './scenes.js';

/** Longer ones scroll inside. */
const MAX_HEIGHT = 1_400;
const OPEN_ALONE = { vi: 'Mở riêng', en: 'Open on its own' };

const switches = document.querySelector('#looks');
const tags = [...new Set(scenes.map(({ tag }) => tag))];

for (const [name, value] of new URLSearchParams(location.search)) {
  const option = switches.elements.namedItem(name)?.querySelector?.(`option[value="${CSS.escape(value)}"]`);
  if (option) option.selected = true;
}
const list = document.querySelector('#scenes');
const sections = tags.map(sectionOf);
document.querySelector('#elements').append(...tags.map(linkTo));
switches.addEventListener('change', apply);
apply();
list.append(...sections);

function linkTo(tag) {
  return element('a', { href: `#${tag}`, textContent: `<${tag}>` });
}

function sectionOf(tag) {
  const section = element('section', { id: tag });
  section.append(element('h2', { textContent: `<${tag}>` }));
  section.append(...scenes.filter((scene) => scene.tag === tag).map(figureOf));
  return section;
}

function figureOf({ id, title }) {
  const figure = element('figure', { id });
  const caption = element('figcaption');
  const link = element('a', { target: '_blank' });
  for (const lang of ['vi', 'en']) link.dataset[lang] = OPEN_ALONE[lang];
  const name = element('span', { className: 'title' });
  Object.assign(name.dataset, title);
  caption.append(name, link);
  figure.append(caption, element('iframe'));
  return figure;
}

/** A frame is as high as what it shows. */
function followHeight(frame) {
  const { body } = frame.contentDocument;
  const update = () => {
    const dialog = body.querySelector('ocop-self-assessment')?.shadowRoot.querySelector('dialog');
    const height = Math.max(body.scrollHeight, dialog ? dialog.scrollHeight + 64 : 0);
    frame.height = Math.min(Math.ceil(height) + 2, MAX_HEIGHT);
  };
  new ResizeObserver(update).observe(body);
  update();
}

/** Takes over the switches: the page itself, the address, and every frame. */
function apply() {
  const chosen = Object.fromEntries(new FormData(switches));
  const { lang, theme, ground, width } = chosen;
  document.documentElement.lang = lang;
  document.documentElement.className = theme;
  if (ground) document.body.setAttribute('theme', ground);
  else document.body.removeAttribute('theme');
  for (const node of [document, ...sections].flatMap((part) => [...part.querySelectorAll('[data-vi]')]))
    node.textContent = node.dataset[lang];
  for (const node of document.querySelectorAll('[data-label-vi]'))
    node.ariaLabel = lang === 'en' ? node.dataset.labelEn : node.dataset.labelVi;
  document.title = `ocop-kit: ${document.querySelector('h1').textContent}`;
  list.className = width;

  const set = Object.entries(chosen).filter(([, value]) => value !== '');
  history.replaceState(null, '', `?${new URLSearchParams(set)}${location.hash}`);
  for (const { id, title } of scenes) {
    const address = `scene.html?${new URLSearchParams({ scene: id, lang, theme, ground })}`;
    const figure = sections.map((section) => section.querySelector(`#${id}`)).find(Boolean);
    figure.querySelector('a').href = address;
    // A new frame each time: one that goes to another address would fill the history, and stay empty when the page is loaded again.
    const frame = element('iframe', { loading: 'lazy', title: title[lang], src: address });
    frame.addEventListener('load', () => followHeight(frame));
    const former = figure.querySelector('iframe');
    if (former.height) frame.height = former.height;
    former.replaceWith(frame);
  }
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
