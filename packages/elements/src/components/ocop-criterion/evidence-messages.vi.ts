/** Vietnamese messages of what is folded under a criterion, fetched with it. */
export const EVIDENCE_MESSAGES = {
  prepare: 'Giấy tờ giúp chứng minh ở đây:',
  attach: 'Đính kèm tệp',
  photograph: 'Chụp ảnh',
  detach: 'Gỡ',
  size: '{size} KB',
  note: 'Ghi chú của bạn',
  privacy:
    'Đừng chụp căn cước công dân, hộ chiếu nếu không được yêu cầu. Tệp nằm trên máy này, không gửi đi đâu.',
  identity: 'Tên tệp “{names}” giống giấy tờ tùy thân. Vẫn đính kèm?',
  'identity-why':
    'Các tiêu chí hầu như không cần giấy tờ tùy thân; ai mở hồ sơ sau này sẽ thấy dữ liệu cá nhân trong đó.',
  'leave-out': 'Không đính kèm',
  'attach-anyway': 'Vẫn đính kèm',
};

export type EvidenceMessageKey = keyof typeof EVIDENCE_MESSAGES;
