/** The base class of form-associated elements: value, validity with a message, reset, disabled, readonly. */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LocalizedElement } from './localized-element.js';

export abstract class FormAssociatedElement extends LocalizedElement {
  static formAssociated = true;
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    name: { type: String, reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
  };

  /** The name of the value in the host form's data. */
  declare name: string | undefined;
  declare required: boolean;
  declare disabled: boolean;
  declare readonly: boolean;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.required = this.disabled = this.readonly = false;
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      this.showMissing();
    });
  }

  protected abstract formValue(): string | null;
  /** Why a required value isn't complete, in words; null if it is. */
  protected abstract describeMissing(): string | null;
  /** Shows what is missing when the host's form is submitted. */
  protected abstract showMissing(): void;

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#internals.setFormValue(this.formValue());
    const missing = this.required ? this.describeMissing() : null;
    this.#internals.setValidity(missing === null ? {} : { valueMissing: true }, missing ?? '');
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Whether it is disabled by its own attribute or by a surrounding fieldset. */
  protected get isDisabled(): boolean {
    return this.matches(':disabled');
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }
}
