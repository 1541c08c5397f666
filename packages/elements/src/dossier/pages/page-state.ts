/**
 * What the open page remembers beside the sheet: what it asks, what is typed and cannot stand in its field yet, what it was found wrong in.
 * A page shows what it asked when it was opened: a field that is filled in must not vanish under the hand that fills it.
 */
import type { Assessment } from '@ocop-kit/engine/schema';
import { isDossierFieldOpen, readDossierField, type FieldPath } from '../../form/dossier-fields.js';
import { listOpenFields, type DossierPage, type PageField } from './page-list.js';
import type { PageTexts } from './page-texts.js';
import { doubtTyped, readTyped, typedText } from './read-typed.js';

export interface PageFault {
  readonly field: PageField;
  readonly message: string;
}

export class PageState {
  /** Why the page could not be left, by field; what is mended goes. */
  faults: readonly PageFault[] = [];
  #asked: ReadonlySet<FieldPath> = new Set();

  /**
   * @param typed what was typed into fields of the sheet and cannot stand there yet: kept over a page that is left and opened again
   * @param all asks what is known already, too
   */
  constructor(
    readonly page: DossierPage,
    private readonly typed: Map<FieldPath, string>,
    assessment: Assessment,
    all: boolean,
  ) {
    const open = listOpenFields(assessment, page).length > 0;
    const asked = page.fields.filter(({ field }) => all || !open || isDossierFieldOpen(assessment, field));
    this.#asked = new Set(asked.map(({ field }) => field));
  }

  /** What the page asks now. */
  get fields(): readonly PageField[] {
    return this.page.fields.filter(({ field }) => this.#asked.has(field));
  }

  /** What was known when the page was opened. */
  get known(): readonly PageField[] {
    return this.page.fields.filter(({ field }) => !this.#asked.has(field));
  }

  askAll(): void {
    this.#asked = new Set(this.page.fields.map(({ field }) => field));
  }

  /** What stands in a field: as it is typed, or as the sheet has it. */
  textOf(assessment: Assessment, field: PageField): string {
    return this.typed.get(field.field) ?? typedText(readDossierField(assessment, field.field), field);
  }

  /** Remembers what is typed where the sheet would write it in another way. */
  type(field: PageField, text: string): void {
    this.typed.set(field.field, text);
  }

  /** The person has left a field: what could be read stands there as the sheet has it. */
  leave(field: PageField, texts: PageTexts): void {
    const typed = this.typed.get(field.field);
    if (typed !== undefined && 'value' in readTyped(typed, field, texts)) this.typed.delete(field.field);
  }

  /** @returns what is wrong on the page as it stands */
  check(assessment: Assessment, texts: PageTexts): readonly PageFault[] {
    return this.page.fields.flatMap((field) => {
      const reading = readTyped(this.textOf(assessment, field), field, texts);
      const message =
        'refused' in reading
          ? reading.refused
          : doubtTyped(readDossierField(assessment, field.field), field, texts);
      return message === undefined ? [] : [{ field, message }];
    });
  }

  faultAt(field: PageField): string | undefined {
    return this.faults.find((fault) => fault.field.field === field.field)?.message;
  }
}
