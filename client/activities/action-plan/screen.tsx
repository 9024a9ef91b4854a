/** t */
export const Screen = (_: unknown) => null;
