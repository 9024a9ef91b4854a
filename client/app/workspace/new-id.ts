/** Ids of what is added here: told apart by chance, since two authors may add at once. */
export const newEntryId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join("");
