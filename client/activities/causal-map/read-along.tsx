/** What the table made, to read while it is told: messages, description, and what the game knows of its links. */
import { Disclosure } from "../../ui/disclosure.tsx";
import { linkSentence, type Toile } from "./acting.ts";
import { CutDone } from "./cut.tsx";
import { Figures } from "./figures.tsx";
import { useWhys } from "./fronts.ts";
import { deckSigns } from "./whys.ts";

export function ReadAlong({ toile }: { readonly toile: Toile }) {
  const { t, view, word } = toile;
  const { messages, description, figures, cut } = view.team;
  const said = messages.map((id) => word(id)).filter((text) => text !== "");
  return (
    <div>
      {said.length > 0 && (
        <ol class="numbered">
          {said.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {description !== null && (
        <Disclosure summary={t("part-description")}>
          <p>{word(description)}</p>
        </Disclosure>
      )}
      {figures.length > 0 && (
        <Disclosure summary={t("found", { count: figures.length })}>
          <Figures toile={toile} />
        </Disclosure>
      )}
      {cut && (
        <Disclosure summary={t("the-cut")}>
          <CutDone toile={toile} cut={cut} />
        </Disclosure>
      )}
      <Known toile={toile} />
    </div>
  );
}

/** Only now: why the deck holds the links the table drew. */
function Known({ toile }: { readonly toile: Toile }) {
  const { t, view, leaf } = toile;
  const known = deckSigns(view.team.links, useWhys(leaf));
  if (known.length === 0) return null;
  return (
    <Disclosure summary={t("known", { count: known.length })}>
      <ul class="toile-known">
        {known.map(({ link, sign, why }) => (
          <li key={link}>
            <b>{linkSentence(toile, link, sign)}</b> {why}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
