import type { LinenTexts } from './linen.js';

export const LINEN_TEXTS: LinenTexts = {
  name: 'Thi Du hand-woven linen scarf',
  description:
    'Linen scarf, woven on wooden looms and dyed with indigo, 60 × 180 cm. An example: there is no such product.',
  entity: 'Thi Du Weaving Cooperative',
  kind: 'Cooperative',
  representative: 'Ms Tran Thi Thi Du',
  role: 'Chair of the board',
  address: 'Thi Du hamlet, Thi Du commune, Vi Du province',
  place: 'Thi Du commune',
  verdict: '68 points, 3 stars; the entity gives itself 90 points and 4 stars.',
  lesson:
    'Many claims stand above their papers. A QR code that does not work yet and a mark that is only applied for are enough to miss minimums for 4 stars. ' +
    'Infringement of intellectual property is not declared: the corner motif is like somebody else’s design, but the cooperative has a licence to use it until 09/03/2029.',
  papers: {
    yarn: {
      title:
        'Yarn book: 82% of the flax grown in the province, a native variety grown by 42 ethnic-minority households',
      issuedBy: 'Thi Du Weaving Cooperative, confirmed by the People’s Committee of Thi Du commune',
    },
    looms: {
      title:
        'Photographs of 24 wooden looms and indigo vats; order for a spinning machine, delivery in March 2027',
    },
    output: {
      title: 'Output report 2025: the cooperative 3,200 scarves; the commune’s weavers 3,000 on average',
      issuedBy: 'People’s Committee of Thi Du commune',
    },
    linkage: {
      title: 'Three purchase contracts, 1,920 scarves a year together',
      issuedBy: 'The cooperative and three shops',
    },
    environment: { title: 'Environmental registration', issuedBy: 'People’s Committee of Thi Du commune' },
    stove: { title: 'Acceptance record of a wood-saving stove: from 9 cartloads of wood a month down to 5' },
    weavers: {
      title:
        'Report on linen weaving: three communes of the province weave; Thi Du scarves have a hidden border',
      issuedBy: 'Department of Industry and Trade',
    },
    label: {
      title:
        'Photograph of the label, Vietnamese and English: complete, with a tale, washing and storing; QR code scanned on 12/11/2026: “code not activated”',
      issuedBy: 'Consulting team of the council',
    },
    business: {
      title: 'Registration certificate of the cooperative; legal representative: Ms Tran Thi Thi Du',
      issuedBy: 'Business registration office',
    },
    payroll: { title: 'Payroll of September 2026: 30 workers, 29 of them resident in Thi Du commune' },
    ranking: {
      title: 'Ranking 2025: average; profit in million dong: 96 in 2023, 81 in 2024, 104 in 2025',
      issuedBy: 'People’s Committee of Thi Du commune',
    },
    application: {
      title: 'Decision that accepts the application for a mark as valid in form',
      issuedBy: 'Intellectual property office',
    },
    shop: {
      title: 'Contract for a shop on an online marketplace, its link, statement of 412 orders in 2026',
    },
    duties: { title: 'Decision that makes one person responsible for sales' },
    fairs: {
      title:
        'Confirmations of four fairs, one of them outside the province; a social-media page with weekly posts',
    },
    story: {
      title:
        'Story “Grandmother’s thread”, one page: a grandchild tells of twisting flax, of customs and of the hidden border; leaflet, and film on the cooperative’s page',
    },
    samples: {
      title:
        'Record of 10 sample scarves: even colour, balanced pattern; 2 with a crooked edge; corner motif like a design of Minh Hoa Company',
      issuedBy: 'Consulting team of the council',
    },
    licence: {
      title: 'Licence to use the registered industrial design “four petals”',
      issuedBy: 'Minh Hoa Company and Thi Du Weaving Cooperative',
    },
    test: {
      title: 'Test report: formaldehyde and aromatic amines met; colour fastness to washing grade 3',
      issuedBy: 'Vi Du Laboratory',
    },
    declaration: {
      title: 'Declaration of conformity with QCVN 01:2017/BCT and the national standard applied',
    },
    abroad: {
      title: 'Invoice for 60 scarves sold to a shop in Laos; letter of enquiry from a shop in Japan',
    },
  },
  criteria: {
    '1.1': {
      note: 'More than 80% of the flax is grown in the province.',
      why: 'The yarn book has 82%, within the 75% to 100% of the highest option. In this set only the province counts, not the commune.',
    },
    '1.2': {
      note: 'Wooden looms, indigo, a new spinning machine.',
      why: 'The spinning machine is an order, to be delivered in March 2027: what is not there does not count. Looms and vats are the traditional craft, option 2.',
    },
    '1.3': {
      note: '3,200 scarves in 2025.',
      why: 'Weavers of the commune make 3,000 on average, the cooperative 3,200: a medium scale, just as claimed.',
    },
    '1.4': {
      note: 'Most of the output is under contract.',
      why: '1,920 of 3,200 scarves is 60%, within “50% to under 75%”. “Most” in a note does not replace the figure.',
    },
    '1.5': {
      note: 'Registered for the environment; dye water is settled and filtered.',
      why: 'There is the registration alone. Of the settling tank there is no drawing, photograph or record: a paper that is missing does not count.',
    },
    '1.6': {
      note: 'A stove that saves wood.',
      why: 'The acceptance record has 9 cartloads a month before and 5 after: a technology that saves fuel, with figures.',
    },
    '2.1': {
      note: 'A traditional speciality of this commune alone.',
      why: 'The department’s report says that three communes weave, so it is not “produced only within the commune”. It is still typical of the province and stands out: option 3.',
    },
    '2.2': {
      note: 'An attractive label with story and QR code.',
      why: 'The label is complete and tells its tale, but the code said “not activated” on 12/11/2026. A code that opens nothing is no traceability code yet.',
    },
    '2.3': { note: 'The label is in Vietnamese and English.', why: 'The photograph shows both languages.' },
    '3.1': {
      note: 'A cooperative of 30 members.',
      why: 'There is the registration certificate of the cooperative.',
    },
    '3.2': {
      note: 'The legal representative is a woman.',
      why: 'The registration names Ms Tran Thi Thi Du as legal representative.',
    },
    '3.3': {
      note: 'Nearly all weavers live in the commune.',
      why: 'The payroll has 29 of 30 people from Thi Du commune, nearly 97%.',
    },
    '3.4': {
      note: 'Profit rose strongly in 2025.',
      why: 'It rose in 2025 but fell in 2024, so there are no two years of growth running, and the ranking is average: option 1.',
    },
    '3.5': {
      note: 'Has the mark “Thi Du linen scarf”.',
      why: 'The paper accepts an application; it is no certificate. That meets the minimum for 3 stars, not the one for 4.',
    },
    '4.1': {
      note: 'Sold on an online marketplace.',
      why: 'All three that the option asks for are there: contract, link to the shop, statement of 412 orders. What is claimed rightly stays.',
    },
    '4.2': {
      note: 'Has a sales unit.',
      why: 'The decision names exactly one person. One person is a “person responsible”, no unit yet.',
    },
    '4.3': {
      note: 'Four fairs a year and a social-media page.',
      why: 'More than three activities, a page with weekly posts, one fair outside the province. Nothing international.',
    },
    '5.1': {
      note: 'The story is on the leaflet, on the cooperative’s page and behind the QR code.',
      why: 'There are the leaflet and the film. As the QR code does not work, traceability does not carry the story: one small fault that costs points in two criteria.',
    },
    '5.2': {
      note: 'A short story in the words of a grandchild.',
      why: 'One page with a narrator and a plot: concise, and told as a story.',
    },
    '5.3': {
      note: 'A grandmother teaches how to twist flax and dye with indigo.',
      why: 'It lives from customs of the hamlet, points at what is special about the scarf, its hidden border, and it moves the reader.',
    },
    '6.1': {
      note: 'Finely woven, fit for large shops.',
      why: 'The record: 2 of 10 scarves have a crooked edge. Skilful and of artistic value, but not even enough to be called exquisite.',
    },
    '6.2': {
      note: 'The hidden border is the hamlet’s own technique; the corner motif is used under a licence.',
      why: 'The corner motif is like a design of Minh Hoa Company, but there is a licence until 09/03/2029: no infringement, so the condition is not declared. The hidden border is local know-how.',
    },
    '6.3': {
      note: 'Pattern, indigo and proportions are in harmony.',
      why: 'The record has even colour and a balanced pattern; indigo and hidden border make a scarf that is typical of the hamlet.',
    },
    '6.4': {
      note: 'Has all it needs for export.',
      why: 'Colour fastness is at grade 3, where distant buyers usually ask for 4. No paper shows that it has what export needs, so it is the domestic market.',
    },
    '6.5': {
      note: 'Native flax, indigo, no chemicals.',
      why: 'A native variety grown by 42 ethnic-minority households is option 2. The highest one asks for a certificate of sustainable raw-material management, which is not there.',
    },
    '7': {
      note: 'Conformity is declared.',
      why: 'There is the declaration by QCVN 01:2017/BCT, which is mandatory for textiles, with a test report that meets it.',
    },
    '8': {
      note: 'The label tells how to wash and store it.',
      why: 'Washing, drying and storing are clear, but nothing says how to wear it or what it means, so its cultural value is not brought out.',
    },
    '9': {
      note: 'There are customers in Japan.',
      why: 'A letter of enquiry is no order and no contract. There is only an invoice for 60 scarves sold to Laos, which is South-East Asia.',
    },
  },
};
