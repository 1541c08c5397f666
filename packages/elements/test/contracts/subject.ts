/** An element under contract: how to make one that shows something, and what a person does with it. */
import { fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { freshPage } from '../fresh-page.js';

export interface Subject<E extends ReactiveElement = ReactiveElement> {
  readonly tag: string;
  /** What it shows, where one element has several things to show. */
  readonly scene?: string;
  /** A new element with its data, not in the page yet. */
  make(): E;
  /** Resolves once it shows them. */
  ready(element: E): Promise<unknown>;
  /** Something that a person or the host does with it, and that it keeps in mind. */
  use(element: E): Promise<unknown>;
  /** What it keeps in mind, to compare. */
  state(element: E): unknown;
}

/** What is only to be looked at. */
export type Shown<E extends ReactiveElement> = Pick<Subject<E>, 'make' | 'ready'>;

/** Says, in tests of its own, what holds for any element. */
export type Contract = (subject: Subject) => void;

/** A part of the page that goes when the test is over. */
export function part(lang = 'vi'): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<section lang=${lang}></section>`);
}

/** @returns a new element, shown at the end of its parent */
export async function shown<E extends ReactiveElement>(
  subject: Shown<E>,
  parent: ParentNode,
  attributes: Readonly<Record<string, string>> = {},
): Promise<E> {
  await freshPage();
  const element = subject.make();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  await subject.ready(element);
  await settled(element);
  return element;
}

/** Waits for the element and everything in it to have drawn what they know. */
export async function settled(element: Element): Promise<void> {
  await (element as Partial<ReactiveElement>).updateComplete;
  for (const inner of inside(element)) await (inner as Partial<ReactiveElement>).updateComplete;
}

/** Every element in its shadow root, and in theirs. */
export function inside(element: Element): Element[] {
  const children = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return children.flatMap((child) => [child, ...inside(child)]);
}

/** Every word that it shows, in order, read out of shadow roots and labels alike. */
export function wordsOf(element: Element): string {
  const own = (root: ParentNode): string[] =>
    [...root.childNodes].flatMap((node): string[] => {
      if (node instanceof Text) return [node.data];
      if (!(node instanceof Element) || node.matches('style, template')) return [];
      return [node.getAttribute('aria-label') ?? '', ...own(node.shadowRoot ?? node)];
    });
  return own(element.shadowRoot ?? element)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
