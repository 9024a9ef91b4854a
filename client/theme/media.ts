/** When the dark sheet holds: never on paper, and never over colours that the reader's own system forces. */
const DARK = "screen and (forced-colors: none)";

export const MEDIA = { dark: DARK, device: `${DARK} and (prefers-color-scheme: dark)` } as const;
