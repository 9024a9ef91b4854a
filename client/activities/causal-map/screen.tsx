/** La Toile on the écran: one page for each step; a card opened for all or a figure just found lies over it. */
import "./screen.css";
import "./screen-maps.css";
import "./screen-over.css";
import "./screen-moments.css";
import type { ComponentChild } from "preact";
import type { CausalMapShape } from "../../../game/activities/causal-map/state.ts";
import { ZONES, type Step, type ZoneId } from "../../../game/activities/causal-map/terms.ts";
import { useTexts } from "../../app/loaded.ts";
import { useMoment } from "../../app/shared/moment.ts";
import type { ScreenProps } from "../contract.ts";
import { useDealt, useZones } from "./fronts.ts";
import { CutPage, LotPage, TitlePage, ZonesPage } from "./room-building.tsx";
import { OpenCard } from "./room-card.tsx";
import { RecapPage } from "./room-recap.tsx";
import { Ring } from "./room-ring.tsx";
import type { Zones } from "./room-map.ts";
import type { Room } from "./room-state.ts";
import { TalkPage } from "./room-talk.tsx";
import { TellingPage } from "./room-telling.tsx";

const PAGES: Readonly<Record<Step, (room: Room) => ComponentChild>> = {
  zones: ZonesPage,
  lot: LotPage,
  talk: TalkPage,
  cut: CutPage,
  title: TitlePage,
  telling: TellingPage,
  recap: RecapPage,
};

export function Screen(props: ScreenProps<CausalMapShape>) {
  const { everyone, screen, leaf } = props;
  const t = useTexts("map-room");
  const { fronts, lots } = useDealt(leaf, { lot: everyone.lot, hasLevers: everyone.levers.length > 0 });
  const zoneTexts = useZones(leaf);
  const isTitled = useMoment(screen.shown?.team ?? null, { when: (team) => team !== null, sound: "pencil" });
  if (!t) return null;
  const zones = Object.fromEntries(ZONES.map((id) => [id, titleIn(zoneTexts, id)])) as Zones;
  const room: Room = { ...props, t, fronts, lots, zoneTexts, zones };
  // The facilitator may show a map at any step.
  const Page =
    screen.shown && !(everyone.step === "talk" && screen.why)
      ? shownPage(everyone.step)
      : PAGES[everyone.step];
  return (
    <div class="toile-room" data-step={everyone.step} data-moment={isTitled ? "titled" : undefined}>
      <Page key={`${everyone.step} ${everyone.lot}`} {...room} />
      <Ring {...room} />
      <OpenCard {...room} />
    </div>
  );
}

const shownPage = (step: Step) => (step === "recap" ? RecapPage : TellingPage);

const titleIn = (texts: readonly { readonly id: ZoneId; readonly title: string }[], id: ZoneId) =>
  texts.find((zone) => zone.id === id)?.title ?? "–";
