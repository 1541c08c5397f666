/** The colours of the workbooks that we make, as AARRGGBB. */
export const COLORS = {
  head: 'FF1F4E3D',
  headCriterion: 'FF2F6B55',
  onHead: 'FFFFFFFF',
  base: 'FFEDEDED',
  baseSection: 'FFD9DDDB',
  baseHead: 'FF6B7671',
  baseTab: 'FF9AA5A0',
  baseText: 'FF404845',
  closed: 'FFF6F7F6',
  line: 'FFD0D5D2',
  muted: 'FF5F6B66',
  section: 'FFCFE3D8',
  group: 'FFE8F2EC',
  entry: 'FFFFFBE8',
} as const;
