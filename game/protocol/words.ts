/** Words typed by people: they travel in a command, then live beside the journal; the state holds their ids. */
import { z } from "zod";

/** What a parsed command holds where a person typed. */
interface Typed {
  readonly words: string;
}

/** A text typed by a person: trimmed, one to `max` characters, no control characters but line breaks. */
export const words = (max: number) =>
  z
    .string()
    .transform((text) => ({ words: clean(text) }))
    .refine((typed) => typed.words.length > 0, { params: { refusal: "text-empty" }, message: "text-empty" })
    .refine((typed) => typed.words.length <= max, {
      params: { refusal: "text-too-long" },
      message: "text-too-long",
    });

function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is removed
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, " ").trim();
}

/** A command once its words are stored: the id stands where the text was. */
export type Stored<T> = T extends Typed
  ? string
  : T extends readonly (infer Item)[]
    ? Stored<Item>[]
    : T extends object
      ? { [Key in keyof T]: Stored<T[Key]> }
      : T;
