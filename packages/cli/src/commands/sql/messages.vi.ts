/** Messages of `ocop sql`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'viết quy định thành SQL: bảng phiếu và các khung nhìn chấm điểm ngay trong cơ sở dữ liệu',
  setOption: 'số bộ sản phẩm, nhiều bộ cách nhau bằng dấu phẩy, hoặc all (mọi bộ)',
  dialect: 'hệ cơ sở dữ liệu: {dialects} (mặc định: duckdb)',
  table: 'phần đầu của tên bảng và khung nhìn (mặc định: ocop)',
  columns: 'các cột chữ thêm vào bảng phiếu, cách nhau bằng dấu phẩy',
  only: 'chỉ viết bảng (tables) hoặc chỉ khung nhìn (views); mặc định viết cả hai',
  notSet: '“{value}” không phải số bộ sản phẩm; hãy ghi một số như 4, nhiều số như 4,16, hoặc all.',
  written: 'Đã ghi {file}: SQL cho {dialect}, bộ sản phẩm {sets}.',
};
