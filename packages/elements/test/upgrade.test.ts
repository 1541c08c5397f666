/** A page may set an element up before its definition has come: what it set is kept, and taken as if it were set later. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as elements from '../src/index.js';
import '../src/all.js';
import { waitUntil } from './wait.js';

const { OcopCriterion, OcopProductList, OcopRating, OcopScorecard, OcopSelfAssessment } = elements;

type ElementClass = typeof LitElement;

const classes = [
  OcopCriterion,
  OcopProductList,
  OcopRating,
  OcopScorecard,
  OcopSelfAssessment,
] as unknown as readonly ElementClass[];

/** A value that no property has of itself. */
function valueFor(type: unknown): unknown {
  if (type === Boolean) return true;
  if (type === Number) return 4;
  return type === String ? 'all' : [];
}

let made = 0;

/** An element of a class, with what a page sets on it, on the page before the class is registered under its tag. */
async function setUpEarly<E extends ElementClass>(
  base: E,
  properties: Readonly<Record<string, unknown>>,
): Promise<InstanceType<E>> {
  const tag = `late-${(made += 1)}`;
  const element = Object.assign(document.createElement(tag), properties);
  const container = await fixture(html`<div lang="vi"></div>`);
  container.append(element);
  customElements.define(tag, class extends (base as ElementClass) {});
  return element as InstanceType<E>;
}

describe('before its definition has come', () => {
  for (const base of classes)
    for (const [property, { state, type }] of base.elementProperties)
      if (state !== true)
        it(`${base.name} keeps ${String(property)}`, async () => {
          /** What is kept is looked at, not drawn: any value will do. */
          class Undrawn extends base {
            override willUpdate(): void {
              return;
            }
            override render(): unknown {
              return html``;
            }
            override updated(): void {
              return;
            }
          }
          const value = valueFor(type);
          const element = await setUpEarly(Undrawn, { storage: 'none', [property]: value });
          await element.updateComplete;
          expect(Reflect.get(element, property)).to.equal(value);
          // It is the element's own field again: what is set from now on is noticed.
          expect(Object.hasOwn(element, property)).to.equal(false);
        });

  it('a form takes layers and a set, and its first words are theirs', async () => {
    const layer = {
      format: 'ocop-overlay/1',
      id: 'vi-du-htx',
      version: '1.0.0',
      base: { id: 'vn-qd-26-2026' },
      title: 'Lời dặn (ví dụ)',
      issuer: 'HTX Ví Dụ',
    };
    const properties = { set: 4, storage: 'none', packs: [layer] };
    const form = (await setUpEarly(
      OcopSelfAssessment as unknown as ElementClass,
      properties,
    )) as unknown as elements.OcopSelfAssessment;
    await waitUntil(() => form.assessment !== undefined, 'the set is loaded');
    expect(form.assessment).to.include({ pack: 'vi-du-htx', set: 4 });
  });
});
