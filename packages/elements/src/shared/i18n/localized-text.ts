/** Renders a pack's texts, marked with their language where it isn't the page's, for screen readers and fonts. */
import { textIn } from '@ocop-kit/engine';
import type { PackHeader, Text } from '@ocop-kit/engine/schema';
import { html } from 'lit';

/** @param draw what becomes of the words; without it they are text as it is */
export type LocalizedText = (text: Text | undefined, draw?: (words: string) => unknown) => unknown;

/** @param lang the language of the page */
export function createLocalizedText({ languages }: PackHeader, lang: string): LocalizedText {
  return (text, draw = (words) => words) => {
    const words = draw(textIn(text, lang));
    const language = typeof text === 'object' && text[lang] ? lang : languages[0];
    return language === lang ? words : html`<span lang=${language}>${words}</span>`;
  };
}
