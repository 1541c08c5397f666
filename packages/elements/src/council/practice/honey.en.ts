import type { HoneyTexts } from './honey.js';

export const HONEY_TEXTS: HoneyTexts = {
  name: 'Vi Du forest-flower honey',
  description: 'Dehydrated forest-flower honey in glass jars of 500 g. An example: there is no such product.',
  entity: 'Vi Du Bee Cooperative',
  kind: 'Cooperative',
  representative: 'Ms Nguyen Thi Vi Du',
  role: 'Director',
  address: 'Vi Du village, Vi Du commune, Vi Du province',
  place: 'Vi Du commune',
  verdict: '75 points, within the band of 4 stars, but 3 stars only, because one paper has expired.',
  lesson:
    'The HACCP certificate expired on 30/09/2026, so criterion 10 misses the minimum for 4 stars. No points elsewhere make up for that. ' +
    'The condition that disqualifies a dossier is not declared: it speaks of the certificate of an establishment that meets food-safety conditions, and that one is valid until 15/06/2028.',
  papers: {
    hives: {
      title: 'Hive register 2026: 400 hives, 280 of them in the commune, 120 in the next commune',
      issuedBy: 'Vi Du Bee Cooperative, confirmed by the People’s Committee of Vi Du commune',
    },
    husbandry: {
      title: 'VietGAHP certificate for bee-keeping, 400 hives',
      issuedBy: 'Vi Du Certification Body',
    },
    dryer: { title: 'Invoice and photographs: vacuum dehydrator (below 45 °C), filling machine' },
    output: {
      title:
        'Output report 2025: the cooperative 9.2 tonnes; the commune’s bee-keepers 8.5 tonnes on average',
      issuedBy: 'People’s Committee of Vi Du commune',
    },
    linkage: {
      title: 'Two linkage contracts, signed on 15/03/2026 for 3 years: 7.4 tonnes a year',
      issuedBy: 'The cooperative and two buyers',
    },
    environment: {
      title: 'Environmental registration; acceptance record of the waste yard, hand-over book',
      issuedBy: 'People’s Committee of Vi Du commune',
    },
    wax: { title: 'Wax book: 160 kg of wax made into candles and foundation sheets, since July 2025' },
    packaging: {
      title: 'Photographs: hexagonal jar with a plain tin lid; printed honeycomb box without a handle',
    },
    label: {
      title:
        'Label, Vietnamese and English: all that is mandatory, picture and tale, a QR code that works; how to mix it, how much, storage, not for infants',
    },
    business: {
      title: 'Registration certificate of the cooperative; legal representative: Ms Nguyen Thi Vi Du',
      issuedBy: 'Business registration office',
    },
    payroll: { title: 'Payroll of August 2026: 26 workers, 22 of them resident in Vi Du commune' },
    ranking: {
      title: 'Ranking of cooperatives: good in 2024, good in 2025',
      issuedBy: 'People’s Committee of Vi Du commune',
    },
    mark: {
      title: 'Certificate of the collective mark “Mat ong Vi Du” and the cooperative’s permission to use it',
      issuedBy: 'Intellectual property office',
    },
    agents: {
      title: 'Seven agency contracts: two inside the province, five outside; delivery notes of 2026',
    },
    sales: { title: 'Decision setting up a sales department (3 people); screenshots of its sales software' },
    fairs: {
      title: 'Confirmations: two fairs outside the province, four markets inside; address of the website',
    },
    story: {
      title:
        'Story “The third flowering”, one page: first a gatherer tells how the forest is opened, then a process; leaflet, film on the website, and behind the QR code',
    },
    tasting: {
      title:
        'Record of 5 sample jars: clean, uniform; light amber, clear, thick; clear scent of forest flowers, sweet, slightly harsh finish',
      issuedBy: 'Consulting team of the council',
    },
    test: {
      title:
        'Test report: safety indicators met; of nutrition, free reducing sugars and vitamin B2; water 18.6%',
      issuedBy: 'Vi Du Laboratory',
    },
    declaration: { title: 'Self-declaration of the product, by TCVN 12605:2019 (honey)' },
    safety: {
      title: 'Certificate of an establishment that meets food-safety conditions',
      issuedBy: 'Department of Agriculture and Environment',
    },
    haccp: {
      title: 'HACCP certificate of the processing and packing site',
      issuedBy: 'Vi Du Certification Body',
    },
    abroad: {
      title: 'Memorandum with an importer in Laos; report on a trip to explore that market, July 2026',
    },
  },
  criteria: {
    '1.1': {
      note: 'More than three quarters of the hives stand in the commune; all are in the province.',
      why: 'The register has 280 of 400 hives in the commune, which is 70%. The highest option asks for 75%, so it is the middle one.',
    },
    '1.2': {
      note: 'All 400 hives are VietGAHP-certified.',
      why: 'VietGAHP is a national standard, and the certificate runs until 19/05/2027. There is none by an international standard.',
    },
    '1.3': {
      note: 'Honey is dehydrated under vacuum at low temperature, then filled by machine.',
      why: 'There is an invoice for the vacuum dehydrator, and the test report gives 18.6% water: a technology that keeps the quality for longer.',
    },
    '1.4': {
      note: '9.2 tonnes in 2025: large for the commune.',
      why: 'The yardstick is the average of the same kind of producer: 9.2 tonnes against 8.5 is a little above, so the scale is medium.',
    },
    '1.5': {
      note: '80% of the output is under contract, and the contracts run steadily.',
      why: '7.4 of 9.2 tonnes is more than 80%, above the 75% asked for. But the contracts date from 15/03/2026: not yet 7 months when the dossier came in on 12/10/2026, where 12 are asked for.',
    },
    '1.6': {
      note: 'Registered for the environment; there is a waste yard.',
      why: 'There are the registration, the acceptance record of the waste yard and the hand-over book. No paper speaks of environmentally friendly packaging, so it is not the highest option.',
    },
    '1.7': {
      note: 'Wax that is left after extraction becomes candles and new foundation.',
      why: 'The option itself names recovery and reuse of by-products, and the book has 160 kg of wax in a year. Whoever waits for a machine reads it more narrowly than the decision.',
    },
    '2.1': {
      note: 'Forest-flower honey is typical of the province and sold under a collective mark with the name of the place.',
      why: 'The collective mark carries the place’s name, and the cooperative may use it. Honey is made everywhere, but this one stands out, so the condition “not assessed” does not hold.',
    },
    '2.2': {
      note: 'Hexagonal glass jar, printed honeycomb box, very elegant.',
      why: 'Jar and box are creative and attractive. But the lid is plain tin and the box has no handle: “convenient” and “elegant” are not borne out. To differ by one option is normal here.',
    },
    '2.3': {
      note: 'The label is complete, with drawing, tale and QR code.',
      why: 'The label has all three: what is mandatory, the message of the story, a code that works. It is also the minimum for 4 stars.',
    },
    '2.4': { note: 'The label is in Vietnamese and English.', why: 'The label has both languages in full.' },
    '3.1': {
      note: 'A cooperative of 31 members.',
      why: 'The registration certificate of the cooperative is in force.',
    },
    '3.2': {
      note: 'The director is a woman.',
      why: 'The registration names Ms Nguyen Thi Vi Du as legal representative.',
    },
    '3.3': {
      note: 'Most workers are from the commune.',
      why: 'The payroll has 22 of 26 people from Vi Du commune, about 84%; the highest option asks for 75%.',
    },
    '3.4': {
      note: 'Ranked good two years running.',
      why: 'The ranking was good in 2024 and in 2025. A good ranking is enough; profits need not be looked at as well.',
    },
    '3.5': {
      note: 'Uses the collective mark “Mat ong Vi Du”.',
      why: 'There are the certificate of the mark and the permission to use it. The highest option would need a patent, a design or a copyright.',
    },
    '4.1': {
      note: 'Seven agents; in a supermarket and on an online marketplace.',
      why: 'Seven agency contracts bear out 5 agents or more. The supermarket and the online shop are only mentioned: no contract, no link, so they do not count.',
    },
    '4.2': {
      note: 'A sales department of three that keeps its orders in software.',
      why: 'There are the decision that set it up and pictures of the software in use.',
    },
    '4.3': {
      note: 'Six fairs and markets in two years, two outside the province; a website.',
      why: 'More than three activities, a website, fairs outside the province. The trip to Laos explored a market and was no international fair.',
    },
    '5.1': {
      note: 'The story is on the leaflet, on the website and in the traceability code.',
      why: 'Leaflet, film on the website, text behind the QR code: all three. It is also the minimum for 4 stars.',
    },
    '5.2': {
      note: 'Short, in the words of those who gather the honey.',
      why: 'It takes one page and has a person and a voice; it is no list of benefits.',
    },
    '5.3': {
      note: 'A moving story, full of local identity.',
      why: 'It has the custom of opening the forest and the character of the honey, but its second half is a production process, so it hardly moves. To differ by one option is normal here.',
    },
    '6.1': {
      note: 'Filtered three times.',
      why: 'The record of samples: all 5 jars clean, no foreign matter.',
    },
    '6.2': { note: 'The jars are uniform.', why: 'The record: 5 jars alike in colour and body.' },
    '6.3': {
      note: 'Amber, clear, thick.',
      why: 'The record says light amber, clear and thick, and finds no fault: very good, and just right for forest-flower honey.',
    },
    '6.4': {
      note: 'Scent of forest flowers, deeply sweet, very typical.',
      why: 'The record says a clear scent and sweetness, but a slightly harsh finish: natural and appropriate, not very appropriate.',
    },
    '7': {
      note: 'The test report has many nutrition indicators.',
      why: 'It gives two: free reducing sugars and vitamin B2. Water and safety indicators are not nutrition.',
    },
    '8': {
      note: 'Honey from dry-season forest flowers that no other place has.',
      why: 'The scent is recognised at once and tied to the place. “Very unique” would need more to rest on, such as an award or a comparison, which the dossier has not.',
    },
    '9': {
      note: 'Self-declared by TCVN 12605:2019.',
      why: 'The declaration applies the national standard for honey and comes with a food-safety test report, as the note requires.',
    },
    '10': {
      note: 'The site has its food-safety certificate and HACCP.',
      why: 'HACCP expired on 30/09/2026, before the dossier came in: it does not count. The food-safety certificate (until 15/06/2028) is option 1, below the minimum for 4 stars.',
    },
    '11': {
      note: 'Instructions are on the label.',
      why: 'The label tells how to mix it, how much to take, how to store it, and not to give it to infants: detailed and specific.',
    },
    '12': {
      note: 'There is a partner in Laos.',
      why: 'The note allows for results of trade promotion: there are a memorandum and a report on the market in Laos. Nothing speaks of markets beyond South-East Asia.',
    },
  },
};
