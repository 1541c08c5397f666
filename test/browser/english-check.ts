/**
 * What is wrong with a screen in English, and what a switch of the language changes that it must not. Runs in a page, as one function without
 * anything outside of it.
 */

interface EnglishCheck {
  readonly faults: string[];
  /** Switches from Vietnamese to English and back while a screen is as it is. */
  readonly onScreen: (screen: string, root: ParentNode & Node) => Promise<void>;
  /** What is wrong with texts in English. @param vietnamese the same texts in Vietnamese */
  readonly faultsIn: (root: ParentNode & Node, vietnamese: string) => readonly string[];
  readonly textOf: (root: Node, lang: string) => string;
  readonly all: (root: ParentNode, selector: string) => HTMLElement[];
  /** @throws {Error} when it does not come */
  readonly until: <T>(
    read: () => T | null | undefined | false,
    what: string,
    patience?: number,
  ) => Promise<T>;
}

declare global {
  interface Window {
    english: EnglishCheck;
  }
}

/** @param same texts that are the same in both languages */
export function installEnglishCheck(same: readonly string[]): void {
  const faults: string[] = [];
  const MARKED = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
  /** Names of documents and of points in the law. */
  const LEGAL = /QĐ-TTg|point đ/g;
  const BROKEN = /undefined|\[object|\bNaN\b|\{\w+\}/;
  const NAMING = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-description'];
  const NAMED = 'button, summary, legend, label, option, h1, h2, h3, h4, li, th, td, dt, dd, figcaption, p';
  const MAY_BE_EMPTY = '[role=status], [aria-hidden=true], .section-name';
  const known = new Set(same);

  interface FoundText {
    readonly lang: string;
    readonly text: string;
  }

  /** All texts that are read, each with the language it is marked with. */
  function texts(root: Node, lang: string, found: FoundText[] = []): readonly FoundText[] {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = String(node.nodeValue).replace(/\s+/g, ' ').trim();
        if (text !== '') found.push({ lang, text });
      } else if (node.nodeType === Node.ELEMENT_NODE && !/^(style|script|template)$/i.test(node.nodeName)) {
        const element = node as Element;
        const own = element.getAttribute('lang') ?? lang;
        for (const name of NAMING) {
          const text = element.getAttribute(name)?.trim();
          if (text) found.push({ lang: own, text });
        }
        texts(element, own, found);
        if (element.shadowRoot) texts(element.shadowRoot, own, found);
      }
    }
    return found;
  }

  /** All elements, those inside of elements too. */
  const elements = (root: ParentNode): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...elements(one.shadowRoot)] : one,
    );
  const all = (root: ParentNode, selector: string): HTMLElement[] =>
    elements(root).filter((one) => one.matches(selector));

  const isEmpty = (one: Element): boolean =>
    one.textContent.trim() === '' &&
    !one.closest(MAY_BE_EMPTY) &&
    !one.getAttribute('aria-label') &&
    !one.querySelector('[aria-label], img, svg, input, textarea, select, ocop-criterion');

  const textOf = (root: Node, lang: string): string =>
    texts(root, lang)
      .map(({ text }) => text)
      .join('\n');

  function faultsIn(root: ParentNode & Node, vietnamese: string): readonly string[] {
    const was = new Set(vietnamese.split('\n'));
    const wrong = texts(root, 'en').flatMap(({ lang, text }) => {
      if (BROKEN.test(text)) return [`broken: ${text}`];
      if (MARKED.test(text.replaceAll(LEGAL, ''))) return [`Vietnamese (marked ${lang}): ${text}`];
      const isOwn = /[a-z]{2}/.test(text) && !known.has(text) && !/^1\.vn-qd-\S+$/.test(text);
      return isOwn && was.has(text) ? [`the same in both languages: ${text}`] : [];
    });
    const empty = all(root, NAMED).filter(isEmpty);
    return [...new Set([...wrong, ...empty.map((one) => `empty: ${one.outerHTML}`)])].map((one) =>
      one.slice(0, 200),
    );
  }

  const wait = (): Promise<unknown> => new Promise((next) => setTimeout(next, 10));
  async function until<T>(
    read: () => T | null | undefined | false,
    what: string,
    patience = 15_000,
  ): Promise<T> {
    const end = performance.now() + patience;
    for (;;) {
      const found = read();
      if (found) return found;
      if (performance.now() > end) throw new Error(`${what} does not come`);
      await wait();
    }
  }

  /** What must be as it was, whatever the language. */
  function stateOf(root: ParentNode): Readonly<Record<string, unknown>> {
    const focus: string[] = [];
    let caret: unknown = null;
    for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) {
      focus.push(`${at.localName}.${at.className}#${at.id}[${at.getAttribute('name') ?? ''}]`);
      if (at instanceof HTMLTextAreaElement) caret = [at.selectionStart, at.selectionEnd];
    }
    const inside = elements(root);
    const those = (selector: string) => inside.filter((one) => one.matches(selector));
    const fields = those('input, textarea, select') as HTMLInputElement[];
    return {
      focus,
      caret,
      picks: fields.filter(({ checked }) => checked).map(({ name, value }) => `${name}=${value}`),
      typed: fields.filter((one) => !one.matches('[type=radio], [type=checkbox]')).map(({ value }) => value),
      // Words are explained where the language has such words.
      folds: those('details:not(.terms)').map((one) => (one as HTMLDetailsElement).open),
      dialogs: those('dialog').map((one) => (one as HTMLDialogElement).open),
      pages: those('ocop-criterion, .gate, .interval, .verdict, .set-card').map(
        ({ id, className }) => id || className,
      ),
    };
  }

  function differences(was: unknown, now: unknown): string {
    if (!Array.isArray(was) || !Array.isArray(now)) return `was ${String(was)}, is ${String(now)}`;
    const at = was.findIndex((one, position) => one !== now[position]);
    const part = (list: readonly unknown[]): string => list.slice(Math.max(0, at - 1), at + 3).join(' | ');
    return `of ${was.length} at ${at} was “${part(was)}”, of ${now.length} is “${part(now)}”`;
  }

  /** The Vietnamese of a screen once nothing comes any more. */
  async function read(root: Node): Promise<string> {
    let before = '';
    for (let calm = 0; calm < 3;) {
      await wait();
      const now = textOf(root, 'vi');
      calm = now === before ? calm + 1 : 0;
      before = now;
    }
    return before;
  }

  async function onScreen(screen: string, root: ParentNode & Node): Promise<void> {
    const vietnamese = await read(root);
    const before = stateOf(root);
    const compare = (lang: string): void => {
      for (const [name, now] of Object.entries(stateOf(root)))
        if (JSON.stringify(now) !== JSON.stringify(before[name]))
          faults.push(`${screen}, in ${lang}: ${name} ${differences(before[name], now)}`);
    };
    document.documentElement.lang = 'en';
    await until(() => faultsIn(root, vietnamese).length === 0, 'English', 3_000).catch(() => {
      faults.push(...faultsIn(root, vietnamese).map((one) => `${screen}: ${one}`));
    });
    compare('English');
    document.documentElement.lang = 'vi';
    await until(() => textOf(root, 'vi') === vietnamese, 'Vietnamese', 3_000).catch(() => {
      const now = textOf(root, 'vi').split('\n');
      faults.push(`${screen}, back in Vietnamese: ${differences(vietnamese.split('\n'), now)}`);
    });
    compare('Vietnamese again');
  }

  window.english = { faults, onScreen, faultsIn, textOf, all, until };
}
