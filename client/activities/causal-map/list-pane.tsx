/** The map as a list: its zones, the cards of each as they lie there, then every link in words. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import { linkSentence, type Toile } from "./acting.ts";
import { CardLine } from "./card-line.tsx";
import { Finder } from "./finder.tsx";
import { LinkLine } from "./link-line.tsx";
import { linksOfCard } from "./reading.ts";
import { cardsIn } from "./sorting.ts";

interface ListPaneProps {
  readonly toile: Toile;
  readonly onLink: () => void;
}

/** What is open: a zone, all links, or nothing. */
const LINKS = "links";

export function ListPane({ toile, onLink }: ListPaneProps) {
  const { t, view, zones } = toile;
  const { places, links } = view.team;
  const filled = zones
    .map((zone) => ({ ...zone, cards: cardsIn(places, zone.id) }))
    .filter(({ cards }) => cards.length > 0);
  const [open, setOpen] = useState<string | null>(filled[0]?.id ?? null);
  const count = Object.keys(links).length;
  if (filled.length === 0) return <p>{t("list-empty")}</p>;
  return (
    <div class="toile-stack">
      <ul class="toile-sections">
        {filled.map(({ id, title, cards }) => (
          <li key={id}>
            <SectionHead isOpen={open === id} onPress={() => setOpen(open === id ? null : id)}>
              <KindSign kind={id} /> {title} <small>{t("cards", { count: cards.length })}</small>
            </SectionHead>
            {open === id && <Cards toile={toile} cards={cards} />}
          </li>
        ))}
        {count > 0 && (
          <li>
            <SectionHead isOpen={open === LINKS} onPress={() => setOpen(open === LINKS ? null : LINKS)}>
              {t("all-links")} <small>{t("links", { count })}</small>
            </SectionHead>
            {open === LINKS && <AllLinks toile={toile} />}
          </li>
        )}
      </ul>
      <Button look="primary" onPress={onLink}>
        {t("link-two")}
      </Button>
    </div>
  );
}

interface SectionHeadProps {
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

const SectionHead = ({ isOpen, onPress, children }: SectionHeadProps) => (
  <h2>
    <button type="button" class="toile-section" aria-expanded={isOpen} onClick={onPress}>
      {children}
    </button>
  </h2>
);

function Cards({ toile, cards }: { readonly toile: Toile; readonly cards: readonly string[] }) {
  const { t, view, select } = toile;
  return (
    <ul class="toile-lines">
      {cards.map((card) => (
        <li key={card}>
          <CardLine
            toile={toile}
            card={card}
            detail={t("links", { count: linksOfCard(view.team.links, card).length })}
            onPress={() => select({ kind: "card", id: card })}
          />
        </li>
      ))}
    </ul>
  );
}

function AllLinks({ toile }: { readonly toile: Toile }) {
  const { t, view, select } = toile;
  const { links } = view.team;
  return (
    <Finder
      t={t}
      label={t("search-link")}
      items={Object.entries(links).map(([id, { sign }]) => ({ id, name: linkSentence(toile, id, sign) }))}
      line={({ id }) => <LinkLine toile={toile} link={id} onPress={() => select({ kind: "link", id })} />}
    />
  );
}
