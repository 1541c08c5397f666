/** Messages of `ocop verify`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'kiểm tra kết quả xếp hạng đã ký, không cần mạng',
  source: 'mã, địa chỉ trên tem, hoặc tệp chứa mã',
  trust: 'tệp tin cậy: khóa gốc, danh sách khóa, danh sách thu hồi',
  on: 'kiểm tra như vào ngày này (mặc định: hôm nay, giờ Việt Nam)',
  product: 'Sản phẩm: {product}, của {entity}',
  rating: '{stars} sao, {score} điểm, quyết định {decision}',
};
