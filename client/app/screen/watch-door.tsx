/** What the écran shows, on one's own device: the same pages, laid out to be scrolled, enlarged and read aloud. */
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { ColyseusLink } from "../../link/colyseus.ts";
import { loadFont } from "../../ui/font.ts";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { wearLook } from "./look.ts";
import { Opened, Waiting } from "./opened.tsx";
import "./watch.css";

interface WatchDoorProps {
  readonly code: string;
}

export function WatchDoor({ code }: WatchDoorProps) {
  const t = useLast(useTexts("screen"));
  const [tries, tryAgain] = useState(0);
  const [link, setLink] = useState<ColyseusLink>();
  useEffect(() => {
    const opened = new ColyseusLink({ code, door: "observer" });
    setLink(opened);
    return () => opened.close();
  }, [code, tries]);
  useLayoutEffect(() => {
    loadFont();
    return wearLook("projected", "watched");
  }, []);
  if (!t || !link) return t ? <Waiting t={t} /> : null;
  return <Opened code={code} t={t} link={link} isWatched onRetry={() => tryAgain((before) => before + 1)} />;
}
