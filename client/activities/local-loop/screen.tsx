/** The local loop for the room: the map of a territory, one block beside it for the step, three counts below. */
import "./screen.css";
import type { ComponentChildren } from "preact";
import type { LoopShape, Offer, Territory } from "../../../game/activities/local-loop/state.ts";
import { isLot } from "../../../game/activities/local-loop/state.ts";
import { QUARTERS, SECONDS } from "../../../game/activities/local-loop/terms.ts";
import { StepClock } from "../../app/shared/step-clock.tsx";
import { tableCalled } from "../../app/session-view.ts";
import { RoomTurn, useTurning } from "../../ui/room-turn.tsx";
import { Torn } from "../../ui/torn.tsx";
import type { ScreenProps } from "../contract.ts";
import { LoopMap } from "./loop-map.tsx";
import { Counts, Fields, Truth, Way } from "./parts.tsx";
import { FigureLine, lastRules, Rules, Story } from "./result.tsx";
import { actorName, euros, useDeck, type Deck } from "./texts.ts";

interface Room extends ScreenProps<LoopShape> {
  readonly deck: Deck | undefined;
  readonly territory: Territory;
}

export function Screen(props: ScreenProps<LoopShape>) {
  const { everyone, leaf, t, tables, now } = props;
  const { territories, step, quarter, since } = everyone;
  const deck = useDeck(leaf);
  const turning = useTurning(territories.length);
  const territory = territories[turning.at];
  if (!territory) return null;
  const room: Room = { ...props, deck, territory };
  const holderOf = ({ tables: own, isGame }: Territory["actors"][number]) =>
    isGame ? t("map-game") : own.map((team) => tableCalled(tables, team)).join(", ");
  const isPlayed = step !== "rules" && step !== "result";
  const several = territories.length > 1;
  return (
    <div class="loop-room" data-step={step}>
      <div class="loop-head">
        <h1>{t(step === "result" && territory.isStopped ? "result-stopped" : `room-${step}-title`)}</h1>
        <p>
          {[
            ...(isPlayed ? [t("quarter-of", { quarter, quarters: QUARTERS })] : []),
            ...(several ? [t("territory-of", { number: turning.at + 1, count: territories.length })] : []),
          ].join(" · ")}
        </p>
        <StepClock {...{ t, step, since, now }} seconds={SECONDS[step]} look="loop-clock" />
      </div>
      <div class="loop-plan">
        <LoopMap {...{ t, deck, territory, holderOf }} hasBegun={quarter > 0} />
        <aside>
          <Side room={room} />
        </aside>
      </div>
      <div class="loop-foot">
        {quarter > 0 && <Counts {...{ t, deck, territory }} />}
        {several && (
          <div class="loop-territories">
            <span aria-hidden="true">{t("territories")}</span>
            <RoomTurn t={t} turning={turning} words="territory" />
          </div>
        )}
      </div>
    </div>
  );
}

/** One block at a time, for the open step. */
function Side({ room }: { readonly room: Room }) {
  const { t, deck, territory, everyone } = room;
  switch (everyone.step) {
    case "rules":
      return (
        <ol class="numbered">
          {["see", "promise", "open", "count"].map((rule) => (
            <li key={rule}>{t(`rule-${rule}`)}</li>
          ))}
        </ol>
      );
    case "batch":
      return <Arrivals room={room} />;
    case "market":
      return <Deals room={room} />;
    case "open":
      return <Boxes room={room} />;
    case "count":
      return territory.stops.includes(everyone.quarter) ? (
        <Torn>
          <p>{t("stopped")}</p>
        </Torn>
      ) : (
        <>
          {territory.falls > 0 && <p class="loop-warning">{t("falling")}</p>}
          <Story {...{ t, territory }} />
        </>
      );
    case "talk":
      return (
        <>
          {territory.isStopped && <p class="loop-warning">{t("stopped-talk")}</p>}
          <Said room={room} />
        </>
      );
    case "result":
      return (
        <>
          <Story {...{ t, territory }} />
          <ul class="loop-sources">
            {deck?.facts.slice(0, 1).map((figure) => (
              <FigureLine key={figure.id} figure={figure} />
            ))}
          </ul>
        </>
      );
  }
}

function Arrivals({ room: { t, deck, territory } }: { readonly room: Room }) {
  const { unpapered, adopted } = territory;
  return (
    <>
      {unpapered.length === 0 ? (
        <p class="follow">{t("room-batch")}</p>
      ) : (
        <Torn>
          <p>{t("room-unpapered")}</p>
          {unpapered.map(({ from, count, cost }, index) => (
            <p key={index}>
              {t("room-unpapered-line", { from: actorName(deck, from), count, euros: euros(cost) })}
            </p>
          ))}
        </Torn>
      )}
      {adopted.map(({ measure }) => (
        <p key={measure} class="loop-adopted">
          {t("room-adopted")} <b>{t(`measure-${measure}`)}</b>
        </p>
      ))}
    </>
  );
}

/** More would be too small at 8 m. */
const A_PAGE = { deals: 3, boxes: 2, rules: 2 };

interface PagesProps {
  readonly t: Room["t"];
  readonly offers: readonly Offer[];
  readonly most: number;
  readonly children: (offer: Offer) => ComponentChildren;
}

/** The sentences of the territory, a few at a time. */
function Said({ room: { t, deck, territory, word } }: { readonly room: Room }) {
  const rules = lastRules(territory, word);
  const turning = useTurning(Math.ceil(rules.length / A_PAGE.rules));
  const shown = rules.slice(turning.at * A_PAGE.rules, (turning.at + 1) * A_PAGE.rules);
  return (
    <>
      <Rules {...{ t, deck, word }} rules={shown} />
      <RoomTurn t={t} turning={turning} />
    </>
  );
}

/** Offers a few at a time, the newest first. */
function Pages({ t, offers, most, children }: PagesProps) {
  const turning = useTurning(Math.ceil(offers.length / most));
  const shown = offers.toReversed().slice(turning.at * most, (turning.at + 1) * most);
  return (
    <>
      <ul class="loop-deals">
        {shown.map((offer) => (
          <li key={offer.id} class="card" data-open={offer.opened !== null}>
            {children(offer)}
          </li>
        ))}
      </ul>
      <RoomTurn t={t} turning={turning} />
    </>
  );
}

function Deals({ room: { t, deck, territory } }: { readonly room: Room }) {
  const matched = territory.offers.filter(({ state }) => state === "accepted");
  const waiting = territory.offers.filter(({ state }) => state === "open").length;
  return (
    <>
      <p class="follow">
        {territory.isStopped ? t("stopped-market") : t("room-market", { matched: matched.length, waiting })}
      </p>
      <Pages t={t} offers={matched} most={A_PAGE.deals}>
        {(offer) => (
          <>
            <Way {...{ t, deck, offer }} />
            <Fields {...{ t, deck, offer }} />
          </>
        )}
      </Pages>
    </>
  );
}

function Boxes({ room: { t, deck, territory } }: { readonly room: Room }) {
  const lots = territory.offers.filter((offer) => offer.state === "accepted" && isLot(territory, offer));
  if (lots.length === 0) return <p class="follow">{t("open-none")}</p>;
  return (
    <Pages t={t} offers={lots} most={A_PAGE.boxes}>
      {(offer) => (
        <>
          <Way {...{ t, deck, offer }} />
          <Truth {...{ t, deck, offer }} />
        </>
      )}
    </Pages>
  );
}
