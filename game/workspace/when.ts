/** Dates as people write them: read when they can be, kept as written always. */

/** ISO date at which a term is over: of « 2027 » the last day of the year, of « T2 2027 » that of the quarter. */
export function lastDayOf(term: string): string | null {
  const plain = term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(plain);
    if (found) return read(found);
  }
  return null;
}

/** ISO date that many months later; the 31st becomes the last day of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const all = year * 12 + month - 1 + months;
  const [then, at] = [Math.floor(all / 12), (all % 12) + 1];
  return iso(then, at, Math.min(date, daysIn(then, at)));
}

/** A hundred days, not centuries: month by month. */
export function daysLater(day: string, days: number): string {
  let [year, month, date] = partsOf(day);
  date += days;
  while (date > daysIn(year, month)) {
    date -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return iso(year, month, date);
}

function partsOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (number: number) => String(number).padStart(2, "0");
const iso = (year: number, month: number, date: number) => `${year}-${two(month)}-${two(date)}`;

/** Null for the 31st of June. */
function exact(year: string, month: string, date: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) ? iso(y, m, d) : null;
}

function endOf(year: string, month: number): string | null {
  return month >= 1 && month <= 12 ? iso(Number(year), month, daysIn(Number(year), month)) : null;
}

/** First letters of months, French then English, that name one alone. */
const MONTHS = [
  ...["jan", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"],
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
];
const monthIn = (word: string) => {
  const at = MONTHS.findIndex((month) => word.startsWith(month));
  return at < 0 ? null : (at % 12) + 1;
};

const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => string | null])[] = [
  [/^(20\d\d)-(\d\d?)-(\d\d?)$/u, ([, year = "", month = "", date = ""]) => exact(year, month, date)],
  [/^(\d\d?)[/.-](\d\d?)[/.-](20\d\d)$/u, ([, date = "", month = "", year = ""]) => exact(year, month, date)],
  [
    /^(\d\d?)(?:er)? ([a-z]{3,9})\.? (20\d\d)$/u,
    ([, date = "", word = "", year = ""]) => {
      const month = monthIn(word);
      return month === null ? null : exact(year, String(month), date);
    },
  ],
  [/(?:^|\b)[tq]([1-4])[ -/]*(20\d\d)$/u, ([, quarter = "", year = ""]) => endOf(year, Number(quarter) * 3)],
  [/^(20\d\d)[ -/]*[tq]([1-4])$/u, ([, year = "", quarter = ""]) => endOf(year, Number(quarter) * 3)],
  [/^(\d\d?)\/(20\d\d)$/u, ([, month = "", year = ""]) => endOf(year, Number(month))],
  [/^(20\d\d)-(\d\d?)$/u, ([, year = "", month = ""]) => endOf(year, Number(month))],
  [
    /(?:^|\b)([a-z]{3,9})\.? (20\d\d)$/u,
    ([, word = "", year = ""]) => {
      const month = monthIn(word);
      return month === null ? endOf(year, 12) : endOf(year, month);
    },
  ],
  [/^(20\d\d)$/u, ([, year = ""]) => endOf(year, 12)],
];
