/** One thing at a time: pages turned by hand, never by themselves. */
import "./paged.css";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";

interface PagedProps {
  readonly t: Say;
  /** The beginning of two sentences' names: `<words>-before`, `<words>-next`. */
  readonly words: string;
  readonly pages: readonly { readonly id: string; readonly body: ComponentChildren }[];
}

/** A single page has nothing to turn. */
export function Paged({ t, words, pages }: PagedProps) {
  const [turned, turn] = useState(0);
  const block = useRef<HTMLDivElement>(null);
  const at = Math.min(turned, pages.length - 1);
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    // What turned the page may be gone from the new one: one reads on from its beginning.
    block.current?.focus({ preventScroll: true });
    block.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const page = pages[at];
  const place = t("page-of", { page: at + 1, pages: pages.length });
  if (!page) return null;
  if (pages.length === 1) return <>{page.body}</>;
  return (
    <div class="paged">
      <div class="paged-page" key={page.id} ref={block} tabIndex={-1} role="group" aria-label={place}>
        {page.body}
      </div>
      <div class="paged-turn">
        {at > 0 && (
          <Button look="quiet" onPress={() => turn(at - 1)}>
            {t(`${words}-before`)}
          </Button>
        )}
        <p>{place}</p>
        {at < pages.length - 1 && <Button onPress={() => turn(at + 1)}>{t(`${words}-next`)}</Button>}
      </div>
    </div>
  );
}
