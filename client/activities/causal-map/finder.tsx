/** A long list made short: a search field above, a few lines at a time. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { found } from "./finding.ts";

interface Item {
  readonly id: string;
  readonly name: string;
}

interface FinderProps<T extends Item> {
  readonly t: Say;
  readonly label: string;
  readonly items: readonly T[];
  /** One line of the list. */
  readonly line: (item: T) => ComponentChildren;
}

const PAGE = 6;

export function Finder<T extends Item>({ t, label, items, line }: FinderProps<T>) {
  const [asked, ask] = useState("");
  const [pages, setPages] = useState(1);
  const matching = found(items, asked);
  const shown = matching.slice(0, pages * PAGE);
  const left = matching.length - shown.length;
  return (
    <div class="toile-finder">
      {items.length > PAGE && (
        <Field
          label={label}
          value={asked}
          native={{ autocomplete: "off", spellcheck: false }}
          onInput={(value) => {
            ask(value);
            setPages(1);
          }}
        />
      )}
      {/* Always there, so that what a search finds is said while one types. */}
      <p class="visually-hidden" role="status">
        {asked !== "" && t("finds", { count: matching.length })}
      </p>
      {matching.length === 0 && <p class="lede">{t(asked === "" ? "nothing-yet" : "nothing-found")}</p>}
      <ul class="toile-lines">
        {shown.map((item) => (
          <li key={item.id}>{line(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" size="small" onPress={() => setPages(pages + 1)}>
          {t("more", { count: left })}
        </Button>
      )}
    </div>
  );
}
