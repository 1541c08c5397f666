/** @type {import('./fill-template.mjs').Creation} */
export const decision = {
  question: 'Mã quyết định, ví dụ vn-qd-9-2027 · The id of the decision, for example vn-qd-9-2027:',
  refusal:
    'Mã quyết định gồm số và năm, ví dụ vn-qd-9-2027. · The id holds the number and the year, as vn-qd-9-2027 does.',
  wordsOf(id) {
    const [, no, year] = /^vn-qd-(\d+)-(\d{4})$/.exec(id) ?? [];
    return no && { id, year, number: `${no}/${year}/QĐ-TTg` };
  },
  entries: () => [],
  next: ({ id }) => [
    `packages/rules/data/${id}/criteria-sets.json: chép phụ lục, giữ nguyên từng chữ · the annex as printed, word for word`,
    `packages/rules/data/${id}/english.json: bản tiếng Anh của từng câu · the English of every sentence`,
    `packages/rules/data/${id}/errata-vietnamese.json: bản in sai chỗ nào thì giải thích bằng tiếng Việt, theo từng câu tiếng Anh trong errata · where print is wrong, the Vietnamese of each reason, under its English sentence in errata`,
    `packages/rules/data/${id}/header.json: ngày, khung điểm, điều khoản · days, bands, articles`,
    `packages/rules/data/${id}/printed-conditions.json: câu in nào loại, dừng hay bỏ qua · which printed notes disqualify, stop or skip`,
    `packages/rules/data/${id}/products.json, articles.txt, calendar.json: khi có hiệu lực · once it is in force: names people search by, its articles, its periods`,
    'packages/rules/data/packs.json: ghi vào danh sách, quyết định đang có hiệu lực đứng đầu · into the list, the one in force first',
    'packages/rules/data/decisions.json: hiệu lực từ ngày nào, thay quyết định nào · from which day, in place of which',
    `packages/rules/data/migrations/: đường chuyển phiếu cũ sang ${id} · the migration of former sheets`,
    'test/decisions, test/conformance: các ví dụ đã tính tay · cases worked by hand; npx changeset',
  ],
};
