/** Shows one scene: `scene.html?scene=form-question&lang=en&theme=ocop-portal&ground=dark`. */
import { withDrafts } from './drafts.js';
import { scenes } from './scenes.js';

const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') === 'en' ? 'en' : 'vi';
const ground = asked.get('ground');
const root = document.documentElement;
root.lang = lang;
root.className = asked.get('theme') === 'ocop-portal' ? 'ocop-portal' : 'ocop-plain';
if (ground) document.body.setAttribute('theme', ground);

const scene = scenes.find(({ id }) => id === asked.get('scene'));
try {
  if (!scene) throw new Error(`There is no scene “${asked.get('scene')}”.`);
  document.title = `${scene.title[lang]} · <${scene.tag}>`;
  // The elements of a council are files of their own.
  await import(`../ocop-kit/cdn/${scene.tag.startsWith('ocop-council-') ? scene.tag : 'ocop-kit'}.js`);
  const lead = () => show(scene);
  await withoutReader(scene.hasDrafts ? () => withDrafts(lead) : lead);
  root.dataset.scene = 'shown';
} catch (error) {
  root.dataset.scene = 'failed';
  document.body.append(
    Object.assign(document.createElement('p'), { role: 'alert', textContent: error.message }),
  );
  console.error(error);
}

/**
 * In the gallery nobody has come to this frame yet: what leads the element to its state must neither take the focus from the page around
 * it nor scroll that page.
 */
async function withoutReader(lead) {
  if (window === parent) return lead();
  const { scrollIntoView } = Element.prototype;
  const { showModal } = HTMLDialogElement.prototype;
  // What is inert takes no focus, except a dialog that isn't inert itself.
  root.inert = true;
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function () {
    this.inert = true;
    showModal.call(this);
    this.inert = false;
  };
  try {
    await lead();
  } finally {
    HTMLDialogElement.prototype.showModal = showModal;
    Element.prototype.scrollIntoView = scrollIntoView;
    root.inert = false;
  }
}

async function show({ tag, attributes = {}, properties, act }) {
  await customElements.whenDefined(tag);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, ...(ground && { theme: ground }) }))
    element.setAttribute(name, value);
  Object.assign(element, await properties?.());
  document.body.append(element);
  await element.updateComplete;
  await act?.(element, lang);
  await element.updateComplete;
  scrollTo(0, 0);
}
