/** Which conventions a date is written in: English dates here are British, the day before the month. */
export const dayFirst = (language: string): string => (language === "en" ? "en-GB" : language);
