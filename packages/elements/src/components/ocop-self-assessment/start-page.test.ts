import { expect } from '@open-wc/testing';
import { form, inside, textOf } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';

describe('the first page', () => {
  it('says what it is, by which decision, and shows six industries', async () => {
    const element = await form();
    expect(textOf(element))
      .to.contain('Sản phẩm của bạn đạt mấy sao?')
      .and.contain('Quyết định 26/2026/QĐ-TTg');
    expect(inside(element).querySelectorAll('.tile .icon')).to.have.length(6);
    await waitUntil(() => inside(element).querySelector('.fold'), 'parts');
  });
});
