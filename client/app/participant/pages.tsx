/** Chooses the page of the moment and puts it in the frame: bar, lost connection, content. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useLoaded } from "../loaded.ts";
import { keepAsking } from "../shared/keep-asking.ts";
import { useLast } from "../shared/use-last.ts";
import { openPhase, tableOf, type Door } from "./door.ts";
import { Frame } from "./frame.tsx";
import { JoinPage } from "./join-page.tsx";
import { Knocking } from "./knocking.tsx";
import { Lobby } from "./lobby.tsx";
import { MenuContext, type MenuView } from "./menu-view.ts";
import { Play } from "./play.tsx";

interface PagesProps {
  readonly door: Door;
  /** What was refused. */
  readonly message: ComponentChildren;
  /** What stands under the page where nobody hosts. */
  readonly under: ComponentChildren;
}

export function Pages({ door, message, under }: PagesProps) {
  const page = pageOf(door);
  const [view, open] = useState<MenuView>();
  const menu = useMemo(() => ({ view, open, close: () => open(undefined) }), [view]);
  useTitle(door);
  const hasMenu = door.people.length > 0 && page !== "ended";
  const later = useLaterPages(hasMenu || page === "ended");
  useEffect(() => {
    if (!hasMenu) open(undefined); // the seat it was about is gone
  }, [hasMenu]);
  return (
    <MenuContext.Provider value={menu}>
      <Frame door={door} page={page} message={message} under={under}>
        {page === "join" && <JoinPage door={door} />}
        {page === "knocking" && <Knocking door={door} />}
        {page === "lobby" && <Lobby door={door} />}
        {page === "ended" && later && <later.Ended door={door} />}
        {page.startsWith("play") && <Play door={door} />}
      </Frame>
      {hasMenu && later && <later.MenuDialog door={door} />}
      {later && !door.link.isLocal && <later.PhoneSound flow={door.flow} />}
    </MenuContext.Provider>
  );
}

type LaterPages = Awaited<ReturnType<typeof loadLaterPages>>;

async function loadLaterPages() {
  const [{ Ended }, { MenuDialog }, { PhoneSound }] = await Promise.all([
    import("./ended.tsx"),
    import("./menu.tsx"),
    import("./phone-sound.tsx"),
  ]);
  return { Ended, MenuDialog, PhoneSound };
}

/** The first screen does not pay for what nobody sees before they are seated. */
const useLaterPages = (isWanted: boolean) =>
  useLast(
    useLoaded(`later ${isWanted}`, () => (isWanted ? keepAsking<LaterPages>(loadLaterPages) : never())),
  );

const never = () => new Promise<LaterPages>(() => undefined);

/** The name of what is shown: while it stays the same, the page stays where it was scrolled. */
function pageOf({ flow, people, knocking, turn }: Door): string {
  if (flow.status === "ended") return "ended";
  if (people.length === 0) return knocking.length > 0 ? "knocking" : "join";
  if (flow.status === "lobby") return "lobby";
  return `play ${flow.phase ?? ""} ${turn.asked?.seat ?? ""} ${turn.holder?.seat ?? ""}`;
}

function useTitle(door: Door): void {
  const { t, header, people, flow } = door;
  const title = flow.status === "ended" ? t("ended-title") : (openPhase(door)?.title ?? header.title);
  const team = people[0]?.team;
  const table = team === undefined ? "" : tableOf(door, team).name;
  useEffect(() => {
    document.title = t(table === "" ? "page-title-alone" : "page-title", { title, table });
  }, [t, title, table]);
}
