/** Drives a member's sheet as a person does: through its files, radios and buttons. */
import { fixture, html } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { BallotFile, Session } from '@ocop-kit/engine/council';
import '../src/define/ocop-council-ballot.js';
import type { OcopCouncilBallot } from '../src/components/ocop-council-ballot/ocop-council-ballot.js';
import { button, choose, inside, next } from './drive.js';
import { waitUntil } from './wait.js';

const STORE = 'ocop-kit-council';

/** As on a device where nobody has scored. */
export async function forgetBallots(): Promise<void> {
  const db = await openDB(STORE, undefined, {
    upgrade: (fresh) => {
      fresh.createObjectStore('drafts');
    },
  });
  await db.clear('drafts');
  db.close();
}

export const deleteBallots = (): Promise<void> => deleteDB(STORE);

export async function ballotElement(
  data: Partial<OcopCouncilBallot> = {},
  lang = 'vi',
): Promise<OcopCouncilBallot> {
  const element = await fixture<OcopCouncilBallot>(
    html`<ocop-council-ballot lang=${lang}></ocop-council-ballot>`,
  );
  Object.assign(element, { storage: 'none', ...data });
  await element.updateComplete;
  return element;
}

export const sessionFile = (session: Session, name = 'phien.json'): File =>
  new File([JSON.stringify(session)], name, { type: 'application/json' });

export async function openFile(element: OcopCouncilBallot, file: File): Promise<void> {
  const input = inside(element).querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file can be opened here');
  choose(input, file);
  await element.updateComplete;
}

/** Presses a button whose words begin so, once it is there. */
export async function press(element: OcopCouncilBallot, words: string): Promise<void> {
  await waitUntil(() => {
    try {
      return button(element, words);
    } catch {
      return undefined;
    }
  }, `a button “${words}”`);
  button(element, words).click();
  await element.updateComplete;
}

/** Opens the sheet of a product by its name. */
export async function openSheet(element: OcopCouncilBallot, product: string): Promise<void> {
  const found = [...inside(element).querySelectorAll<HTMLElement>('.product')].find((row) =>
    row.querySelector('b')?.textContent.includes(product),
  );
  const act = found?.querySelector('button');
  if (!act) throw new Error(`Nothing to do with ${product}`);
  act.click();
  await waitUntil(
    () => inside(element).querySelector('ocop-criterion, .answers-before, .signing'),
    `the sheet of ${product}`,
  );
}

/** The criterion that is shown. */
export const criterionOf = (element: OcopCouncilBallot) => inside(element).querySelector('ocop-criterion');

/** Picks an option of the criterion that is shown; through its first case where there are cases. */
export async function pick(element: OcopCouncilBallot, at: 'first' | 'last'): Promise<void> {
  const criterion = criterionOf(element);
  if (!criterion) throw new Error('No criterion is shown');
  await criterion.updateComplete;
  const radios = (): HTMLInputElement[] => [
    ...inside(criterion).querySelectorAll<HTMLInputElement>('input[name=pick]:not([value="0"])'),
  ];
  if (radios().length === 0) {
    inside(criterion).querySelector<HTMLInputElement>('input[name=case]')?.click();
    await criterion.updateComplete;
  }
  radios()
    .at(at === 'first' ? 0 : -1)
    ?.click();
  await element.updateComplete;
}

/** Says no to every condition that is asked on the page. */
async function denyAll(element: OcopCouncilBallot): Promise<void> {
  for (const no of inside(element).querySelectorAll<HTMLInputElement>('input[value=no]')) no.click();
  await element.updateComplete;
}

/** Answers everything from where the sheet is, up to the page to sign. */
export async function scoreAll(element: OcopCouncilBallot, at: 'first' | 'last' = 'last'): Promise<void> {
  while (criterionOf(element)) {
    await denyAll(element);
    await pick(element, at);
    inside(element).querySelector<HTMLButtonElement>('.bottom-bar .primary')?.click();
    await element.updateComplete;
  }
  await denyAll(element);
}

/** Signs the sheet that is open, and goes back to the list. */
export async function sign(element: OcopCouncilBallot): Promise<void> {
  const signed = next(element, 'ocop-ballot-signed');
  await press(element, 'Ký phiếu');
  inside(element).querySelector<HTMLButtonElement>('dialog .primary')?.click();
  await signed;
  await element.updateComplete;
}

/** Downloads what is to be handed in, and gives the file. */
export async function handIn(element: OcopCouncilBallot, words: string): Promise<BallotFile> {
  const ready = next(element, 'ocop-ballots-ready');
  await press(element, words);
  inside(element).querySelector<HTMLButtonElement>('dialog[open] .primary')?.click();
  return (await ready).detail.file;
}
