/** What the calendar says of days, in English. */
import type { CalendarMessageKey } from './messages.vi.js';

export const en: Readonly<Record<CalendarMessageKey, string>> = {
  'state-not-yet': 'The certificate is issued on {issued} and does not hold yet',
  'state-valid': 'The certificate holds to the end of {expires}, {left} days more',
  'state-expiring': 'The certificate ends soon: it holds to the end of {expires}, {left} days more',
  'state-last-day': '{expires} is the last day on which the certificate holds',
  'state-extended':
    'The term of the certificate ended with {expires}; it holds until there is a result, at most to the end of {until}',
  'state-expired': 'The certificate has not held since the end of {until}',
  'state-withdrawn': 'The certificate was withdrawn on {withdrawn}',
  'if-recognised':
    'If it is recognised on {issued}, the last day of the round, the certificate holds to the end of {expires}',
  'file-between': 'File the dossier for the re-rating from {from} to the end of {until}',
  'file-by': 'File the dossier for the re-rating now: by {untilWeekday}, {until}, {left} days more',
  'file-late':
    'The last day for the dossier of the re-rating, {until}, is over: file as soon as you can. After {expires} the certificate holds only until there is a result, at most to the end of {limit}',
  'await-result':
    'Wait for the result of the re-rating, and keep the product as it was recognised; at most to the end of {until}',
  'confirm-extension':
    'If the dossier for the re-rating is filed, ask the authority to confirm that the certificate holds until there is a result, at most to the end of {limit}',
  'stop-showing': 'Stop printing, sticking and advertising these stars',
  'stop-showing-unless-filed': 'If it is not filed, stop printing, sticking and advertising these stars',
  'register-again': 'To have stars again, file for rating; show them once there is a new certificate',
  'former-certificate':
    'A certificate issued before {from} is valid to the end of the term that its decision of recognition states',
  'expires-differs':
    'The certificate states {stated} as its last day; {months} months from its issue end on {computed}. The day stated is used here; compare it with the decision of recognition',
  'no-such-day':
    'The last month has no day to match {issued}, so the term ends with the last day of that month, {expires}',
  'extension-cut':
    'The extension is stated to {stated}, but {days} days are the most, to the end of {most}; that day is used here',
  'extension-without-effect':
    'The extension to {stated} is not after the end of the term, {expires}, and extends nothing',
  'window-closes-on-day-off':
    'The last day for filing, {until}, is a {untilWeekday}, a day off: file by {lastWorkingDayWeekday}, {lastWorkingDay}',
  'deadline-days': '{title}: by {untilWeekday}, {until} ({count} days, counted from the day after {from})',
  'deadline-working-days':
    '{title}: by {untilWeekday}, {until} ({count} working days, counted from the day after {from})',
  'deadline-moved':
    'Day {count} is {countedWeekday}, {counted}, a day off, so the term ends with the next working day, {until}',
  'holidays-expected':
    'The days off of {year} are worked out from the law, before an official plan: swapped days and days in lieu may change them',
  'holidays-none': 'There is no list of holidays for {year}: only weekends are left out',
  round:
    '{title} of {year}: {proposer} proposes before {proposed} (by the end of {proposedUntil}), rating is done before {done}',
  'round-file':
    'To be in time for {title} of {year}, producers file by {fileUntilWeekday}, {fileUntil}: {proposer} has {count} working days',
  'round-of-layer': '{title}: dossiers are taken from {from} to the end of {until}',
  transition: '{title}: {days} days from {from}, to the end of {until}',
  'transition-without-end': '{title} (before {from})',
  'window-opens': 'Dossiers for the re-rating are taken from today',
  'window-closes': 'Last day for the dossier of the re-rating',
  'term-ends': 'The certificate ends',
  'extension-ends': 'The extension of the certificate ends',
  named: '{event}: {name}',
  'weekday-1': 'Monday',
  'weekday-2': 'Tuesday',
  'weekday-3': 'Wednesday',
  'weekday-4': 'Thursday',
  'weekday-5': 'Friday',
  'weekday-6': 'Saturday',
  'weekday-7': 'Sunday',
};
