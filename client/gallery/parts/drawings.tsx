/** Every piece of the maquette and every concept of the map, as their files hold them today. */
import type { ComponentChild } from "preact";
import { useLoaded } from "../../app/loaded.ts";
import { useLast } from "../../app/shared/use-last.ts";
import { siteUrl } from "../../site.ts";
import { CONCEPTS_URL } from "../../ui/art.ts";
import { Piece } from "../../ui/piece.tsx";
import { texts } from "../texts.ts";
import { Sheet } from "./sheet.tsx";

/** The sheet of all pieces, which the generator writes beside their files. */
const PIECES_URL = siteUrl("/art/pieces.svg");

interface DrawnProps {
  readonly title: string;
  readonly from: string;
  /** What the name of each begins with, in its file. */
  readonly prefix: string;
  readonly draw: (id: string) => ComponentChild;
}

function Drawn({ title, from, prefix, draw }: DrawnProps) {
  const ids = useLast(useLoaded(from, () => idsIn(from, prefix)));
  if (!ids) return null;
  return (
    <Sheet title={`${title} (${ids.length})`} look="small">
      {ids.map((id) => (
        <p key={id} class="drawn">
          {draw(id)}
          {id}
        </p>
      ))}
    </Sheet>
  );
}

async function idsIn(address: string, prefix: string): Promise<readonly string[]> {
  const text = await (await fetch(address)).text();
  return [...text.matchAll(/ id="([\w-]+)"/g)].flatMap(([, id = ""]) =>
    id.startsWith(prefix) ? [id.slice(prefix.length)] : [],
  );
}

export const Pieces = () => (
  <Drawn
    title={texts.value.others.pieces}
    from={PIECES_URL}
    prefix="p-"
    draw={(id) => (
      <span class="specimen-row">
        <Piece id={id} size={96} />
        <Piece id={id} size={32} />
      </span>
    )}
  />
);

export const Concepts = () => (
  <Drawn
    title={texts.value.others.concepts}
    from={CONCEPTS_URL}
    prefix="c-"
    draw={(id) => (
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <use href={`${CONCEPTS_URL}#c-${id}`} />
      </svg>
    )}
  />
);
