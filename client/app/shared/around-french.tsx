/** A sentence in the page's language around words that stay in French: a voice that reads changes for them alone. */
import type { ComponentChildren } from "preact";

interface AroundFrenchProps {
  /** Says the sentence with a mark where the words go. */
  readonly say: (mark: string) => string;
  readonly children: ComponentChildren;
}

/** No sentence holds it. */
const MARK = "\u0001";

export function AroundFrench({ say, children }: AroundFrenchProps) {
  const [before = "", after = ""] = say(MARK).split(MARK);
  return (
    <>
      {before}
      <span lang="fr">{children}</span>
      {after}
    </>
  );
}
