/** The one snip: a link of the map is cut, or a lever played; what is no longer fed pales. */
import { useState } from "preact/hooks";
import type { Cut as CutMade } from "../../../game/activities/causal-map/state.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Callout } from "../../ui/callout.tsx";
import { linkSentence, reasonOf, useActing, type Toile } from "./acting.ts";
import { CardBack } from "./card-back.tsx";
import { CardLine } from "./card-line.tsx";
import { CardPicture } from "./card-picture.tsx";
import { Finder } from "./finder.tsx";
import { titleOf } from "./fronts.ts";
import { LinkSign } from "./link-sign.tsx";
import { Review } from "./review.tsx";

export function Cut({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { cut } = view.team;
  const [way, setWay] = useState<"link" | "lever">(cut?.kind ?? "link");
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("cut-title")}</h1>
        <p class="lede">{t("cut-lede")}</p>
      </div>
      {cut && <CutDone toile={toile} cut={cut} />}
      <div class="toile-tabs" role="group" aria-label={t("cut-ways")}>
        {(["link", "lever"] as const).map((id) => (
          <button key={id} type="button" aria-pressed={way === id} onClick={() => setWay(id)}>
            {t(`cut-${id}`)}
          </button>
        ))}
      </div>
      {way === "link" ? <LinksToCut toile={toile} /> : <Levers toile={toile} />}
      <Review toile={toile} />
    </>
  );
}

/** What the table chose, and what pales. */
export function CutDone({ toile, cut }: { readonly toile: Toile; readonly cut: CutMade }) {
  const { t, view, fronts } = toile;
  const what =
    cut.kind === "link"
      ? linkSentence(toile, cut.link, view.team.links[cut.link]?.sign ?? "feeds")
      : titleOf(fronts, cut.card);
  return (
    <Callout look="keep" kind="leviers">
      <p>
        {t(`cut-done-${cut.kind}`)} <b>{what}</b>
      </p>
      <p>{t(cut.pale.length === 0 ? "pale-none" : "pale", { count: cut.pale.length })}</p>
      <ul class="toile-pale">
        {cut.pale.map((card) => (
          <li key={card}>
            <CardPicture fronts={fronts} card={card} size={32} /> {titleOf(fronts, card)}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function LinksToCut({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { links, cut } = view.team;
  const { act } = useActing(toile);
  return (
    <Finder
      t={t}
      label={t("search-link")}
      items={Object.entries(links).map(([id, { sign }]) => ({
        id,
        sign,
        name: linkSentence(toile, id, sign),
      }))}
      line={({ id, sign, name }) => {
        const command = { type: "causal-map/cut", link: id } as const;
        const refusal = reasonOf(toile, command);
        const isChosen = cut?.kind === "link" && cut.link === id;
        return (
          <>
            <button
              type="button"
              class="toile-card"
              aria-pressed={isChosen}
              aria-disabled={refusal !== undefined}
              onClick={() => {
                if (refusal === undefined && !isChosen) void act(command);
              }}
            >
              <LinkSign sign={sign} />
              <span>
                {name}
                {refusal !== undefined && <small>{refusal}</small>}
              </span>
              {isChosen && <Icon name="tick" />}
            </button>
          </>
        );
      }}
    />
  );
}

function Levers({ toile }: { readonly toile: Toile }) {
  const { t, view } = toile;
  const { levers } = view.everyone;
  const [open, setOpen] = useState<string | null>(levers.length === 1 ? (levers[0] ?? null) : null);
  if (levers.length === 0) return <p>{t("no-lever")}</p>;
  return (
    <ul class="toile-lines">
      {levers.map((card) => (
        <li key={card} class={open === card ? "toile-open" : undefined}>
          <CardLine
            toile={toile}
            card={card}
            isOpen={open === card}
            onPress={() => setOpen(open === card ? null : card)}
          />
          {open === card && <Lever toile={toile} card={card} />}
        </li>
      ))}
    </ul>
  );
}

function Lever({ toile, card }: { readonly toile: Toile; readonly card: string }) {
  const { t, view, leaf } = toile;
  const { cut } = view.team;
  const { busy, act } = useActing(toile);
  const isPlayed = cut?.kind === "lever" && cut.card === card;
  const command = { type: "causal-map/playLever", card } as const;
  return (
    <div class="toile-opened">
      <CardBack t={t} leaf={leaf} card={card} />
      <Button
        look="guard"
        icon="guard"
        busy={busy}
        reason={isPlayed ? t("lever-played") : reasonOf(toile, command)}
        onPress={() => void act(command)}
      >
        {t("play-lever")}
      </Button>
    </div>
  );
}
