/** A sheet's code as a QR code, dark on white on any ground: cameras read no other. */
import { html, svg, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';

/** The code drawn last: a page that is drawn again shows the same picture. */
let latest:
  { readonly text: string; readonly label: string; readonly drawing: Promise<TemplateResult> } | undefined;

/**
 * @param text what the QR code holds: the short code of the sheet, to be pasted into the form
 * @param label the picture in words
 */
export function drawQrCode(text: string, label: string): Promise<TemplateResult> {
  return import('./qr-path.js').then(({ default: qrPath }) => {
    const { path, size } = qrPath(text);
    return html`<svg
      class="qr"
      role="img"
      aria-label=${label}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path fill="#000" d=${path}></path>`}
    </svg>`;
  });
}

/** The QR code where it is on the screen; nothing where its module cannot be fetched: the code stands beside in letters. */
export function renderQrCode(text: string, label: string): unknown {
  if (latest?.text !== text || latest.label !== label)
    latest = { text, label, drawing: drawQrCode(text, label) };
  return until(latest.drawing.catch(() => undefined));
}
