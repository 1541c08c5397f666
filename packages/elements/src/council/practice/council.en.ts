import type { CouncilTexts } from './council.js';

export const COUNCIL_TEXTS: CouncilTexts = {
  name: 'Council of Vi Du province (practice)',
  agency: 'People’s Committee of Vi Du province',
  decision: 'Example decision of 15/09/2026',
  place: 'Example meeting room',
  members: {
    A: {
      name: 'Nguyen Van An',
      title: 'Vice-Chairman',
      body: 'People’s Committee of Vi Du province',
    },
    B: {
      name: 'Tran Thi Binh',
      title: 'Deputy Director',
      body: 'Department of Agriculture and Environment',
    },
    C: { name: 'Le Van Cuong', title: 'Head of division', body: 'Department of Industry and Trade' },
    D: { name: 'Pham Thi Dung', title: 'Head of division', body: 'Department of Health' },
    E: { name: 'Hoang Thi Ha', title: 'Officer', body: 'Department of Culture, Sports and Tourism' },
    F: { name: 'You' },
    S: { name: 'Vu Thi Lan', title: 'Secretary', body: 'Department of Agriculture and Environment' },
  },
  recusal: 'Her brother keeps the books of Vi Du Bee Cooperative',
  opinions: {
    A: {
      'mat-ong': 'A good product that keeps the scent of the forest. Please send the supermarket contract.',
      'ban-minh-hoa': 'It deserves to stand for the province.',
    },
    B: { 'mat-ong': 'Wait for the new HACCP certificate, then apply for an upgrade.' },
    C: { 'khan-lanh': 'Attractive, and it sells far away. I score its potential.' },
    D: { 'khan-lanh': 'I count only what is on paper.' },
    E: { 'khan-lanh': 'The corner motif is another company’s design; it should be disqualified.' },
  },
  remarks: {
    B: {
      'mat-ong': {
        '1.7': 'I see no equipment; recovering wax is what bee-keepers have always done.',
        '10': 'HACCP expired on 30/09/2026.',
      },
    },
    D: {
      'mat-ong': { '10': 'The HACCP certificate is no longer valid.' },
      'khan-lanh': { '6.3': 'The indigo is beautiful, but the corner motif belongs to others.' },
    },
    C: { 'khan-lanh': { '1.4': 'The cooperative says that a fourth contract is being signed.' } },
    E: { 'khan-lanh': { '6.2': 'See the record of samples: like a design of Minh Hoa Company.' } },
  },
};
