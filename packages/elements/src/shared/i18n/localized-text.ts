/** The words of a pack as they are drawn: marked with their language where it is not the page's, for voices and fonts. */
import { textIn } from '@ocop-kit/engine/core';
import type { PackHeader, Text } from '@ocop-kit/engine/schema';
import { html } from 'lit';

export type Told = (text: Text | undefined) => unknown;

/** @param lang the language of the page */
export function toldIn({ languages }: PackHeader, lang: string): Told {
  return (text) => {
    const said = textIn(text, lang);
    const spoken = typeof text === 'object' && text[lang] ? lang : languages[0];
    return spoken === lang ? said : html`<span lang=${spoken}>${said}</span>`;
  };
}
