/**
 * Walks through every screen of a set, each switched to English and back while something is under way. Runs in a page in which
 * `english-check.ts` is installed, as one function without anything outside of it.
 */

export interface EnglishWalk {
  readonly faults: readonly string[];
  readonly screens: readonly string[];
}

/** @param served the first page's HTML and the questions', as a server writes them, by language */
export async function walkInEnglish({
  set,
  served,
}: {
  readonly set: number;
  readonly served: Readonly<Record<'vi' | 'en', string>>;
}): Promise<EnglishWalk> {
  const { faults, onScreen, faultsIn, textOf, all, until } = window.english;
  faults.length = 0;
  const screens: string[] = [];
  document.documentElement.lang = 'vi';
  history.replaceState(null, '');
  const form = document.createElement('ocop-self-assessment');
  form.storage = 'none';
  form.layout = 'steps';
  document.body.replaceChildren(form);
  const inside = await until(() => form.shadowRoot, 'the form');
  const find = (selector: string): Promise<HTMLElement> =>
    until(() => inside.querySelector<HTMLElement>(selector), selector);
  const press = async (selector: string): Promise<void> => {
    (await find(selector)).click();
    await form.updateComplete;
  };
  const type = (field: HTMLInputElement | HTMLTextAreaElement, words: string): void => {
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const criteria = (): HTMLElementTagNameMap['ocop-criterion'][] => [
    ...inside.querySelectorAll('ocop-criterion'),
  ];
  const check = async (screen: string, root: ParentNode & Node = inside): Promise<void> => {
    screens.push(screen);
    await onScreen(`set ${set}, ${screen}`, root);
  };
  const deny = (): void => {
    for (const no of inside.querySelectorAll<HTMLElement>('.condition input[value=no]')) no.click();
  };

  // The card of the set, opened through its industry.
  const choices = (): HTMLElement[] => [...inside.querySelectorAll<HTMLElement>('.choice')];
  const count = (await until(() => inside.querySelector('.tile') && all(inside, '.tile'), 'tiles')).length;
  let passed = 0;
  for (let at = 0; at < count && choices().length === 0; at++) {
    all(inside, '.tile')[at]?.click();
    const { length } = await until(() => choices().length > 0 && choices(), 'the sets of an industry');
    if (passed + length >= set) break;
    passed += length;
    await press('.back');
    await find('.tile');
  }
  await check('the sets of its industry');
  choices()[set - passed - 1]?.click();
  await find('.set-card');
  type((await find('.set-card input')) as HTMLInputElement, 'Test product');
  await check('its card, a name half typed');
  await press('.set-card .primary');
  await until(() => form.assessment, 'the sheet');
  await form.updateComplete;
  if (inside.querySelector('.gate')) await check('the gate');
  deny();

  // Every question, its folds open and a note half typed at the first.
  form.layout = 'all';
  await form.updateComplete;
  await until(() => criteria().length > 5, 'all questions');
  for (const one of criteria()) {
    await one.updateComplete;
    for (const fold of all(one.shadowRoot as ShadowRoot, 'details > summary')) fold.click();
  }
  const first = await until(() => criteria()[0]?.shadowRoot, 'the first question');
  const note = await until(() => first.querySelector('textarea'), 'its note');
  type(note, 'A half');
  note.setSelectionRange(2, 4);
  await check('all questions, unfolded, a note half typed');

  // What is missing is said, and leads there.
  for (const [at, one] of criteria().entries()) {
    if (at === 0) continue;
    one.shadowRoot?.querySelector<HTMLElement>('input[name=case]')?.click();
    await one.updateComplete;
    const options = [...(one.shadowRoot?.querySelectorAll<HTMLElement>('input[name=pick]') ?? [])];
    options[at % 2 === 0 ? 0 : Math.max(0, options.length - 2)]?.click();
  }
  await form.updateComplete;
  deny();
  all(inside, 'button.primary').at(-1)?.click();
  await find('.errors');
  (await find('.more select')).focus();
  await check('what is missing, the target in focus');
  await press('.errors button');
  form.layout = 'steps';
  await form.updateComplete;
  first.querySelector<HTMLElement>('input[name=case]')?.click();
  const asked = await until(() => criteria()[0], 'the question');
  await asked.updateComplete;
  asked.shadowRoot?.querySelector<HTMLElement>('input[name=pick]')?.click();
  await form.updateComplete;
  await press('.standing-button');
  await find('dialog[open]');
  await check('the standing, a dialog over a question');
  await press('dialog button');
  await press('.bottom-bar .primary');

  // The result, unfolded, with a change tried, and on paper.
  await find('.result');
  for (let closed = [form as HTMLElement]; closed.length > 0;) {
    closed = all(inside, 'details:not([open]) > summary');
    for (const one of closed) one.click();
    await form.updateComplete;
  }
  inside.querySelector<HTMLElement>('.task .try')?.click();
  if (inside.querySelector('.task .try')) await find('.tried');
  await check('the result, unfolded, a change tried');
  const paper: Record<string, string> = {};
  for (const lang of ['vi', 'en']) {
    document.documentElement.lang = lang;
    const name = lang === 'vi' ? 'In' : 'Print';
    const print = (): HTMLElement | undefined =>
      all(inside, '.actions button').find((one) => one.textContent.trim() === name);
    (await until(print, 'the button to print')).click();
    const frame = await until(() => inside.querySelector<HTMLIFrameElement>('iframe.paper'), 'the paper');
    const page = await until(
      () => frame.contentDocument?.querySelector('.page') && frame.contentDocument.body,
      'a page of it',
    );
    paper[lang] = textOf(page, lang);
    if (lang === 'en')
      faults.push(...faultsIn(page, paper['vi'] ?? '').map((one) => `set ${set}, the print: ${one}`));
    frame.remove();
  }
  screens.push('the print');
  document.documentElement.lang = 'vi';
  inside.querySelector<HTMLElement>('.tried .buttons button:last-child')?.click();
  await form.updateComplete;

  // Back with Back to the interval.
  const page = (): string =>
    inside.querySelector('.interval') ? 'interval' : (criteria()[0]?.view?.criterion.id ?? 'result');
  for (let last = page(); last !== 'interval'; last = page()) {
    await press('.bottom-bar button');
    await until(() => page() !== last, `the page before ${last}`);
    if (last === 'result') await check('a question, after Back');
  }
  await check('the interval, after Back');

  // The same sheet for officials, and by itself.
  const { assessment } = form;
  const review = document.createElement('ocop-self-assessment');
  review.mode = 'review';
  review.storage = 'none';
  const card = document.createElement('ocop-scorecard');
  Object.assign(card, { assessment });
  document.body.replaceChildren(review, card);
  if (assessment) await review.open(assessment);
  const reviewed = await until(
    () => review.shadowRoot?.querySelector('.review-row') && review.shadowRoot,
    'review',
  );
  await check('the review', reviewed);
  const shown = await until(
    () => card.shadowRoot?.querySelector('meter') && card.shadowRoot,
    'the scorecard',
  );
  await check('the scorecard', shown);

  // As a server writes it; no script of the page makes anything of it.
  const parse = (lang: 'vi' | 'en'): HTMLElement => {
    const { body } = new DOMParser().parseFromString(served[lang], 'text/html');
    return body;
  };
  faults.push(
    ...faultsIn(parse('en'), textOf(parse('vi'), 'vi')).map((one) => `set ${set}, as served: ${one}`),
  );
  screens.push('as served');
  return { faults, screens };
}
