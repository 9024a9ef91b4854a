/** t */
export const Console = (_: unknown) => null;
