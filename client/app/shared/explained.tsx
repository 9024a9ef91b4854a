/** Sentences of the house or of its authors, whose words of the trade open their meaning where they stand. */
import { locale } from "../../text/texts.ts";
import { useLoaded } from "../loaded.ts";
import { glossOf, type GlossPiece } from "./gloss.ts";
import { Glossed } from "./glossed.tsx";
import { houseGlossary } from "./house-glossary.ts";

/** @param sentences of one page, in the order they are read: each word is marked once */
export function useExplained(sentences: readonly string[]): readonly (readonly GlossPiece[])[] {
  const terms = useLoaded("house glossary", houseGlossary);
  return glossOf(sentences, terms ?? [], locale.value);
}

/** Where nothing else is pressed: never inside a button, a label or a link. */
export function Explained({ text }: { readonly text: string }) {
  return <Glossed pieces={useExplained([text])[0]} />;
}
