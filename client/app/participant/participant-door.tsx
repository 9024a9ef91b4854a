/** The participant's door: a code in the address, a pseudonym, a table, then the activities. */
import "../../ui/layout-phone.css";
import "./participant.css";
import { useEffect, useState } from "preact/hooks";
import { ColyseusLink } from "../../link/colyseus.ts";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { useLoaded, useTexts } from "../loaded.ts";
import { forgetDrafts, forgetKept } from "../shared/kept-drafts.ts";
import { useLast } from "../shared/use-last.ts";
import { Closed } from "./closed.tsx";
import { Inside } from "./inside.tsx";
import { Opening } from "./opening.tsx";

interface ParticipantDoorProps {
  readonly code: string;
}

export function ParticipantDoor({ code }: ParticipantDoorProps) {
  const [link, setLink] = useState<ColyseusLink>();
  useEffect(() => {
    const opened = new ColyseusLink({ code, door: "participant" });
    setLink(opened);
    return () => opened.close();
  }, [code]);
  // The words already shown stay while another language comes: nothing typed is taken down.
  const t = useLast(useTexts("participant"));
  return t && link ? <Entrance code={code} t={t} link={link} /> : null;
}

interface EntranceProps extends ParticipantDoorProps {
  readonly t: Say;
  readonly link: ColyseusLink;
}

function Entrance({ code, t, link }: EntranceProps) {
  const status = link.status.value;
  const isSeated = link.seats.value.length > 0;
  // The house's font is no part of the first screen: it comes once a person is in.
  useEffect(() => {
    if (isSeated) loadFont();
  }, [isSeated]);
  const isClosed = status === "refused" || status === "gone";
  const why = link.refusal.value ?? "gone";
  const isGone = isClosed && (why === "gone" || why === "session-unknown" || why === "erased");
  useEffect(() => {
    if (!isGone) return;
    forgetDrafts(code);
    forgetKept(code);
  }, [isGone]);
  const everyone = link.mirror.value.parts.everyone;
  const header = useLast(useLoaded(`header ${code} ${status === "live"}`, () => link.header()));
  if (isClosed) return <Closed code={code} t={t} why={why} />;
  if (!header || !everyone) return <Opening code={code} t={t} />;
  return <Inside code={code} t={t} link={link} header={header} />;
}
