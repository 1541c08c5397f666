/** What is said of places and register numbers, in English. */
import type { PlaceMessages } from './place-messages.js';

const en: PlaceMessages = {
  unit: '{name} {kind}',
  former: 'formerly {path}',
  'register/form':
    'The register number “{found}” cannot be read. Write it as the form prints it, for example {example}.',
  'register/serial':
    'The serial number “{found}” is not valid. Write at most two parts of letters or digits, each of at most 10 characters, with a hyphen between them, for example 12 or 01-12.',
  'register/province': 'The province code “{found}” is not valid. Write two digits, for example 15.',
  'register/commune': 'The commune code “{found}” is not valid. Write five digits, for example 02725.',
  'register/year': 'The year “{found}” is not valid. Write four digits, from {first} to {last}.',
  'register/unknown-province': 'No province or city has the code {found}. Look the province’s code up again.',
  'register/unknown-commune':
    'No commune, ward or special zone has the code {found}. Look the commune’s code up again.',
  'register/commune-elsewhere':
    'The code {found} is that of {commune}, {province}, which does not lie in the province with the code {wanted}. Correct one of the two codes.',
};
export default en;
