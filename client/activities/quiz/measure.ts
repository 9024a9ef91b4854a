/** Numbers and units as the page's language writes them: a question's unit, and a fact's raw one. */

export interface Measure {
  /** The number, with the sign it never leaves: "4,4 %", "24 €". */
  readonly figure: string;
  /** What is left of the unit: "kg de CO₂e"; empty when there is none. */
  readonly unit: string;
  /** Both, on one line. */
  readonly text: string;
}

/** Orders of magnitude need three figures at most below a hundred, and no decimal above. */
function digitsFor(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  if (size >= 100) return { maximumFractionDigits: 0 };
  return size >= 1 ? { maximumFractionDigits: size >= 10 ? 1 : 2 } : { maximumSignificantDigits: 3 };
}

/** A bare number, for rulers and steppers. */
export function plainNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, digitsFor(value)).format(value);
}

/** @param unit the author's words ("kg de CO₂e", "% de l’empreinte", "€") */
export function measure(value: number, unit: string, language: string): Measure {
  const digits = digitsFor(value);
  const join = (figure: string, rest: string): Measure => ({
    figure,
    unit: rest,
    text: rest ? `${figure}\u00a0${rest}` : figure,
  });
  if (unit.startsWith("%")) {
    const percent = new Intl.NumberFormat(language, { style: "percent", ...digits });
    return join(percent.format(value / 100), unit.slice(1).trim());
  }
  if (unit === "€") {
    const euros = new Intl.NumberFormat(language, {
      style: "currency",
      currency: "EUR",
      ...digits,
      minimumFractionDigits: 0,
    });
    return join(euros.format(value), "");
  }
  return join(new Intl.NumberFormat(language, digits).format(value), unit);
}

/**
 * The unit of a fact, written for machines ("kgCO2e/appareil"), as people read it.
 * @param per what the page’s language says for a slash
 */
export function factUnit(raw: string, value: number, per: string): string {
  if (raw === "ratio") return "";
  if (raw === "an" && Math.abs(value) >= 2) return "ans"; // the other units are written in the plural, or have none
  return raw
    .replaceAll("CO2e", " CO₂e")
    .replaceAll("Sbeq", " Sb éq.")
    .replaceAll("m2", "m²")
    .replaceAll("m3", "m³")
    .replaceAll("/", ` ${per} `);
}
