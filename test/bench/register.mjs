/** A register of 20,000 certificates checked: how much of the processor it takes, whatever else the machine does. `node test/bench/register.mjs [how many]` */
import { checkRegister } from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';

const ON = '2026-11-29';
const ROUNDS = 5;
const count = Number(process.argv[2] ?? 20_000);
const KINDS = [
  'Mật ong hoa nhãn',
  'Trà thảo mộc',
  'Nước mắm cốt',
  'Gốm men lam',
  'Bưởi da xanh',
  'Mắm tôm chua',
];
const FORMS = ['HTX', 'Hợp tác xã', 'Công ty TNHH', 'Hộ kinh doanh'];

/** Every tenth product stands there twice, spelt in another way. */
const certificates = Array.from({ length: count }, (_, at) => {
  const no = at % 10 === 9 ? at - 1 : at;
  const name = `${KINDS[no % KINDS.length]} ${no % 7 === 0 ? 'hòa' : 'Ví Dụ'}`;
  return {
    id: `c-${at}`,
    product: { name: at % 10 === 9 ? name.toUpperCase() : name },
    entity: {
      name: `${FORMS[no % FORMS.length]} Ví Dụ ${Math.floor(no / 4)}`,
      commune: `Xã Ví Dụ ${no % 300}`,
    },
    events: [
      {
        kind: 'recognised',
        on: `202${3 + (no % 4)}-0${1 + (no % 9)}-${10 + (no % 18)}`,
        stars: 3 + (no % 2),
        decision: `${no}/QĐ-UBND`,
        issuer: 'UBND tỉnh Ví Dụ',
      },
    ],
  };
});

const times = [];
let found = 0;
for (let round = 0; round < ROUNDS; round++) {
  const begun = process.cpuUsage();
  found = checkRegister({ certificates }, { on: ON, calendar: calendarInForce }).length;
  const { user, system } = process.cpuUsage(begun);
  times.push((user + system) / 1_000);
}
const median = [...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
console.log(
  `${count} certificates checked in ${Math.round(median)} ms of the processor (median of ${ROUNDS}; first ${Math.round(times[0] ?? 0)} ms); ${found} findings`,
);
