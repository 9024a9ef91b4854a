/** Stands on one's own device, or on a tablet that goes from one visitor to the next. */
import "./participant.css";
import { useEffect, useState } from "preact/hooks";
import type { StandsShape } from "../../../game/activities/stands/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import { Button } from "../../ui/button.tsx";
import type { ParticipantProps } from "../contract.ts";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own, type Page } from "./acting.ts";
import { Bench } from "./bench.tsx";
import { Staying, type Bell } from "./call.tsx";
import { Idle } from "./idle.tsx";
import { StandMap } from "./map.tsx";
import { Mine } from "./mine.tsx";
import { Tickets } from "./notice.tsx";
import { useRoom } from "./room.ts";
import { Stand } from "./stand.tsx";
import { TicketForm } from "./ticket-form.tsx";
import { sayTogether } from "./together.ts";

const TABLET = "tablet";

export function Participant(props: ParticipantProps<StandsShape>) {
  const { leaf, view, onDevice } = props;
  const t = sayTogether(props.t, view.everyone);
  const room = useRoom(leaf);
  const refusals = useTexts("refusals") ?? t;
  const [isTablet, setTablet] = useState(onDevice.get(TABLET) === true);
  if (!room) return <p aria-busy="true" />;
  const onTablet = (next: boolean) => {
    onDevice.set(TABLET, next ? true : undefined);
    setTablet(next);
  };
  // The next visitor finds a page where nothing was touched.
  return (
    <Visited
      key={view.seat.passages}
      own={{ ...props, t, refusals, room, isTablet, goTo: () => undefined }}
      onTablet={onTablet}
    />
  );
}

interface VisitedProps {
  readonly own: Own;
  readonly onTablet: (isTablet: boolean) => void;
}

function Visited({ own: given, onTablet }: VisitedProps) {
  const { visit, bench } = given.view.seat;
  const [page, goTo] = useState<Page>(bench ? "bench" : "map");
  // Its surprise and its messages come after the server heard that it is over.
  const [opened, open] = useState<string | undefined>(visit.open?.stand);
  const [bell, setBell] = useState<Bell>();
  const own = { ...given, goTo };
  const stand = own.room.find(({ id }) => id === opened);
  const block = useOpening(opened ?? page);
  useFocusKept(block);
  return (
    <>
      <Tickets own={own} bell={bell} />
      {own.isTablet && <Idle own={own} />}
      <div ref={block} class="stands">
        {stand ? (
          <Stand
            key={stand.id}
            own={own}
            stand={stand}
            isPlayed={visit.open?.stand !== stand.id && visit.finished.includes(stand.id)}
            onKept={() => open(undefined)}
          />
        ) : (
          <>
            <PageOf {...{ own, page, onTablet }} onOpen={open} />
            <Staying own={own} bell={bell} onBell={setBell} />
          </>
        )}
      </div>
      <Kept own={own} />
    </>
  );
}

interface PageOfProps extends VisitedProps {
  readonly page: Page;
  readonly onOpen: (stand: string) => void;
}

function PageOf({ own, page, onTablet, onOpen }: PageOfProps) {
  switch (page) {
    case "map":
      return <StandMap own={own} onOpen={onOpen} />;
    case "ticket":
      return <NewTicket own={own} />;
    case "mine":
      return <Mine own={own} onTablet={onTablet} />;
    case "bench":
      return <Bench own={own} />;
  }
}

function NewTicket({ own }: { readonly own: Own }) {
  const { t, view, goTo } = own;
  const { busy, act } = useActing(own);
  return (
    <>
      <h1 tabIndex={-1}>{t("ticket-title")}</h1>
      <TicketForm
        {...{ t, busy, everyone: view.everyone }}
        reason={reasonOf(own, { type: "stands/ticket", object: "", symptom: "" })}
        onSend={async (command) => {
          const isTaken = await act(command);
          if (isTaken) goTo("map");
          return isTaken;
        }}
      />
      <Button look="quiet" onPress={() => goTo("map")}>
        {t("back-to-map")}
      </Button>
    </>
  );
}

/** A message just kept is said once. */
function Kept({ own }: { readonly own: Own }) {
  const count = Object.keys(own.view.seat.visit.kept).length;
  const [first] = useState(count);
  const [said, say] = useState("");
  useEffect(() => {
    if (count > first) say(own.t("kept-said", { count }));
  }, [count]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
