/**
 * The statutory holidays of a year (`MM-DD`) by 全国年节及纪念日放假办法, Art. 2, as amended 1999, 2007, 2013 and 2024.
 * The published list mixes them with weekends and days swapped; Order 121 Art. 45 speaks of the statutory ones.
 * @param {number} year 2000–2099
 */
export function statutoryDays(year) {
  const days = ['01-01', ...springFestival(year), ...labourDay(year), '10-01', '10-02', '10-03'];
  if (year >= 2008) days.push(clearAndBright(year), lunarDay(year, '5/5'), lunarDay(year, '8/15'));
  return days;
}

function springFestival(year) {
  const newYear = Date.parse(`${year}-${lunarDay(year, '1/1')}`);
  const [from, to] = year < 2008 ? [0, 2] : year < 2014 ? [-1, 1] : year < 2025 ? [0, 2] : [-1, 2];
  return daysFrom(newYear, from, to);
}

function labourDay(year) {
  const last = year < 2008 ? 3 : year < 2025 ? 1 : 2;
  return ['05-01', '05-02', '05-03'].slice(0, last);
}

/** Solar term 清明, valid 2000–2099. */
function clearAndBright(year) {
  const y = year % 100;
  return `04-0${Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)}`;
}

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

function lunarDay(year, monthAndDay) {
  for (let day = Date.UTC(year, 0, 15); ; day += 86_400_000) if (lunar.format(day) === monthAndDay) return format(day);
}

function daysFrom(start, from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => format(start + (from + i) * 86_400_000));
}

function format(milliseconds) {
  return new Date(milliseconds).toISOString().slice(5, 10);
}
