/** What the words on the écran mean, to be said aloud: the wall itself cannot be tapped. */
import "./glossary-list.css";
import { useState } from "preact/hooks";
import { useLoaded, useTexts } from "../loaded.ts";
import { houseGlossary } from "../shared/house-glossary.ts";

export function GlossaryList() {
  const [isOpen, setOpen] = useState(false);
  const t = useTexts("glossary");
  if (!t) return null;
  return (
    <details class="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("title")}</summary>
      {isOpen && <Words t={t} />}
    </details>
  );
}

function Words({ t }: { readonly t: NonNullable<ReturnType<typeof useTexts>> }) {
  const terms = useLoaded("house glossary", houseGlossary);
  if (!terms) return <p role="status">{t("coming")}</p>;
  if (terms.length === 0) return <p>{t("none")}</p>;
  const sorted = terms.toSorted((one, other) => one.term.localeCompare(other.term));
  return (
    // It scrolls on its own: the keyboard must be able to reach it.
    <dl class="glossary-list" tabIndex={0} aria-label={t("title")}>
      {sorted.map(({ id, term, meaning }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
