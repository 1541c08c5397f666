/** Drafts in the store that cannot be read: listed, and offered to be downloaded or deleted. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { saveFile } from './download.js';
import type { FormMessageKey } from './message-key.js';
import type { UnreadableDraft } from '../../form/drafts/draft-store.js';

/** @param remove asks before deleting */
export function renderUnreadable(
  records: readonly UnreadableDraft[],
  t: Translate<FormMessageKey>,
  remove: (record: UnreadableDraft) => void,
): TemplateResult {
  const damaged = records.filter((record) => !record.newer);
  const newer = records.length - damaged.length;
  return html`${newer > 0 ? html`<p class="notice">${t('newer-drafts', { count: newer })}</p>` : nothing}
  ${
    damaged.length > 0
      ? html`<section class="notice" aria-labelledby="unreadable">
          <h2 id="unreadable">${t('damaged', { count: damaged.length })}</h2>
          <p>${t('damaged-hint')}</p>
          <ul class="drafts">
            ${damaged.map((one, at) => {
              const name = t('damaged-one', { no: at + 1 });
              const act = (word: 'damaged-save' | 'delete', does: () => void): TemplateResult =>
                button(t(word), does, '', `${t(word)}: ${name}`);
              return html`<li>
                <span>${name}</span>
                ${act('damaged-save', () => {
                  saveFile(`ocop-${at + 1}.json`, written(one.record));
                })}
                ${act('delete', () => {
                  remove(one);
                })}
              </li>`;
            })}
          </ul>
        </section>`
      : nothing
  }`;
}

/** Serialises as much as text can hold; what JSON has no notation for is written as a string. */
function written(record: unknown): string {
  return JSON.stringify(plainly(record, []) ?? null, null, 2);
}

const DEEPEST = 200;

/** @param above the objects that contain it: a cycle is cut where it closes */
function plainly(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (above.includes(value) || above.length > DEEPEST) return '(…)';
  if (value instanceof Blob) return { type: value.type, size: value.size };
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return { bytes: value.byteLength };
  const inside = [...above, value];
  if (Array.isArray(value) || value instanceof Map || value instanceof Set)
    return [...(value as Iterable<unknown>)].map((item) => plainly(item, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainly(item, inside)]));
}
