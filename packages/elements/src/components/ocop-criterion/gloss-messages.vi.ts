/** Vietnamese messages about what words mean, fetched with them. */
export const GLOSS_MESSAGES = {
  gloss: 'Nghĩa là: {gloss} (lời giải thích thêm)',
  'gloss-ours': 'Lời giải thích thêm của ocop-kit, không phải lời của quyết định.',
  terms: 'Giải nghĩa từ ngữ ({count})',
};

export type GlossMessageKey = keyof typeof GLOSS_MESSAGES;
