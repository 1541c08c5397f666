import type { VillageTexts } from './village.js';

export const VILLAGE_TEXTS: VillageTexts = {
  name: 'Community tourism in Minh Hoa hamlet',
  description:
    'Stay in a stilt house, walk in the forest, learn to weave, eat with a family; 12 households receive guests. An example: there is no such product.',
  entity: 'Minh Hoa Tourism Cooperative',
  kind: 'Cooperative',
  representative: 'Ms Le Thi Minh Hoa',
  role: 'Director',
  address: 'Minh Hoa hamlet, Minh Hoa commune, Vi Du province',
  place: 'Minh Hoa commune',
  verdict: '90 points, just within the band of 5 stars; but the average of the council decides.',
  lesson:
    'With this ballot six of them come to 539 points, which is 89.83 on average, and that is never rounded to 90. ' +
    'One point on one ballot is lacking, and the dossier is not sent to the centre; the product has 4 stars. That is why each point needs a paper behind it.',
  papers: {
    board: { title: 'Decision setting up a board of 5; plan for 2026 and report on its first 6 months' },
    charter: {
      title:
        'Rules: what each household does, guests taken in turn, 15% of the turnover to the hamlet’s fund',
      issuedBy: 'The cooperative, adopted at a meeting of the hamlet',
    },
    waste: {
      title:
        'Photographs and record: shared reed bed for waste water, a group of 9 that cleans the hamlet weekly',
      issuedBy: 'People’s Committee of Minh Hoa commune',
    },
    countryside: {
      title:
        'Decision that Minh Hoa commune meets every criterion of the New Rural standard; the hamlet is “bright - green - clean and beautiful”',
      issuedBy: 'People’s Committee of Vi Du province',
    },
    power: { title: 'Invoices for 60 LED lamps and 12 solar water heaters for 12 households' },
    story: {
      title:
        'Handbook “A day in the hamlet”, Vietnamese and English, on stilt houses, the moon calendar and rice wine; shown in the hamlet and at two places outside the province',
    },
    guests: {
      title: 'Market plan 2026–2028; four programmes for families, schools, visitors from abroad',
    },
    forest: {
      title:
        'Common plan to keep the headwater forest; forest watch book 2026: 31 of 46 households take part',
      issuedBy: 'Head of Minh Hoa hamlet',
    },
    business: {
      title:
        'Registration certificate of the cooperative, representative: Ms Le Thi Minh Hoa; registrations of 12 households',
      issuedBy: 'Business registration office',
    },
    payroll: { title: 'Payroll of September 2026: 18 workers, 17 from Minh Hoa commune' },
    ranking: {
      title: 'Ranking of cooperatives 2025: very good',
      issuedBy: 'People’s Committee of Minh Hoa commune',
    },
    mark: {
      title: 'Certificate of the collective mark “Du lich ban Minh Hoa” and permission to use it',
      issuedBy: 'Intellectual property office',
    },
    logo: { title: 'Copyright certificate for the logo of the mark', issuedBy: 'Copyright office' },
    agents: { title: 'Six contracts with travel agents: two inside the province, four outside' },
    partners: {
      title:
        'Two contracts for joint routes, one inside and one outside the province; a letter to a company in Laos',
    },
    sales: {
      title: 'Decision setting up a unit for promotion and sales (3 people); booking software',
    },
    web: {
      title:
        'Screenshots of 10/11/2026: website in Vietnamese, English page “under construction”; offers on a domestic and an international booking site',
      issuedBy: 'Consulting team of the council',
    },
    film: { title: 'Short film, poster and magazine article, in Vietnamese and English' },
    road: {
      title:
        'Record of a visit, location: cars reach the hamlet; next to a scenic area, no route joins them yet',
      issuedBy: 'Consulting team of the council',
    },
    houses: {
      title:
        'Record of a visit, hamlet and houses: clean, stilt houses as they were; paths, power, clean water, toilets and internet in full',
      issuedBy: 'Consulting team of the council',
    },
    showroom: {
      title: 'Record of a visit, reception: showroom with OCOP goods, parking, toilets; weaving taught daily',
      issuedBy: 'Consulting team of the council',
    },
    standards: {
      title: 'Decision that 12 households meet the standard for serving tourists',
      issuedBy: 'Department of Culture, Sports and Tourism',
    },
    safety: {
      title: 'Inspection of public order, fire, environment and food safety: met',
      issuedBy: 'Joint team of Minh Hoa commune',
    },
    training: { title: 'List of a course in fire safety and first aid on 14/05/2024' },
    certificates: {
      title: 'Vocational certificates of 13 of 18 workers; 2 have a certificate of English',
    },
    ratings: {
      title: 'Print of ratings: 9.1 of 10 from 214 guests on an international site; 180 questionnaires',
    },
    festivals: {
      title:
        'Plans and photographs of two events in 2026: new-rice festival; summer pop concert of the hamlets',
      issuedBy: 'People’s Committee of Minh Hoa commune',
    },
    goods: {
      title:
        'Purchase book, self-declarations of rice wine, honey and dried meat; two OCOP products of 3 stars',
    },
  },
  criteria: {
    '1.1': {
      note: 'A board of five that works by a yearly plan.',
      why: 'There are the decision, the plan for 2026 and a report on six months: planned and carried out.',
    },
    '1.2': {
      note: 'Rules name each household’s part; all work and all benefit.',
      why: 'The rules have each household’s part, guests in turn and 15% of the turnover for the hamlet: people manage, run and benefit.',
    },
    '1.3': {
      note: 'Reed bed, self-managed group; the commune meets the New Rural standard.',
      why: 'All four parts are there: measures, a shared reed bed, a group of 9, and the decision that the environment criterion is met.',
    },
    '1.4': {
      note: 'LED lamps and solar heaters; materials are reused.',
      why: 'Invoices bear out that power is saved. Recovery and reuse of energy and materials are only spoken of, so it is option 1.',
    },
    '2.1': {
      note: 'Stilt houses, the moon calendar and rice wine make it special.',
      why: 'Handbook and programmes rest on the hamlet’s own culture and copy nobody.',
    },
    '2.2': {
      note: 'Four programmes for three groups of guests.',
      why: 'There is a market plan, and there are programmes for families, schools and visitors from abroad.',
    },
    '2.3': {
      note: 'The whole hamlet keeps the headwater forest.',
      why: 'The watch book has 31 of 46 households. The highest option asks for the whole community; a common plan with activities is option 2.',
    },
    '3.1': {
      note: 'A cooperative of 46 members.',
      why: 'There is the registration certificate of the cooperative.',
    },
    '3.2': {
      note: 'The director is a woman.',
      why: 'The registration names Ms Le Thi Minh Hoa as legal representative.',
    },
    '3.3': {
      note: 'Nearly all are from the commune.',
      why: 'The payroll has 17 of 18 people from the commune, more than 94%.',
    },
    '3.4': {
      note: 'The cooperative is ranked very good.',
      why: 'Very good is above good. It is also the minimum for 4 stars.',
    },
    '3.5': {
      note: 'Has a collective mark and a copyright.',
      why: 'The copyright is for the logo of the mark, and the option leaves out exactly that. The collective mark with permission to use it is option 2.',
    },
    '4.1': {
      note: 'Six travel agents.',
      why: 'Six contracts, inside and outside the province; the highest option asks for 5.',
    },
    '4.2': {
      note: 'Linked inside the province, outside it, and with Laos.',
      why: 'There are contracts inside and outside the province. With Laos there is a letter one way, which is no link yet.',
    },
    '4.3': {
      note: 'A unit of three with booking software.',
      why: 'There are the decision that set it up and the software in use.',
    },
    '4.4': {
      note: 'A website in two languages, and offers on booking sites.',
      why: 'The English page was “under construction” on 10/11/2026, so there is no website in a foreign language. The Vietnamese one with two booking sites is option 3.',
    },
    '4.5': {
      note: 'Film, poster and article in two languages.',
      why: 'Short film, poster and print are there, in Vietnamese and English.',
    },
    '5.1': {
      note: 'A handbook of its own, Vietnamese and English.',
      why: 'It tells of this hamlet and is printed in English as well. That the website lacks English does not matter here.',
    },
    '5.2': {
      note: 'The handbook is in the hamlet and outside the province.',
      why: 'It lies in the hamlet and, through agents, at two places outside the province.',
    },
    '5.3': {
      note: 'The commune meets the New Rural standard.',
      why: 'There is the decision of the provincial People’s Committee of 20/12/2024.',
    },
    '6': {
      note: 'Cars reach the hamlet, right beside a scenic area.',
      why: 'The record: easy to reach, next to a scenic area, but no route joins them yet. The entity claims just that.',
    },
    '7': {
      note: 'A clean hamlet, stilt houses as they were.',
      why: 'The record has it clean, with its stilt houses; the decision has it “bright - green - clean and beautiful”.',
    },
    '8': {
      note: 'All 12 households are registered and recognised.',
      why: 'The community provides the service, so it is case 1. There are 12 registrations and the decision, valid until 27/04/2028.',
    },
    '9': {
      note: 'The joint inspection is passed; staff are trained.',
      why: 'The inspection is passed. But the last course was on 14/05/2024, more than two years ago: neither regular nor periodic.',
    },
    '10': {
      note: 'A complete showroom.',
      why: 'The record has a showroom with OCOP goods, parking and toilets; the handbook presents the service.',
    },
    '11': {
      note: 'Guests weave, walk in the forest, cook rice in bamboo.',
      why: 'Weaving is taught daily and there are programmes for a whole day: a model of experience, not a single activity.',
    },
    '12': {
      note: 'Most workers have certificates; reception speaks English.',
      why: '13 of 18 people is 72%. The highest option asks for more than 75% and a language; English does not make up for the rest.',
    },
    '13': {
      note: 'Rich services that guests praise.',
      why: '9.1 of 10 from 214 guests on an international site; all four programmes have the hamlet’s own character.',
    },
    '14': {
      note: 'Guests praise how friendly people are.',
      why: 'The booking site and 180 questionnaires both rate the service highly.',
    },
    '15': {
      note: 'Power, water and internet in full; the commune meets the standard.',
      why: 'Case 1, because the community provides it. The record has the infrastructure in full, the decision all the criteria.',
    },
    '16': {
      note: 'Two large events a year.',
      why: 'Twice a year, and for the community. But only the new-rice festival shows ethnic culture; a pop concert is the same everywhere, so it is option 2.',
    },
    '17': {
      note: 'Sells the hamlet’s specialities and OCOP products.',
      why: 'There are a purchase book and self-declarations; two OCOP products of 3 stars are on show.',
    },
  },
};
