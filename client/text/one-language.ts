/** A value of the content as the page reads it: its `{fr, en}` texts are one sentence each. */

export type InOneLanguage<T> = T extends { readonly fr: string; readonly en: string }
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InOneLanguage<T[Key]> }
      : T;
