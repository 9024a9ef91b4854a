/** Devices that are nobody's phone: a whole team's counts by its captain, and the paper slips of a relay. */

/** Hashes of phones are hexadecimal: none is called so. */
export const WHOLE_TEAM = "wholeteam";
const SLIP = "slip";

/** A slip is one person's, known by a number that stays on the paper. */
export const slipDevice = (slip: number): string => `${SLIP}${String(slip).padStart(6, "0")}`;

/** The number of a slip; undefined for a phone. */
export const slipOf = (device: string): number | undefined =>
  device.startsWith(SLIP) ? Number(device.slice(SLIP.length)) : undefined;
