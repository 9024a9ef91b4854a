/** A sheet of the gallery, and one specimen on it under its name. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

interface SheetProps {
  readonly title: string;
  /** `one`: a single column; `small`: many little things. */
  readonly look?: "one" | "small";
  readonly children: ComponentChildren;
}

export function Sheet({ title, look, children }: SheetProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main>
      <h1 class="visually-hidden">{title}</h1>
      <div class={look === undefined ? "sheet" : `sheet ${look}`}>{children}</div>
    </main>
  );
}

interface SpecimenProps {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export const Specimen = ({ name, wide = false, children }: SpecimenProps) => (
  <section class={wide ? "specimen wide" : "specimen"}>
    <h2>{name}</h2>
    {children}
  </section>
);
