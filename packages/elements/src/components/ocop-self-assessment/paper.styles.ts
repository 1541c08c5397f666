/** The looks of the printed result: black on white, in millimetres and points, whatever the theme. */
import { css } from 'lit';
import { rulerStyles } from './ruler.styles.js';
import { starStyles } from '../../shared/styles/star-styles.js';

export const paperStyles = css`
  ${starStyles} ${rulerStyles}
  @page {
    size: A4;
    margin: 0;
  }
  :root {
    --_paper: #fff;
    --_ink: #000;
    --_muted: #333;
    --_edge: #bbb;
    --_line: #555;
    --_accent: #17694a;
    --_star: #7d5000;
    --_gold: #d99a00;
    color-scheme: light;
    color: #000;
    background: #fff;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  body {
    width: 210mm;
    margin: 0;
    font-size: 10pt;
    line-height: 1.4;
  }
  .block {
    display: flow-root;
    padding-inline: 14mm;
  }
  .page {
    position: relative;
    display: flow-root;
    height: 296.5mm;
    padding-block-start: 12mm;
    overflow: hidden;
    break-after: page;
  }
  .page:last-child {
    break-after: auto;
  }
  .number {
    position: absolute;
    inset: auto 14mm 9mm;
    margin: 0;
    padding-block-start: 2mm;
    border-block-start: 0.3mm solid #bbb;
    color: #333;
    font-size: 8.5pt;
    text-align: end;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.3;
    margin: 2mm 0 0;
  }
  h2 {
    font-size: 11pt;
    margin: 3.5mm 0 1mm;
  }
  p {
    margin: 0.8mm 0;
  }
  .small,
  code {
    font-size: 8.5pt;
    color: #333;
  }
  .notice {
    display: flex;
    justify-content: space-between;
    gap: 4mm;
    margin: 0;
    padding: 1.5mm 3mm;
    border: 0.4mm solid #9a3412;
    border-radius: 1.5mm;
    color: #9a3412;
  }
  .notice span {
    color: #000;
    white-space: nowrap;
  }
  .names {
    margin: 2mm 0 0;
  }
  .names div {
    display: flex;
    gap: 3mm;
  }
  dt {
    flex: 0 0 30mm;
    color: #333;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .verdict {
    margin-block-start: 3mm;
    padding: 3mm;
    border: 0.4mm solid #555;
    border-radius: 2mm;
  }
  .row {
    display: flex;
    gap: 4mm;
    align-items: center;
  }
  .huge {
    font-size: 14pt;
  }
  .stars {
    height: 7mm;
  }
  .halves {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10mm;
    align-items: center;
  }
  .ruler {
    margin: 0;
    font-size: 8.5pt;
  }
  .ruler-line {
    fill: #ddd;
  }
  .ruler-points {
    fill: #17694a;
  }
  .sections,
  .criteria {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .sections li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 3mm;
    font-size: 8.5pt;
  }
  meter {
    grid-column: 1 / -1;
    width: 100%;
    height: 2.5mm;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    padding: 0.8mm 2mm;
    border: 0.2mm solid #bbb;
    text-align: start;
    vertical-align: top;
  }
  th {
    white-space: nowrap;
  }
  .task {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2mm;
  }
  .box {
    width: 3.5mm;
    height: 3.5mm;
    margin-block-start: 0.6mm;
    border: 0.3mm solid #000;
  }
  .criteria {
    columns: 2;
    column-gap: 8mm;
    font-size: 8.5pt;
  }
  .criteria li {
    display: flex;
    justify-content: space-between;
    gap: 2mm;
    break-inside: avoid;
    border-block-end: 0.2mm solid #ddd;
  }
  .criteria b {
    white-space: nowrap;
  }
  .end {
    display: grid;
    grid-template-columns: 1fr 70mm;
    gap: 8mm;
    margin-block-start: 5mm;
  }
  .code {
    display: grid;
    grid-template-columns: 30mm 1fr;
    gap: 3mm;
  }
  .qr {
    width: 30mm;
    height: 30mm;
  }
  code {
    overflow-wrap: anywhere;
  }
  .signature p:first-child {
    white-space: nowrap;
  }
  .signature {
    min-height: 34mm;
    text-align: center;
  }
`;
