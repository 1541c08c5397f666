/** Registers `<ocop-dossier>`. */
import { define } from '../shared/element.js';
import { OcopDossier } from '../components/ocop-dossier/ocop-dossier.js';

define('ocop-dossier', OcopDossier);
export { OcopDossier };
