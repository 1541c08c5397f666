/** The files of a dossier: attached once for many criteria, replaced, taken away, chosen again, kept. Knows nothing about rendering. */
import { dayRefusalText, readDay } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import { fileKey } from '../../files/file-key.js';
import type { FileStore } from '../../files/file-store.js';
import {
  attachToCriteria,
  detachAll,
  evidenceAt,
  listEvidenceOf,
  type EvidenceAt,
} from '../../form/dossier-evidence.js';
import { openBlob } from '../documents/save-blob.js';
import type { DossierHost } from '../dossier-host.js';
import { beginAttaching, isPlain, tickCriterion, type Attaching, type ChosenFile } from './attaching.js';
import type { ListTexts } from './list-texts.js';
import { addId, type ListRow } from './rows.js';
import type { Notice } from './notice.js';

export class Attachments {
  /** Files that wait to be told what they serve. */
  attaching: Attaching | undefined;
  /** The rows at which a document is waited for. */
  waiting: readonly ListRow[] = [];
  /** Where files are, once it is fetched. */
  store: FileStore | undefined;
  #keys: ReadonlySet<string> = new Set();
  #isLoading = false;

  constructor(
    private readonly host: DossierHost,
    private readonly notice: Notice,
    private readonly texts: () => ListTexts | undefined,
  ) {}

