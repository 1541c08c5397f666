/** The appearance of all elements: contrast of every colour on every ground, in both schemes and both themes; stars; the size of type. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { starRow } from '../templates/star-row.js';
import { CONTROL_COLOURS, TEXT_COLOURS } from './colours.js';
import '../../define/ocop-criterion.js';

/** By custom property without its beginning. */
type Colours = Readonly<Record<string, string>>;

const THEMES = new URL('../../../themes/', import.meta.url);
const ground = ['paper', 'shade', 'tint', 'warn-tint'] as const;

/** The colours that a page has in a scheme, as the browser works them out. */
async function coloursOf(css: string, className: string, scheme: string): Promise<Colours> {
  const page = await fixture<HTMLElement>(
    html`<div class=${className} style="color-scheme: ${scheme}"><i></i></div>`,
  );
  const sheet = document.createElement('style');
  sheet.textContent = css;
  page.append(sheet);
  const element = document.createElement('ocop-criterion');
  page.append(element);
  await element.updateComplete;
  const drawn = document.createElement('i');
  element.shadowRoot?.append(drawn);
  const names = [
    ...Object.keys(TEXT_COLOURS),
    ...Object.keys(CONTROL_COLOURS),
    'band',
    'on-band',
    'band-line',
  ];
  return Object.fromEntries(
    names.map((name) => {
      drawn.style.color = `var(--_${name})`;
      return [name, getComputedStyle(drawn).color];
    }),
  );
}

function luminance(colour: string): number {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [r = 0, g = 0, b = 0] = numbers.map((value) => {
    const part = colour.startsWith('color(') ? value : value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const theme = async (name: string): Promise<string> => (await fetch(new URL(`${name}.css`, THEMES))).text();

for (const [name, css] of [
  ['without a theme', ''],
  ['plain', await theme('plain')],
  ['portal', await theme('portal')],
] as const)
  for (const scheme of ['light', 'dark'])
    describe(`colours ${name}, ${scheme}`, () => {
      it('of words are 4.5 : 1 and more on every ground', async () => {
        const colours = await coloursOf(css, `ocop-${name}`, scheme);
        for (const word of ['ink', 'muted', 'accent', 'star', 'good', 'warn'])
          for (const on of ground)
            expect(contrast(colours[word] ?? '', colours[on] ?? ''), `${word} on ${on}`).to.be.at.least(4.5);
        expect(contrast(colours['on-accent'] ?? '', colours['accent'] ?? ''), 'on the accent').to.be.at.least(
          4.5,
        );
        expect(contrast(colours['on-band'] ?? '', colours['band'] ?? ''), 'on the band').to.be.at.least(4.5);
      });

      it('of controls and of the outline of stars are 3 : 1 and more', async () => {
        const colours = await coloursOf(css, `ocop-${name}`, scheme);
        for (const shape of ['line', 'star'])
          for (const on of ground)
            expect(contrast(colours[shape] ?? '', colours[on] ?? ''), `${shape} on ${on}`).to.be.at.least(3);
      });
    });

it('the plain theme is the built-in look, written out', async () => {
  const css = await theme('plain');
  for (const scheme of ['light', 'dark']) {
    const [built, written] = [await coloursOf('', '', scheme), await coloursOf(css, 'ocop-plain', scheme)];
    // The tint is written out, where it otherwise goes with the accent.
    expect({ ...written, tint: built['tint'] }).to.deep.equal(built);
  }
});

describe('a row of stars', () => {
  const draw = (...row: Parameters<typeof starRow>): readonly [string, number][] => {
    const page = document.createElement('div');
    render(starRow(...row), page);
    return [...page.querySelectorAll('path')].map((path) => [
      path.getAttribute('class') ?? '',
      (path.getAttribute('d')?.match(/z/g) ?? []).length,
    ]);
  };

  it('is filled where stars are reached, empty beyond', () => {
    expect(draw(3, 5, '3 sao')).to.deep.equal([
      ['empty', 2],
      ['reached', 3],
    ]);
  });

  it('is outlined where they are provisional', () => {
    expect(draw(2, 5, '2 sao, tạm tính', 'provisional')).to.deep.equal([
      ['empty', 3],
      ['provisional', 2],
    ]);
  });
});

describe('type', () => {
  const sizeUnder = async (root: string): Promise<number> => {
    document.documentElement.style.fontSize = root;
    const element = document.createElement('ocop-criterion');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(element);
    await element.updateComplete;
    const size = parseFloat(
      getComputedStyle(element.shadowRoot?.querySelector('.ground') as Element).fontSize,
    ); // drawn
    document.documentElement.style.fontSize = '';
    return size;
  };

  it('is 16 px where a page sets 10 px on its root', async () => {
    expect(await sizeUnder('10px')).to.equal(16);
    expect(await sizeUnder('62.5%')).to.equal(16);
  });

  it('grows with the root: text of 200 % is twice as large', async () => {
    expect(await sizeUnder('200%')).to.equal(32);
  });
});
