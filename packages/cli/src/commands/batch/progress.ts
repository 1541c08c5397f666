/** One line on a terminal that shows how far a batch is; nothing where standard error is no terminal. */
import type { CommandContext } from '../../context/command-context.js';
import { messages } from './messages.js';

export interface Progress {
  readonly update: (rows: number, bytes: number) => void;
  readonly clear: () => void;
}

const INTERVAL_MS = 200;

/** @param size bytes of the whole input, 0 when unknown */
export function startProgress({ translator, lang }: CommandContext, size: number): Progress {
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
      stream.write(
        `\r\u001B[K${bar}${translator(messages)('progress', { percent: percent.format(share), rows, rate })}`,
      );
    },
    clear: () => stream.write('\r\u001B[K'),
  };
}
