/** Files whose name suggests an identity paper. Nothing in the file is looked at: a name is all that is needed to ask. */
import { foldVietnamese } from '@ocop-kit/engine/text';

/** “Chứng minh” alone is evidence (“chứng minh nguồn gốc”); only with “nhân dân” or “thư” is it the paper. */
const IDENTITY =
  /\b(cccd|cmnd|cmtnd|cmt|can cuoc|chung minh (nhan dan|thu)|ho chieu|passport|so ho khau|ho khau|id ?card|identity ?card|vneid|dinh danh ca nhan)\b/;

export function isIdentityPaper({ name }: Pick<File, 'name'>): boolean {
  const words = foldVietnamese(name)
    .replace(/([a-z])(\d)|(\d)([a-z])/g, '$1$3 $2$4')
    .replace(/[^a-z0-9]+/g, ' ');
  return IDENTITY.test(words) || /cancuoc|hochieu|hokhau|chungminhnhandan|chungminhthu/.test(words);
}
