/** Messages of `ocop verify`, in Vietnamese; its keys are those of every language. */
export const vi = {
  about: 'kiểm tra kết quả xếp hạng đã ký, không cần mạng',
  source: 'mã, địa chỉ trên tem, hoặc tệp chứa mã, mỗi dòng một mã, như “ocop sign” ghi',
  trust: 'tệp tin cậy: {"anchors": [{"kid": …, "x": …}], "keys": "keys.jws", "status": "status.jws"}',
  on: 'kiểm tra như vào ngày này (mặc định: hôm nay, giờ Việt Nam)',
  count: 'Đã xác thực {good}/{count}.',
  product: 'Sản phẩm: {product}, của {entity}',
  rating: '{stars} sao, {score} điểm, quyết định {decision}',
};
