/** The codecs of `@colyseus/schema`, from its own sources (vite.config.ts). */
declare module "virtual:colyseus-encode" {
  export const encode: unknown;
}
declare module "virtual:colyseus-decode" {
  export const decode: unknown;
}
