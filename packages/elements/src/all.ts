/** Registers every element. */
import './define/ocop-criterion.js';
import './define/ocop-dossier.js';
import './define/ocop-product-list.js';
import './define/ocop-rating.js';
import './define/ocop-scorecard.js';
import './define/ocop-self-assessment.js';
