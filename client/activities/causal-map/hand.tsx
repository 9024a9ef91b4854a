/** Cards dealt and not placed: one's own first, each opened to its back and to the zones where it may lie. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { nameOf, type Toile } from "./acting.ts";
import { CardBack } from "./card-back.tsx";
import { CardLine } from "./card-line.tsx";
import { handOf } from "./sorting.ts";
import { ZoneButtons } from "./zone-buttons.tsx";

interface HandProps {
  readonly toile: Toile;
  readonly onLink: () => void;
}

export function Hand({ toile, onLink }: HandProps) {
  const { t, view, seat } = toile;
  const { own, others } = handOf(view.everyone.dealt, view.team, seat);
  if (own.length + others.length === 0)
    return (
      <div class="toile-stack">
        <p>{t("hand-empty")}</p>
        <Button look="primary" onPress={onLink}>
          {t("link-two")}
        </Button>
      </div>
    );
  return (
    <div class="toile-stack">
      {own.length > 0 ? (
        <HandCards toile={toile} cards={own} />
      ) : (
        <>
          <p>{t("hand-own-done")}</p>
          <Button look="primary" onPress={onLink}>
            {t("link-two")}
          </Button>
        </>
      )}
      {others.length > 0 && (
        <Disclosure summary={t("hand-others", { count: others.length })}>
          <HandCards toile={toile} cards={others} />
        </Disclosure>
      )}
    </div>
  );
}

interface HandCardsProps {
  readonly toile: Toile;
  readonly cards: readonly string[];
}

function HandCards({ toile, cards }: HandCardsProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul class="toile-lines">
      {cards.map((card) => (
        <li key={card} class={open === card ? "toile-open" : undefined}>
          <CardLine
            toile={toile}
            card={card}
            detail={heldBy(toile, card)}
            isOpen={open === card}
            onPress={() => setOpen(open === card ? null : card)}
          />
          {open === card && <HandCard toile={toile} card={card} />}
        </li>
      ))}
    </ul>
  );
}

function heldBy(toile: Toile, card: string): string {
  const { t, view, seat } = toile;
  const holder = view.team.holders[card];
  if (holder === seat) return t("held-by-you");
  return holder === undefined ? t("held-by-nobody") : t("held-by", { name: nameOf(toile, holder) });
}

function HandCard({ toile, card }: { readonly toile: Toile; readonly card: string }) {
  const { t, leaf } = toile;
  return (
    <div class="toile-opened">
      <CardBack t={t} leaf={leaf} card={card} />
      <ZoneButtons toile={toile} card={card} legend={t("place-in")} />
    </div>
  );
}
