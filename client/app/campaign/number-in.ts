/** A number as people type it: « 1 200,5 » as well as 1200.5; undefined for what is none, or below nought. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  return value <= 1e9 ? value : undefined;
}
