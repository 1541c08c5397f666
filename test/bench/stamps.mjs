/** `node test/bench/stamps.mjs [--count N] [--json]`: stamps signed one by one and laid out on sheets, with progress, and how much memory that takes. */
import { parseArgs } from 'node:util';
import { createSigningKey } from '@ocop-kit/credentials/keys';
import { signStamps, stampSheets } from '@ocop-kit/credentials/stamps';
import { RECORD } from './stamp-reading.mjs';
import { formatNumber, metText } from './table.mjs';

const AIM_SECONDS = 180;
const { values: flags } = parseArgs({
  options: { count: { type: 'string', default: '40000' }, json: { type: 'boolean', default: false } },
});
const count = Number(flags.count);
if (!Number.isInteger(count) || count < 1) throw new RangeError('--count takes a whole number from 1');

const key = await createSigningKey('vd1');
const report = { count, seconds: 0, sheets: 0, megabytesWritten: 0, megabytesAtTenth: 0, megabytesMost: 0 };
const start = performance.now();
const onProgress = (done) => {
  const megabytes = process.memoryUsage().rss / 1e6;
  report.megabytesMost = Math.max(report.megabytesMost, megabytes);
  if (done <= count / 10) report.megabytesAtTenth = report.megabytesMost;
  if (!flags.json && process.stderr.isTTY) process.stderr.write(`\r${done}/${count}`);
};
const tokens = signStamps(RECORD, key, { first: 1, count });
for await (const { svg } of stampSheets(tokens, { page: 'https://example.org/v/', count, onProgress })) {
  report.sheets++;
  report.megabytesWritten += svg.length / 1e6;
}
report.seconds = (performance.now() - start) / 1_000;
console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));

function formatReport({ seconds, sheets, megabytesWritten, megabytesAtTenth, megabytesMost }) {
  const scaled = (AIM_SECONDS * count) / 40_000;
  return [
    `${formatNumber(count)} stamps signed and laid out:   ${formatNumber(seconds)} s, aim < ${formatNumber(scaled)} s: ${metText(seconds < scaled)}`,
    `on ${formatNumber(sheets)} sheets of ${formatNumber(megabytesWritten)} MB in all; memory ${formatNumber(megabytesMost)} MB at most, ${formatNumber(megabytesAtTenth)} MB after a tenth of them`,
  ].join('\n');
}
