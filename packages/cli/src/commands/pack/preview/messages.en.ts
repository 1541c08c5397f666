/** Messages of `ocop pack preview`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'open the form with these rules; it updates whenever a file is saved',
  previewing: 'Preview at {address} (Ctrl+C to stop). Save a file, and the form shows the change.',
  clean: 'No problems found.',
  portTaken: 'Port {port} cannot be opened ({reason}); choose another with --port.',
  port: 'port (default: 4180)',
};
