import { render } from 'lit';
import { expect } from '@open-wc/testing';
import { industryIcon, lineIcon } from './icons.js';
import { setIcon } from './set-icons.js';

const draw = (icon: ReturnType<typeof lineIcon>): SVGPathElement => {
  const box = document.createElement('div');
  document.body.append(box);
  render(icon, box);
  return box.querySelector('path') as SVGPathElement;
};
const plain = draw(lineIcon(undefined)).getAttribute('d');

for (const [what, icon, count] of [
  ['industry', industryIcon, 6],
  ['set', setIcon, 26],
] as const)
  it(`every ${what} has a drawing of its own, inside its box, that no screen reader reads`, () => {
    const drawn = new Set([plain]);
    for (let no = 1; no <= count; no++) {
      const path = draw(icon(no));
      const { x, y, width, height } = path.getBBox();
      expect(Math.min(x, y), `${what} ${no}`).to.be.at.least(1);
      expect(Math.max(x + width, y + height), `${what} ${no}`).to.be.at.most(23);
      expect(path.ownerSVGElement?.getAttribute('aria-hidden')).to.equal('true');
      drawn.add(path.getAttribute('d'));
    }
    expect(drawn).to.have.length(count + 1);
  });

it('what we have no drawing of gets a plain label', () => {
  expect(draw(setIcon(99)).getAttribute('d')).to.equal(plain);
  expect(draw(setIcon(undefined)).getAttribute('d')).to.equal(plain);
  expect(draw(industryIcon(undefined)).getAttribute('d')).to.equal(plain);
});
