/** Shows one scene: `scene.html?scene=form-question&lang=en&theme=ocop-portal&ground=dark`. */
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
  await show(scene);
  root.dataset.scene = 'shown';
} catch (error) {
  root.dataset.scene = 'failed';
  document.body.append(
    Object.assign(document.createElement('p'), { role: 'alert', textContent: error.message }),
  );
  console.error(error);
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
