/** A card of the game: clean-cut for what was decided, torn black paper for a rebound. */
import type { ComponentChildren } from "preact";
import type { Kind } from "./kind.ts";
import { KindTag } from "./kind-tag.tsx";
import { Picture } from "./picture.tsx";
import { Torn } from "./torn.tsx";

interface CardProps {
  kind: Kind;
  /** Name of the kind, in the page's language. */
  kindLabel: string;
  title: ComponentChildren;
  /** Level of the title in the page. */
  level?: 2 | 3 | 4;
  pieces?: readonly string[];
  children?: ComponentChildren;
  /** Number, source, year. */
  foot?: ComponentChildren;
}

export function Card({ kind, kindLabel, title, level = 2, pieces, children, foot }: CardProps) {
  const Heading = `h${level}` as const;
  const words = (
    <>
      <Heading>{title}</Heading>
      {children}
      {foot && <p class="card-foot">{foot}</p>}
    </>
  );
  if (kind === "rebond")
    return (
      <article>
        <Torn>
          <KindTag kind={kind}>{kindLabel}</KindTag>
          {words}
        </Torn>
      </article>
    );
  return (
    <article class="card" data-kind={kind}>
      <Picture kind={kind} pieces={pieces}>
        <KindTag kind={kind}>{kindLabel}</KindTag>
      </Picture>
      <div class="card-body">{words}</div>
    </article>
  );
}
