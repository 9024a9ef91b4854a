/** What this device keeps of a campaign: a random name of its own, and the team of whoever holds it. */

const letters = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => (byte % 36).toString(36)).join("");

/** For the page alone, in a browser that keeps nothing. */
const page = new Map<string, string>();

function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? page.get(name);
  } catch {
    return page.get(name);
  }
}

function keep(name: string, value: string): void {
  page.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // It holds for as long as the page does.
  }
}

/** Never leaves but for the server, which writes a hash of it. */
export function deviceKey(): string {
  const known = kept("tt-device");
  if (known !== undefined) return known;
  const made = letters();
  keep("tt-device", made);
  return made;
}

export const newRowId = () => letters().slice(0, 16);

export const keptTeam = (campaign: string) => kept(`tt-team-${campaign}`);
export const keepTeam = (campaign: string, team: string) => keep(`tt-team-${campaign}`, team);

/** How far one went in a week's quiz; what one answered is kept nowhere. */
export const keptQuiz = (campaign: string, week: number) =>
  Number(kept(`tt-quiz-${campaign}-${week}`) ?? 0) || 0;
export const keepQuiz = (campaign: string, week: number, at: number) =>
  keep(`tt-quiz-${campaign}-${week}`, String(at));
