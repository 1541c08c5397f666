/** What a site may do with the finished sheet: here it only says the total. */
const number = new Intl.NumberFormat(document.documentElement.lang);

document.querySelector('iframe').addEventListener('ocop-complete', ({ detail }) => {
  document.querySelector('#result').textContent =
    `Trang này nhận được kết quả: ${number.format(detail.result.total)} điểm.`;
});
