/** Registers `<ocop-product-list>`. */
import { define } from '../shared/define.js';
import { OcopProductList } from '../components/ocop-product-list/ocop-product-list.js';

define('ocop-product-list', OcopProductList);
export { OcopProductList };
