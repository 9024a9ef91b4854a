/** Opens the écran's link: shows the key of the address once, then lets the cookie open the door. */
import { useEffect, useState } from "preact/hooks";
import { ColyseusLink } from "../../link/colyseus.ts";
import { siteUrl } from "../../site.ts";

interface Try {
  readonly key: string | undefined;
  /** Given by hand, so that a refusal can be told apart from a first visit. */
  readonly isPasted: boolean;
}

export interface ScreenEntry {
  readonly link: ColyseusLink | undefined;
  readonly isPasted: boolean;
  readonly retry: (key?: string) => void;
}

const MOST_TRIES = 5;

/** Takes the key out of the address at once: it must not stay in a history, nor be projected. */
function takeKey(): string | undefined {
  const key = location.hash.slice(1);
  if (key === "") return undefined;
  history.replaceState(history.state, "", location.pathname + location.search);
  return key;
}

/** A refused key is no end: the console's cookie on this browser may still open the door. */
async function showKey(code: string, key: string): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const response = await fetch(siteUrl(`/api/sessions/${code}/enter`), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role: "screen", key }),
    }).catch(() => undefined);
    if (response && response.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 500 * tries));
  }
}

export function useScreenLink(code: string): ScreenEntry {
  const [link, setLink] = useState<ColyseusLink>();
  const [current, setCurrent] = useState<Try>(() => ({ key: takeKey(), isPasted: false }));
  useEffect(() => {
    let isWanted = true;
    let opened: ColyseusLink | undefined;
    const open = async () => {
      if (current.key !== undefined) await showKey(code, current.key);
      if (!isWanted) return;
      opened = new ColyseusLink({ code, door: "screen" });
      setLink(opened);
    };
    void open();
    return () => {
      isWanted = false;
      opened?.close();
      setLink(undefined);
    };
  }, [code, current]);
  useEffect(() => {
    // A link pasted over the address of the same tab changes its fragment alone: the page is not loaded again.
    const reread = () => {
      const key = takeKey();
      if (key !== undefined) setCurrent({ key, isPasted: true });
    };
    addEventListener("hashchange", reread);
    return () => removeEventListener("hashchange", reread);
  }, []);
  return {
    link,
    isPasted: current.isPasted,
    retry: (key) => setCurrent({ key, isPasted: key !== undefined }),
  };
}
