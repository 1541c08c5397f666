/** What is done and typed is on the device at once, and nothing from elsewhere takes its place. */
import { expect, fixture, html } from '@open-wc/testing';
import type { Session, SessionBallot } from '@ocop-kit/engine/council';
import { deleteDB } from 'idb';
import '../../define/ocop-council-session.js';
import type { OcopCouncilSession } from '../../components/ocop-council-session/ocop-council-session.js';
import { choose, inside, textOf } from '../../../test/drive.js';
import { fileOf, honeyBallot, ready, scored, seated } from '../../../test/council-session-data.js';
import { waitUntil } from '../../../test/wait.js';
import { KeptSessions } from './kept-sessions.js';

const screen = (): Promise<OcopCouncilSession> =>
  fixture(html`<ocop-council-session lang="vi"></ocop-council-session>`);

async function press(element: OcopCouncilSession, text: string): Promise<void> {
  const found = [...inside(element).querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === text,
  );
  if (!found) throw new Error(`No button “${text}” in: ${textOf(element).slice(0, 300)}`);
  found.click();
  await element.updateComplete;
}

function write(element: OcopCouncilSession, selector: string, text: string): void {
  const input = inside(element).querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`No ${selector}`);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const valueOf = (element: OcopCouncilSession, selector: string): string | undefined =>
  inside(element).querySelector<HTMLInputElement>(selector)?.value;

