/** The écran's door: what the room reads. It sends no command; it waits, shows, and rings. */
import { useLayoutEffect } from "preact/hooks";
import type { ColyseusLink } from "../../link/colyseus.ts";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { KeyForm } from "./key-form.tsx";
import { wearLook } from "./look.ts";
import { Opened, Waiting } from "./opened.tsx";
import { useScreenLink, type ScreenEntry } from "./use-screen-link.ts";
import { useWakeLock } from "../shared/wake-lock.ts";

interface ScreenDoorProps {
  readonly code: string;
}

export function ScreenDoor({ code }: ScreenDoorProps) {
  const t = useLast(useTexts("screen"));
  const entry = useScreenLink(code);
  useWakeLock();
  useLayoutEffect(() => {
    loadFont("now");
    return wearLook("projected");
  }, []);
  if (!t) return null;
  if (!entry.link) return <Waiting t={t} />;
  return <Entrance code={code} t={t} entry={entry} link={entry.link} />;
}

interface EntranceProps extends ScreenDoorProps {
  readonly t: Say;
  readonly entry: ScreenEntry;
  readonly link: ColyseusLink;
}

function Entrance({ code, t, entry, link }: EntranceProps) {
  if (link.status.value === "refused" && link.refusal.value === "key-wrong")
    return <KeyForm code={code} t={t} entry={entry} />;
  return <Opened code={code} t={t} link={link} onRetry={() => entry.retry()} />;
}
