/** Whether a text seems to hold somebody's name, e-mail or telephone: said gently, never refused. */

export type Personal = "email" | "phone" | "name";

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(\.[\p{L}\d-]{1,63})+/u;

/** French numbers, as people write them: 06 12 34 56 78, 06.12.34.56.78, +33 6 12 34 56 78, 0033612345678. */
const PHONE =
  /(?<!\d[ .,\u00a0\u202f-]?)(?:0|(?:\+|00)33[ .\u00a0\u202f-]?(?:\(0\))?)[1-9](?:[ .\u00a0\u202f-]?\d{2}){4}(?![ .,\u00a0\u202f-]?\d)/u;

/** A title and what follows it with a capital. « Mme la directrice » names a function, and is what is asked for. */
const NAME =
  /(?<![\p{L}\d])(?:[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Mrs?|Ms|Mme|Mlle|MM|M\.|Me|Dr)\.?[ \u00a0\u202f]+(?:(?:d[eu]|des|le|la)[ \u00a0])?\p{Lu}[\p{L}’'.-]*/u;

/** What stands after a title without naming anybody. */
const FUNCTION =
  /^(?:le|la|les|l[’']|du|de la|des)?[ \u00a0]?(?:Maire|Mairesse|Pr[ée]fet|Pr[ée]f[èe]te|Pr[ée]sident|Directeur|Directrice|Ministre|Mayor|President|Tout-le-monde|X|Y)\p{L}*/u;

/** No field takes more. */
const LONGEST = 600;

export function looksPersonal(typed: string): Personal | undefined {
  const text = typed.slice(0, LONGEST);
  if (EMAIL.test(text)) return "email";
  if (PHONE.test(text)) return "phone";
  const [found] = NAME.exec(text) ?? [];
  if (found === undefined) return undefined;
  const named = found.replace(/^\S+[ \u00a0\u202f]+/u, "");
  return FUNCTION.test(named) ? undefined : "name";
}
