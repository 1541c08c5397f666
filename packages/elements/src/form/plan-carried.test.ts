/** The plan of improvement that the file of an entity keeps beside its sheet: a form shows none of it, and loses none of it. */
import { openDossier, packDossier, renderDocument, renderDocuments } from '@ocop-kit/documents/dossier';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { expect } from '@open-wc/testing';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { button, choose, form, inside, loaded, next, pick } from '../../test/drive.js';
import { replaced } from '../../test/replaced.js';
import { draftIn, wipe } from '../../test/store.js';
import { waitUntil } from '../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
/** With what a version to come might write as well. */
const plan = {
  format: 'ocop-plan/1',
  pack: 'vn-qd-26-2026',
  set: 4,
  goal: 4,
  on: '2026-11-01',
  budget: { vnd: 12_000_000 },
  tasks: [
    {
      id: '1.2-3',
      title: 'Ký hợp đồng với 12 hộ',
      criterion: '1.2',
      from: 1,
      to: 3,
      since: '2026-11-01',
      state: 'doing',
      owner: 'Chị Hường',
      due: '2027-03-31',
    },
    { id: 'task', title: 'Mua máy tách nước', since: '2026-11-02', state: 'open', colour: 'xanh' },
  ],
};
const sheet = {
  format: 'ocop-assessment/1',
  product: { name: 'Mật ong hoa nhãn' },
  entity: { name: 'HTX Ví Dụ' },
  pack: 'vn-qd-26-2026',
  set: 4,
  stage: 'self',
  picks: { '1.1': 3 },
  declared: [],
  criteria: {},
  times: {},
  plan,
} as unknown as Assessment;

const planOf = (assessment: unknown): unknown =>
  (assessment as { readonly plan?: unknown } | undefined)?.plan;

async function opened(file: File, storage = 'none'): Promise<OcopSelfAssessment> {
  const element = await form(undefined, { storage });
  const input = inside(element).querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('Nowhere to give a file');
  choose(input, file);
  await loaded(element);
  await element.updateComplete;
  return element;
}
const asFile = (): File => new File([JSON.stringify(sheet)], 'phieu.json');

describe('the plan in the file of an entity', () => {
  beforeEach(wipe);
  after(wipe);

  it('comes out of the form as it went in, once a question is answered', async () => {
    const element = await opened(asFile());
    await pick(element, '1.2', 1);
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 3, '1.2': 1 });
    const saved: Blob[] = [];
    const repair = replaced(URL, 'createObjectURL', (blob: Blob) => {
      saved.push(blob);
      return 'about:blank';
    });
    const noClick = replaced(HTMLAnchorElement.prototype, 'click', () => undefined);
    try {
      button(element, 'Tải phiếu về máy').click();
      await waitUntil(() => saved.length > 0, 'the sheet is saved');
    } finally {
      repair();
      noClick();
    }
    const written = JSON.parse((await saved[0]?.text()) ?? '') as Assessment;
    expect(written.picks).to.deep.equal({ '1.1': 3, '1.2': 1 });
    expect(planOf(written)).to.deep.equal(plan);
  });

  it('waits with the draft on this device, and is there when it is gone on with', async () => {
    const element = await opened(asFile(), 'browser');
    const kept = next(element, 'ocop-draft-saved');
    await pick(element, '1.2', 1);
    const { id } = (await kept).detail;
    element.remove();
    await waitUntil(async () => planOf((await draftIn(id))?.assessment), 'the draft is written');
    expect(planOf((await draftIn(id))?.assessment)).to.deep.equal(plan);
    const again = await form(undefined, { storage: 'browser' });
    await waitUntil(
      () => inside(again).querySelector('.drafts button, .draft button'),
      'the draft is offered',
    );
    button(again, 'Mật ong hoa nhãn').click();
    await loaded(again);
    expect(again.assessment?.picks).to.deep.equal({ '1.1': 3, '1.2': 1 });
    expect(planOf(again.assessment)).to.deep.equal(plan);
  });

  it('travels in a dossier, and comes out of the form that opens it', async () => {
    const on = '2026-11-12';
    const documents = await renderDocuments({ assessment: sheet, set: honey, on });
    const { stream } = await packDossier({
      assessment: sheet,
      set: honey,
      documents,
      evidence: () => undefined,
      on,
    });
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const { assessment } = await openDossier(new Blob([bytes]), {
      load: () => honey,
      render: renderDocument,
    });
    expect(planOf(assessment)).to.deep.equal(plan);
    const element = await opened(new File([bytes], 'ho-so.zip'));
    await pick(element, '1.2', 1);
    expect(planOf(element.assessment)).to.deep.equal(plan);
  });
});
