/** Messages of `ocop pack preview`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'open the form with these rules; it follows every save',
  previewing: 'See it at {address} (Ctrl+C stops). Save the file, and the form shows the change.',
  clean: 'Nothing to mend.',
  portTaken: 'Port {port} cannot be opened ({reason}); choose another with --port.',
  port: 'port (default: 4180)',
};
