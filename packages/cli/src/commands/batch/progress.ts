/** One line on a terminal that shows how far a batch is; nothing where standard error is no terminal. */
import type { CommandContext } from '../../context/command-context.js';
import { messages } from './messages.js';

export interface Progress {
  readonly update: (rows: number, bytes: number) => void;
  readonly clear: () => void;
}

const INTERVAL_MS = 200;

// A type, not an interface: messages take records.
type ProgressValues = Readonly<Record<'percent' | 'rows' | 'rate', string | number>>;

/**
 * @param size bytes of the whole input, 0 when unknown
 * @param describe the words beside the bar; without it those of scoring
 */
export function startProgress(
  { translator, lang }: CommandContext,
  size: number,
  describe: (values: ProgressValues) => string = (values) => translator(messages)('progress', values),
): Progress {
  const stream = process.stderr;
  if (!stream.isTTY) return { update: () => undefined, clear: () => undefined };
  const started = Date.now();
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  let last = 0;
  return {
    update(rows, bytes) {
      const now = Date.now();
      if (now - last < INTERVAL_MS) return;
      last = now;
      const share = size > 0 ? Math.min(1, bytes / size) : 0;
      const bar = size > 0 ? `${'█'.repeat(Math.round(share * 20)).padEnd(20, '░')} ` : '';
      const rate = Math.round((rows * 1_000) / Math.max(1, now - started));
      stream.write(`\r\u001B[K${bar}${describe({ percent: percent.format(share), rows, rate })}`);
    },
    clear: () => stream.write('\r\u001B[K'),
  };
}
