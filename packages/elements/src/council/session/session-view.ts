/** What every page of the screen is drawn with. */
import type { Text } from '@ocop-kit/engine';
import { html, type TemplateResult } from 'lit';
import type { Session } from '@ocop-kit/engine/council';
import type { SessionDesk } from './session-desk.js';
import type { SessionTranslate } from './session-messages.js';

export interface SessionView {
  readonly desk: SessionDesk;
  readonly t: SessionTranslate;
  readonly lang: string;
  /** The language that the engine's own sentences are in. */
  readonly language: 'vi' | 'en';
  readonly textOf: (text: Text | undefined) => string;
}

/** A view with a session in it. */
export interface OpenView extends SessionView {
  readonly session: Session;
}

/** A choice of files of one kind or another; the same file can be chosen again. */
export function filesInput(label: string, take: (files: readonly File[]) => void): TemplateResult {
  return html`<label class="file"
    >${label}
    <input
      type="file"
      multiple
      accept="application/json,.json,.zip,.xlsx"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        input.value = '';
        if (files.length > 0) take(files);
      }}
    />
  </label>`;
}

/** With more members a table scrolls by itself on any screen. */
const MANY = 12;

/** @param columns how many members stand side by side */
export const scrollClass = (columns: number): string => (columns > MANY ? 'scroll many' : 'scroll');

/** What was typed into a field. */
export const typedIn = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
