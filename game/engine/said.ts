/** One form for a text that crosses from an activity to another or to the roadmap. */

/** A text: typed by people (its word id), or the author's in every language. */
export type Said = { readonly words: string } | { readonly fr: string; readonly en: string };
