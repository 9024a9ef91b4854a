/** What a device keeps for a session: the secrets of its seats, and nothing else (drafts live in the tab alone). */

const keyOf = (code: string) => `trois-tiers:${code}`;

/** 24 random bytes in base64url. `crypto.getRandomValues` exists on plain http, `randomUUID` does not. */
export function randomToken(bytes = 24): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...values))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

export function seatTokens(code: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(code)) ?? "[]");
    return Array.isArray(stored) ? stored.filter((token) => typeof token === "string") : [];
  } catch {
    return [];
  }
}

export function rememberSeat(code: string, token: string): void {
  const tokens = seatTokens(code);
  if (!tokens.includes(token)) localStorage.setItem(keyOf(code), JSON.stringify([...tokens, token]));
}

/** A join that was refused gave no seat. */
export function forgetSeat(code: string, token: string): void {
  localStorage.setItem(keyOf(code), JSON.stringify(seatTokens(code).filter((other) => other !== token)));
}

const pairKey = (code: string, seat: string) => `trois-tiers:pair:${code}:${seat}`;

/**
 * The random value that joins a person's answers kept apart, before and after; it never leaves with a seat's secret.
 * A device that forgets it gives answers that nothing joins.
 */
export function pairOf(code: string, seat: string): string {
  const kept = localStorage.getItem(pairKey(code, seat)) ?? randomToken();
  localStorage.setItem(pairKey(code, seat), kept);
  return kept;
}

/** Whoever left for good leaves nothing on the device. */
export function forgetSeats(code: string): void {
  localStorage.removeItem(keyOf(code));
}
