import type { PacketWords } from '../../src/core/review/packetMarkdown';

/** Short English texts for a packet, without VS Code. */
export const packetWords: PacketWords = {
  date: date => date,
  month: month => month,
  title: (name, from, to) => `${name}, ${from} to ${to}`,
  about: 'About.',
  count: count => `${count} pieces.`,
  leftOut: left => [
    `Left out: ${left.private} private, ${left.readings} readings, ${left.sensitive} sensitive.`,
  ],
  tooLarge: names => `Too large: ${names.join(', ')}`,
  nothing: 'Nothing.',
  months: 'Months',
  monthCount: (month, count) => `${month}: ${count}`,
  noEvidence: month => `${month}: none`,
  recent: (count, of, weeks) => `${count} of ${of} in the last ${weeks} weeks.`,
  recentWeighs: 'Look at the rest again.',
  theme: (kind, name) => name ?? kind,
  heard: date => (date ? `heard ${date}` : 'heard'),
  notHeard: 'not heard yet',
  measure: text => `Measure: ${text}`,
  due: date => `due ${date}`,
  daysLate: days => `${days} late`,
  leadView: text => `Lead: ${text}`,
  memberView: text => `Member: ${text}`,
  result: (result, actual) => `Result: ${[result, actual].filter(Boolean).join(', ')}`,
};
