/** The documents of a dossier: made of the sheet one by one, or packed with the evidence into one file. Knows nothing about rendering. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment, Evidence } from '@ocop-kit/engine/schema';
import type { ListedForm } from '@ocop-kit/documents/forms';
import { productSlug } from '../../form/sheet-file-name.js';
import type { ListTexts } from '../check-list/list-texts.js';
import type { Notice } from '../check-list/notice.js';
import type { DossierHost } from '../dossier-host.js';
import { archiveLanguage } from './archive-language.js';
import type { FormsPart } from './forms-part.js';
import { handIn } from './hand-in.js';
import { packingFault } from './packing-fault.js';
import { saveBlob } from './save-blob.js';

/** More would hide what is said. */
const MOST_NAMES = 3;

/** What documents are made of. */
interface Source {
  readonly documents: FormsPart;
  readonly set: CriteriaSet;
  readonly assessment: Assessment;
  readonly texts: ListTexts;
}

export class DossierDocuments {
  isPacking = false;
  /** What can be printed of the sheet, once somebody asks. */
  forms: readonly ListedForm[] = [];

  constructor(
    private readonly host: DossierHost,
    private readonly notice: Notice,
    private readonly texts: () => ListTexts | undefined,
    /** The file of a document in the archive that the sheet came in. */
    private readonly received: (ref: {
      readonly criterion: string;
      readonly evidence: Evidence;
    }) => Blob | undefined,
  ) {}

  async list(): Promise<void> {
    if (this.forms.length > 0) return;
    await this.#attempt(async ({ documents, set }) => {
      this.forms = await documents.listForms(set, this.host.own(set).forms);
    });
  }

  /** Downloads a document of the sheet. @param form its id or role */
  async make(form: string, to: 'docx' | 'html' | 'xlsx'): Promise<void> {
    await this.#attempt(async (source) => {
      const { name, type, bytes } = await this.#render(form, to, source);
      saveBlob(name, new Blob([bytes as BlobPart], { type }));
      this.notice.text = source.texts.t('list-made', { name });
    });
  }

  /** Makes the documents, and packs all of the dossier into one file. */
  async pack(): Promise<void> {
    const texts = this.texts();
    if (!texts || this.isPacking) return;
    this.isPacking = true;
    this.notice.text = texts.t('pack-working');
    void this.host.requestUpdate();
    try {
      await this.#pack();
    } catch (error) {
      this.notice.text = texts.t('pack-failed', { why: texts.t(`pack-failed-${packingFault(error)}`) });
    }
    this.isPacking = false;
    await this.host.focus('.list-said');
  }

  async #pack(): Promise<void> {
    const { host } = this;
    host.changeSheet(handIn);
    const [{ default: archive }, store, source] = await Promise.all([
      import('./archive-part.js'),
      host.loadFiles(),
      this.#source(),
    ]);
    if (!source) return;
    const { assessment, set, texts } = source;
    const lang = archiveLanguage(set);
    const on = host.today();
    const { forms } = host.own(set);
    const documents = await archive.renderDocuments({ assessment, set, lang, on, forms });
    const packed = await archive.packDossier({
      assessment,
      set,
      documents,
      evidence: async (ref) => (await store.find(ref.evidence)) ?? this.received(ref),
      lang,
      on,
    });
    const { files, bytes } = packed.sizes;
    const name = `${productSlug(assessment) || 'ho-so'}-ho-so.zip`;
    const file = await store.hold(packed.stream, bytes);
    saveBlob(name, file);
    host.emitPacked({ name, file, assessment });
    const left = [...new Set(packed.missing.map(({ evidence }) => evidence.title))];
    const names = [...left.slice(0, MOST_NAMES), ...(left.length > MOST_NAMES ? ['…'] : [])].join('; ');
    this.notice.text = [
      texts.t('pack-done', { name, size: texts.sizeText(bytes), count: files }),
      ...(left.length > 0 ? [texts.t('pack-missing', { names, count: left.length })] : []),
    ].join(' ');
  }

  #render(
    form: string,
    to: 'docx' | 'html' | 'xlsx',
    { documents, set, assessment }: Source,
  ): ReturnType<FormsPart['renderForm']> {
    // Printed forms are the pack's own: in its first language, whatever the page speaks.
    const [lang] = set.pack.languages;
    return documents.renderForm(form, {
      set,
      assessment,
      to,
      lang,
      on: this.host.today(),
      forms: this.host.own(set).forms,
    });
  }

  async #source(): Promise<Source | undefined> {
    const state = this.host.state();
    const texts = this.texts();
    if (!state || !texts) return undefined;
    const [{ default: documents }, whole] = await Promise.all([
      import('./forms-part.js'),
      this.host.loadWholeSet(state.set),
    ]);
    return { documents, set: whole ?? state.set, assessment: state.draft.assessment, texts };
  }

  async #attempt(task: (source: Source) => Promise<void>): Promise<void> {
    try {
      const source = await this.#source();
      if (source) await task(source);
    } catch {
      this.notice.text = this.texts()?.t('list-making-failed') ?? '';
    }
    void this.host.requestUpdate();
  }
}
