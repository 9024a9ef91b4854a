/** A sentence whose glossary terms open their meaning just below it: nothing moves the focus, nothing covers the page. */
import "./glossed.css";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { locale, sayCommon } from "../../text/texts.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useLoaded } from "../loaded.ts";
import { glossOf, type GlossPiece, type Term } from "./gloss.ts";
import { keepAsking } from "./keep-asking.ts";

/** @returns a page's sentences in pieces; plain until the phase's glossary is there */
export function useGloss(
  phase: string,
  leaf: (id: string) => Promise<unknown>,
): (sentences: readonly string[]) => readonly (readonly GlossPiece[])[] {
  const terms = useLoaded(`${phase} glossary`, () => keepAsking<readonly Term[]>(() => leaf("glossary")));
  return (sentences) => glossOf(sentences, terms ?? [], locale.value);
}

export function Glossed({ pieces }: { readonly pieces: readonly GlossPiece[] | undefined }) {
  const [open, setOpen] = useState<string>();
  const id = useId();
  const terms = (pieces ?? []).flatMap((piece) => (typeof piece === "string" ? [] : [piece.term]));
  const shown = terms.find((term) => term.id === open);
  const meaning = useRef<HTMLSpanElement>(null);
  // Below a long paragraph, it would open behind the bar at the bottom of a phone.
  useEffect(() => {
    if (open !== undefined) meaning.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <>
      {pieces?.map((piece) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <button
            key={piece.term.id}
            type="button"
            class="gloss-word"
            aria-expanded={open === piece.term.id}
            aria-controls={id}
            onClick={() => setOpen(open === piece.term.id ? undefined : piece.term.id)}
            onKeyDown={({ key }) => key === "Escape" && setOpen(undefined)}
          >
            {piece.words}
            <VisuallyHidden>{sayCommon("definition")}</VisuallyHidden>
          </button>
        ),
      )}
      {terms.length > 0 && (
        <span ref={meaning} id={id} class="gloss-meaning" aria-live="polite">
          {shown && (
            <>
              <b>{shown.term}</b> – {shown.meaning}
            </>
          )}
        </span>
      )}
    </>
  );
}