/** The tab is gone without a word, and somebody opens the page again. */
async function afterKill(
  element: OcopCouncilSession,
  isKept: () => Promise<boolean>,
): Promise<OcopCouncilSession> {
  for (let tries = 0; tries < 100 && !(await isKept()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  element.remove();
  const next = await screen();
  await waitUntil(() => inside(next).querySelector('.kept'), 'what is kept is listed');
  await press(next, 'Mở tiếp');
  return next;
}

describe('sessions on the device', () => {
  const kept = new KeptSessions();

  beforeEach(async () => {
    for (const { id } of await kept.list()) await kept.remove(id);
  });
  after(() => deleteDB('ocop-kit-sessions'));

  it('keeps a session that is being set up, letter by letter', async () => {
    const element = await screen();
    await press(element, 'Lập phiên họp mới');
    write(element, '#council-name', 'Hội đồng tỉnh Ví D');
    const next = await afterKill(element, async () =>
      (await kept.list()).some(({ typed }) => typed?.opening?.council.name === 'Hội đồng tỉnh Ví D'),
    );
    expect(valueOf(next, '#council-name')).to.equal('Hội đồng tỉnh Ví D');
  });

  it('keeps ballots that were taken, and a conclusion that is being written', async () => {
    const element = await screen();
    element.session = seated();
    await waitUntil(() => inside(element).querySelector('.pages'), 'the session is open');
    await press(element, 'Phiếu chấm');
    const input = inside(element).querySelector<HTMLInputElement>('.take input');
    if (!input) throw new Error('No choice of files');
    choose(input, new File([JSON.stringify(fileOf('A', [honeyBallot('A')]))], 'an.json'));
    await waitUntil(() => element.session?.ballots.length === 1, 'the ballot is taken');
    await press(element, 'Kết luận');
    write(element, 'textarea', 'Hội đồng nhất');
    const next = await afterKill(element, async () =>
      (await kept.list()).some(
        ({ session, typed }) =>
          session?.ballots.length === 1 && typed?.texts['conclusion'] === 'Hội đồng nhất',
      ),
    );
    await waitUntil(() => inside(next).querySelector('.overview'), 'the session goes on');
    expect(textOf(next)).to.contain('96');
    await press(next, 'Kết luận');
    expect(valueOf(next, 'textarea')).to.equal('Hội đồng nhất');
  });

  it('lays a file beside what the device has where that is later, or another', async () => {
    await kept.keepSession({ id: 'phien-vi-du', known: undefined }, scored());
    expect((await kept.place(seated())).id).to.equal('phien-vi-du (2)');
    expect((await kept.place(ready())).id).to.equal('phien-vi-du (2)');
    expect((await kept.place(scored())).id).to.equal('phien-vi-du');
    const [first, ...others] = scored().ballots;
    const changed = { ...scored(), ballots: [{ ...first!, picks: { ...first!.picks, 1.1: 1 } }, ...others] };
    expect((await kept.place(changed)).id).to.equal('phien-vi-du (2)');
  });

  it('puts a later state in the place of an earlier one', async () => {
    const { recusals, ...session } = scored();
    const earlier = {
      ...session,
      recusals,
      log: session.log.slice(0, -1),
      ballots: session.ballots.slice(0, -1),
    };
    await kept.keepSession({ id: 'phien-vi-du', known: undefined }, earlier);
    expect((await kept.place(scored())).id).to.equal('phien-vi-du');
  });

  async function twoTabs(): Promise<readonly [OcopCouncilSession, OcopCouncilSession]> {
    await kept.keepSession({ id: 'phien-vi-du', known: undefined }, seated());
    const tabs = [await screen(), await screen()] as const;
    for (const tab of tabs) {
      await waitUntil(() => inside(tab).querySelector('.kept'), 'what is kept is listed');
      await press(tab, 'Mở tiếp');
      await waitUntil(() => inside(tab).querySelector('.pages'), 'the session is open');
      await press(tab, 'Phiếu chấm');
    }
    return tabs;
  }

  function take(element: OcopCouncilSession, member: string, change: Partial<SessionBallot> = {}): void {
    const input = inside(element).querySelector<HTMLInputElement>('.take input');
    if (!input) throw new Error('No choice of files');
    const ballot = { ...honeyBallot(member), ...change };
    choose(input, new File([JSON.stringify(fileOf(member, [ballot]))], `${member}.json`));
  }

  const membersOf = (session: Session | undefined): string =>
    (session?.ballots ?? [])
      .map(({ member }) => member)
      .sort()
      .join('');

  it('puts together what two tabs take at the same time, and each shows what the other did', async () => {
    const [first, second] = await twoTabs();
    take(first, 'A');
    take(first, 'B');
    take(second, 'C');
    await waitUntil(
      () => [first, second].every(({ session }) => membersOf(session) === 'ABC'),
      'both show all three',
    );
    const [only, ...others] = await kept.list();
    expect(membersOf(only?.session)).to.equal('ABC');
    expect(only?.session?.log.filter(({ step }) => step === 'cast')).to.have.length(3);
    expect(others).to.have.length(0);
    expect(inside(first).querySelector('.fault')).to.equal(null);
  });

  it('keeps what is typed in two tabs, each in another field', async () => {
    const texts = async (): Promise<unknown> => (await kept.list())[0]?.typed?.texts;
    const start = { opening: undefined, texts: { conclusion: 'Hội' } };
    await kept.keepTyped('phien-vi-du', start);
    await kept.keepTyped('phien-vi-du', { ...start, texts: { conclusion: 'Hội đồng' } }, start);
    await kept.keepTyped('phien-vi-du', { ...start, texts: { ...start.texts, head: 'a1' } }, start);
    expect(await texts()).to.deep.equal({ conclusion: 'Hội đồng', head: 'a1' });
  });

  it('takes back in both tabs what one took, and nothing that the other did', async () => {
    const [first, second] = await twoTabs();
    const both = (members: string) => (): boolean =>
      [first, second].every(({ session }) => membersOf(session) === members);
    take(first, 'A');
    await waitUntil(both('A'), 'both show the first');
    take(second, 'B');
    await waitUntil(both('AB'), 'both show the second');
    await waitUntil(() => !textOf(first).includes('Hoàn tác'), 'there is nothing of its own to take back');
    await press(second, 'Hoàn tác: Nhận 1 phiếu của Trần Thị Bình');
    await waitUntil(both('A'), 'it is taken back in both');
    expect(await kept.list()).to.have.length(1);
  });

  it('keeps both where two tabs take different ballots of one member, and says so', async () => {
    const [first, second] = await twoTabs();
    take(first, 'A');
    take(second, 'A', { picks: { ...honeyBallot('A').picks, 8: 1 } });
    const faultOf = (tab: OcopCouncilSession): Element | null => inside(tab).querySelector('.fault');
    await waitUntil(() => faultOf(first) ?? faultOf(second), 'one of them says that it is kept apart');
    const sessions = await kept.list();
    expect(sessions.map(({ id }) => id).sort()).to.deep.equal(['phien-vi-du', 'phien-vi-du (2)']);
    expect(sessions.map(({ session }) => session?.ballots[0]?.picks[8]).sort()).to.deep.equal([1, 3]);
  });
});
