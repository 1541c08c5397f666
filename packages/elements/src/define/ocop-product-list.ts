/** Registers `<ocop-product-list>`. */
import { define } from '../base/define.js';
import { OcopProductList } from '../product-list/ocop-product-list.js';

define('ocop-product-list', OcopProductList);
export { OcopProductList };
