/** Where the demo shows what, one line a page. */
const PAGES = {
  '': 'The form, a rated product and a list of products',
  'gallery/': 'Every element in every state',
  'council/ballot/': 'What a member of a council scores with',
  'council/session/': 'What a council’s chair and secretary work with',
  'verify/': 'A page that verifies stamps, without a network once it was open',
  'iframe/': 'The form in a frame',
  'province-pack/': 'The form with what a province adds',
  'new-programme/': 'The form with the rules of another programme',
  'marketplace/': 'A marketplace of 153 products, read without scripts',
};

/** @param {string} root address of the demo, with its slash */
export const addresses = (root) =>
  Object.entries(PAGES)
    .map(([path, title]) => `${title}: ${root}${path}`)
    .join('\n');
