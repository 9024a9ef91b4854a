/** A placed card: its back, its links read out, where it lies, what was said of it. */
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { reasonOf, useActing, zoneTitle, type Toile } from "./acting.ts";
import { CardBack } from "./card-back.tsx";
import { CardPicture } from "./card-picture.tsx";
import { Comments } from "./comments.tsx";
import { titleOf } from "./fronts.ts";
import type { Linking } from "./link-form.tsx";
import { LinkLine } from "./link-line.tsx";
import { Pane } from "./pane.tsx";
import { linksOfCard } from "./reading.ts";
import { neighbourOf } from "./sorting.ts";
import { ZoneButtons } from "./zone-buttons.tsx";

interface CardSheetProps {
  readonly toile: Toile;
  readonly card: string;
  readonly onLink: (linking: Linking) => void;
}

export function CardSheet({ toile, card, onLink }: CardSheetProps) {
  const { t, view, fronts, leaf, select } = toile;
  const place = view.team.places[card];
  if (!place) return null;
  const [zone] = place;
  return (
    <Pane title={titleOf(fronts, card)} backLabel={t("close-card")} onBack={() => select(null)}>
      <div class="toile-card-place">
        <CardPicture fronts={fronts} card={card} size={56} />
        <p>{t("lies-in", { zone: zoneTitle(toile, zone) })}</p>
      </div>
      <Links toile={toile} card={card} />
      <Button look="primary" onPress={() => onLink({ from: card })}>
        {t("link-to")}
      </Button>
      <div>
        <Disclosure summary={t("back")}>
          <CardBack t={t} leaf={leaf} card={card} />
        </Disclosure>
        <Disclosure summary={t("move")}>
          <Moves toile={toile} card={card} />
        </Disclosure>
        <Comments toile={toile} on={card} />
      </div>
    </Pane>
  );
}

interface OfCard {
  readonly toile: Toile;
  readonly card: string;
}

function Links({ toile, card }: OfCard) {
  const { t, view, fronts, select } = toile;
  const links = linksOfCard(view.team.links, card);
  if (links.length === 0) return <p class="lede">{t("no-link")}</p>;
  return (
    <ul class="toile-lines" aria-label={t("links-of", { card: titleOf(fronts, card) })}>
      {links.map(({ id, way, other }) => (
        <li key={id}>
          <LinkLine
            toile={toile}
            link={id}
            told={t(`told-${way}`, { card: titleOf(fronts, other) })}
            onPress={() => select({ kind: "link", id })}
          />
        </li>
      ))}
    </ul>
  );
}

/** Another zone, another rank in its zone, or off the map. */
function Moves({ toile, card }: OfCard) {
  const { t, select } = toile;
  const { busy, act } = useActing(toile);
  const off = { type: "causal-map/unplace", card } as const;
  const takeOff = async () => {
    if (await act(off)) select(null);
  };
  return (
    <div class="toile-stack">
      <div class="toile-buttons">
        <Rank toile={toile} card={card} step={-1} />
        <Rank toile={toile} card={card} step={1} />
      </div>
      <ZoneButtons toile={toile} card={card} legend={t("move-to")} />
      <Button look="quiet" busy={busy} reason={reasonOf(toile, off)} onPress={() => void takeOff()}>
        {t("take-off")}
      </Button>
    </div>
  );
}

/** Two cards change places: two commands, each valid alone, whatever others do meanwhile. */
function Rank({ toile, card, step }: OfCard & { readonly step: -1 | 1 }) {
  const { t, view } = toile;
  const { places } = view.team;
  const { busy, act } = useActing(toile);
  const other = neighbourOf(places, card, step);
  const [own, theirs] = [places[card], other === undefined ? undefined : places[other]];
  const name = t(step < 0 ? "move-up" : "move-down");
  const swap = async () => {
    if (!own || !theirs || other === undefined) return;
    const put = (id: string, [zone, x, y]: typeof own) =>
      act({ type: "causal-map/place", card: id, zone, x, y });
    if (await put(other, own)) await put(card, theirs);
  };
  return (
    <Button
      look="quiet"
      icon={step < 0 ? "up" : "down"}
      busy={busy}
      reason={theirs ? undefined : t(step < 0 ? "first-already" : "last-already")}
      onPress={() => void swap()}
    >
      {name}
    </Button>
  );
}
