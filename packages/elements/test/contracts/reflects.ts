import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { part, type Contract } from './subject.js';

export interface Sample {
  /** As a page writes it. */
  readonly text: string;
  readonly value: unknown;
}

/** Attributes become properties; properties that reflect become attributes, and the others leave them alone. */
export function reflects(samples: Readonly<Record<string, Sample>>): Contract {
  return ({ tag }) => {
    const declared = attributesOf(tag);

    it('says all of its attributes here', () => {
      expect(Object.keys(samples).sort()).to.deep.equal([...declared.keys()].sort());
    });

    for (const [property, { text, value }] of Object.entries(samples)) {
      const { attribute, reflect } = declared.get(property) ?? { attribute: property, reflect: false };

      it(`reads the attribute ${attribute}`, async () => {
        const element = await bare(tag);
        element.setAttribute(attribute, text);
        expect(read(element, property)).to.deep.equal(value);
        if (value !== true) return;
        element.removeAttribute(attribute);
        expect(read(element, property)).to.equal(false);
      });

      it(`${reflect ? 'writes' : 'does not write'} the attribute ${attribute}`, async () => {
        const element = await bare(tag);
        write(element, property, value);
        await element.updateComplete;
        expect(element.getAttribute(attribute)).to.equal(reflect ? text : null);
      });
    }
  };
}

/** An empty one: attributes must work before there is anything to show. */
async function bare(tag: string): Promise<ReactiveElement> {
  // One of ours, whichever: all are reactive.
  const element = document.createElement(tag as 'ocop-rating');
  (await part()).append(element);
  await element.updateComplete;
  return element;
}

const read = (element: object, property: string): unknown => Reflect.get(element, property);

const write = (element: object, property: string, value: unknown): boolean =>
  Reflect.set(element, property, value);

/** By property, what the class declares that is neither internal nor a property only. */
function attributesOf(tag: string): ReadonlyMap<string, { attribute: string; reflect: boolean }> {
  const { elementProperties } = customElements.get(tag) as unknown as typeof ReactiveElement;
  return new Map(
    [...elementProperties]
      .filter(([, { attribute, state }]) => attribute !== false && state !== true)
      .map(([property, { attribute, reflect = false }]) => [
        String(property),
        { attribute: typeof attribute === 'string' ? attribute : String(property).toLowerCase(), reflect },
      ]),
  );
}
