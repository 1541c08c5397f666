import { expect } from '@open-wc/testing';
import { inside, part, settled, shown, type Contract } from './subject.js';

const COLOURS = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderInlineStartColor',
  'fill',
  'stroke',
] as const;
/** Controls that show words of their own. */
const WRITTEN = 'input:not([type=radio], [type=checkbox], [type=file]), select, textarea, button';
const LOUD = 'rgb(12, 34, 56)';

/** The theme attribute and the page's custom properties reach what is drawn; fonts are the page's own. */
export function themed(tokens: readonly `--ocop-${string}`[]): Contract {
  return (subject) => {
    it('draws the light and the dark theme', async () => {
      const element = await shown(subject, await part(), { theme: 'light' });
      const light = styleOf(element);
      element.setAttribute('theme', 'dark');
      await settled(element);
      const dark = styleOf(element);
      expect(dark.color).to.not.equal(light.color);
      if (light.background) expect(dark.background).to.not.equal(light.background);
      expect([light.scheme, dark.scheme]).to.deep.equal(['light', 'dark']);
    });

    it('is as dark as the page says, not as the device', async () => {
      const page = await part();
      const element = await shown(subject, page);
      const [ground, ...others] = ['', 'dark', 'light dark', 'light'].map((scheme) => {
        page.style.colorScheme = scheme;
        return styleOf(element).color;
      });
      const device = matchMedia('(prefers-color-scheme: dark)').matches;
      expect(others.map((color) => color === ground)).to.deep.equal([false, !device, true]);
    });

    it('keeps its type, colour and room under the rules of a page', async () => {
      const page = await part();
      const element = await shown(subject, page, { theme: 'light' });
      const before = groundOf(element);
      const rules = document.createElement('style');
      rules.textContent =
        'html { font-size: 10px } * { box-sizing: content-box; margin: 0; padding: 0 } label { float: left }';
      page.append(rules);
      expect(groundOf(element)).to.deep.equal(before);
    });

    for (const token of tokens)
      it(`takes ${token} from the page`, async () => {
        const page = await part();
        const element = await shown(subject, page, { theme: 'light' });
        expect(coloursOf(element)).to.not.include(LOUD);
        page.style.setProperty(token, LOUD);
        expect(coloursOf(element)).to.include(LOUD);
      });

    it('takes --ocop-size from the page', async () => {
      const page = await part();
      const element = await shown(subject, page);
      page.style.setProperty('--ocop-size', '23px');
      expect(getComputedStyle(element).fontSize).to.equal('23px');
    });

    it("takes the page's font, in controls too", async () => {
      const page = await part();
      page.style.fontFamily = 'Georgia';
      const element = await shown(subject, page);
      const others = [element, ...inside(element)]
        .filter((part) => part.matches(WRITTEN) || hasWords(part))
        .filter((part) => getComputedStyle(part).fontFamily !== 'Georgia');
      expect(others.map((part) => part.outerHTML)).to.deep.equal([]);
    });
  };
}

const ground = (element: Element): Element | null | undefined => element.shadowRoot?.querySelector('.ground');

/** A rating stands in a line of the page's own text, so it has no ground. */
function styleOf(element: Element): { color: string; background: string | undefined; scheme: string } {
  const { color, colorScheme } = getComputedStyle(element);
  const on = ground(element);
  return { color, background: on ? getComputedStyle(on).backgroundColor : undefined, scheme: colorScheme };
}

function groundOf(element: Element): readonly string[] {
  const { fontSize, lineHeight, color, paddingTop, paddingLeft, boxSizing } = getComputedStyle(
    ground(element) ?? element,
  );
  return [fontSize, lineHeight, color, paddingTop, paddingLeft, boxSizing];
}

function coloursOf(element: Element): string[] {
  return [element, ...inside(element)].flatMap((part) => {
    const style = getComputedStyle(part);
    return COLOURS.map((property) => style[property]);
  });
}

const hasWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