  /** Fetches what knows where files are. */
  async load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.store = await this.host.loadFiles();
      await this.#refresh();
    } catch {
      // The next time that the list is drawn asks again.
      this.#isLoading = false;
    }
  }

  /** Whether the file of a document is at hand. */
  has(evidence: Evidence): boolean {
    const key = fileKey(evidence);
    return key !== undefined && this.#keys.has(key);
  }

  /** @param instead the documents that the files take the place of */
  async choose(row: ListRow, files: readonly File[], instead: readonly EvidenceAt[] = []): Promise<void> {
    const asking = row.attach?.criteria.find(({ isAsking }) => isAsking)?.id ?? '';
    const chosen: ChosenFile[] = [];
    const isReplaced = (position: number): boolean =>
      instead.some((one) => one.criterion === asking && one.position === position);
    const reasons = await this.host.attachFiles(files, {
      attached: () => [
        ...(this.#assessment?.criteria[asking]?.evidence ?? []).filter((_, at) => !isReplaced(at)),
        ...chosen.map(({ evidence }) => evidence),
      ],
      take: (evidence, file) => chosen.push({ evidence, file }),
    });
    this.notice.text = reasons.join(' ');
    this.attaching = chosen.length > 0 ? beginAttaching(row, chosen, instead) : undefined;
    if (this.attaching && isPlain(this.attaching)) this.confirm();
    else await this.host.focus(this.attaching ? '#attach-title' : '.list-said');
  }

  tick(criterion: string, isTicked: boolean): void {
    if (this.attaching) this.attaching = tickCriterion(this.attaching, criterion, isTicked);
    this.#redraw();
  }

  typeExpires(expires: string): void {
    if (this.attaching) this.attaching = { ...this.attaching, expires, fault: undefined };
    this.#redraw();
  }

  /** Attaches what was chosen, at every criterion that is ticked. */
  confirm(): void {
    const { attaching, host } = this;
    const texts = this.texts();
    if (!attaching || !texts) return;
    const { row, chosen, instead, ticked } = attaching;
    const reading = readExpires(attaching, texts);
    if ('fault' in reading) {
      this.attaching = { ...attaching, fault: reading.fault };
      this.#redraw();
      return;
    }
    const { kind, need } = row.attach ?? {};
    const criteria = [...ticked];
    for (const [at, { evidence, file }] of chosen.entries()) {
      const whole: Evidence = {
        ...evidence,
        ...(kind !== undefined && { kind }),
        ...(need !== undefined && { need }),
        ...reading,
      };
      host.changeSheet((state, now) =>
        attachToCriteria(state, whole, criteria, now, at === 0 ? instead : []),
      );
      for (const criterion of criteria) host.emitEvidence({ criterion, evidence: whole, file });
    }
    this.attaching = undefined;
    this.notice.text = texts.t('attach-done', {
      name: chosen.map(({ evidence }) => evidence.title).join('; '),
    });
    const at = this.waiting.findIndex(({ id }) => id === row.id);
    void this.#refresh();
    // Below it first, as one reads; a row that wanted nothing stays where it is.
    const next = this.waiting[at + 1] ?? this.waiting.find(({ id }) => id !== row.id);
    void this.#leadOn(at < 0 ? row : next);
  }

  /** What was pressed is gone: the person is led to the next document, or to what is said once there is none. */
  async #leadOn(next: ListRow | undefined): Promise<void> {
    await this.host.focus(next ? `#${CSS.escape(addId(next))}` : '.list-said');
  }

  cancel(): void {
    const row = this.attaching?.row;
    this.attaching = undefined;
    void this.#leadOn(row);
  }

  /** Takes a document away wherever a row lists it. */
  remove(gone: readonly EvidenceAt[]): void {
    const assessment = this.#assessment;
    const texts = this.texts();
    if (!assessment || !texts) return;
    const [first] = gone;
    const name = first ? (evidenceAt(assessment, first)?.title ?? '') : '';
    this.host.changeSheet((state, now) => detachAll(state, gone, now));
    for (const at of gone) {
      const evidence = evidenceAt(assessment, at);
      if (evidence) this.host.emitEvidence({ criterion: at.criterion, evidence, file: null });
    }
    this.notice.text = texts.t('list-removed', { name });
    void this.host.focus('.list-said');
  }

  /** A file that this device does not have is chosen once more; another one takes its place everywhere. */
  async chooseAgain(former: Evidence, file: File): Promise<void> {
    const reasons = await this.host.attachFiles([file], {
      attached: () => [],
      take: (found) => {
        if (fileKey(found) !== fileKey(former)) this.#replace(former, found, file);
      },
    });
    this.notice.text = reasons.join(' ');
    await this.#refresh();
  }

  async open(evidence: Evidence): Promise<void> {
    const file = await this.store?.find(evidence);
    if (file) openBlob(evidence.file?.name ?? evidence.title, file);
  }

  /** The person agrees that files are kept on this device. */
  async keep(): Promise<void> {
    await this.store?.keepAll();
    await this.#refresh();
    await this.host.focus('.keep-said');
  }

  #replace(former: Evidence, found: Evidence, file: File): void {
    const { host } = this;
    const everywhere = this.#assessment ? listEvidenceOf(this.#assessment, fileKey(former)) : [];
    const title = former.title === former.file?.name ? found.title : former.title;
    const evidence: Evidence = { ...former, title, ...(found.file && { file: found.file }) };
    const criteria = [...new Set(everywhere.map(({ criterion }) => criterion))];
    host.changeSheet((state, now) => attachToCriteria(state, evidence, criteria, now, everywhere));
    for (const criterion of criteria) host.emitEvidence({ criterion, evidence, file });
  }

  get #assessment(): Assessment | undefined {
    return this.host.state()?.draft.assessment;
  }

  async #refresh(): Promise<void> {
    this.#keys = (await this.store?.listKeys()) ?? new Set();
    this.#redraw();
  }

  #redraw(): void {
    void this.host.requestUpdate();
  }
}

/** @returns the day in the field of a document that holds it, or why the document cannot be attached so */
function readExpires(
  { ticked, expires }: Attaching,
  { t, lang }: ListTexts,
): { readonly expires?: string } | { readonly fault: string } {
  if (ticked.size === 0) return { fault: t('attach-none') };
  if (expires.trim() === '') return {};
  const reading = readDay(expires.trim());
  if ('day' in reading) return { expires: reading.day };
  return { fault: t('attach-day', { why: dayRefusalText(reading.refused, lang === 'vi' ? 'vi' : 'en') }) };
}
