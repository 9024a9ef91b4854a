/** Stands for `@colyseus/schema` in the page: our state travels as plain patches (decision 0002), so that of the whole
 * library the SDK only ever calls the two codecs of its frames. */
export { encode } from "virtual:colyseus-encode";
export { decode } from "virtual:colyseus-decode";

/** What the SDK names for rooms that have a schema; it makes none of them for ours. */
export const Decoder = undefined;
export const Reflection = undefined;
export const Callbacks = undefined;
export const InputEncoder = undefined;
export const $values: unique symbol = Symbol.for("$values");
export const $refId: unique symbol = Symbol.for("$refId");

export function getDecoderStateCallbacks(): undefined {
  return undefined;
}
