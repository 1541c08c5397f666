/** Registers what producers and visitors meet: every element but those of a council, which few pages show. */
import './define/ocop-criterion.js';
import './define/ocop-dossier.js';
import './define/ocop-product-list.js';
import './define/ocop-rating.js';
import './define/ocop-scorecard.js';
import './define/ocop-self-assessment.js';
