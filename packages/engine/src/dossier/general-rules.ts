/** What a dossier consists of where nobody wrote that down: a registration form and a report. */
import type { DossierField, DossierRules } from '../formats/dossier-rules.js';

const everyTime = { first: {}, upgrade: {}, 're-rating': {} };

const field = (form: string, path: DossierField['path'], vi: string, en: string): DossierField => ({
  form,
  path,
  title: { vi, en },
});

/**
 * The rules of a pack that brings none: the forms `registration` and `report`. Kinds of evidence are the pack's own anyway.
 *
 * @param pack the id of the pack
 */
export const generalDossierRules = (pack: string): DossierRules => ({
  format: 'ocop-dossier-rules/1',
  pack,
  components: [
    {
      id: 'registration',
      title: { vi: 'Phiếu đăng ký', en: 'Registration form' },
      prepares: 'self',
      cites: everyTime,
      form: 'registration',
    },
    {
      id: 'report',
      title: { vi: 'Báo cáo tự đánh giá', en: 'Self-assessment report' },
      prepares: 'self',
      cites: everyTime,
      form: 'report',
    },
  ],
  needs: [],
  fields: [
    field('registration', 'entity.name', 'Tên chủ thể', 'Name of the entity'),
    field('registration', 'product.name', 'Tên sản phẩm', 'Name of the product'),
    field('report', 'entity.name', 'Tên chủ thể', 'Name of the entity'),
    field('report', 'product.name', 'Tên sản phẩm', 'Name of the product'),
    field('report', 'picks', 'Câu trả lời cho mọi tiêu chí', 'An answer to every criterion'),
  ],
});
