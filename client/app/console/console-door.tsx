/** The facilitator's door: a key in the address opens it once, then a cookie does. */
import "../../ui/layout.css";
import "./console.css";
import { useEffect, useState } from "preact/hooks";
import { ColyseusLink } from "../../link/colyseus.ts";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { useTexts } from "../loaded.ts";
import { ConsoleSession } from "./console-session.tsx";
import { enter } from "./entry.ts";
import { KeyForm } from "./key-form.tsx";
import { useLast } from "./kept.ts";

interface ConsoleDoorProps {
  readonly code: string;
}

export function ConsoleDoor({ code }: ConsoleDoorProps) {
  useEffect(() => loadFont(), []);
  const t = useLast(useTexts("console"));
  const refusal = useLast(useTexts("refusals")) ?? t;
  return t && refusal ? <Door {...{ code, t, refusal }} /> : null;
}

interface DoorProps extends ConsoleDoorProps {
  readonly t: Say;
  readonly refusal: Say;
}

function Door({ code, t, refusal }: DoorProps) {
  const { link, message, isTrying, tryKey } = useEntrance(code, t);
  if (!link) return <KeyForm {...{ t, code, message, isTrying }} onKey={tryKey} />;
  if (link.status.value !== "refused") return <ConsoleSession key={code} {...{ code, link, t, refusal }} />;
  const why = link.refusal.value;
  // No cookie, or one of another session's life: that is not a mistake, the key is simply asked for.
  return (
    <KeyForm
      {...{ t, code, isTrying }}
      message={why === "key-wrong" || !why ? message : refusal(why)}
      onKey={tryKey}
    />
  );
}

/** The key that the address holds; the address forgets it at once, history included. */
function takeKey(): string {
  const key = location.hash.slice(1);
  if (key !== "") history.replaceState(null, "", location.pathname + location.search);
  return key;
}

interface Entrance {
  /** Undefined while a key is tried for the first time, or was refused. */
  readonly link: ColyseusLink | undefined;
  readonly message: string | undefined;
  readonly isTrying: boolean;
  readonly tryKey: (key: string) => void;
}

function useEntrance(code: string, t: Say): Entrance {
  const [link, setLink] = useState<ColyseusLink>();
  const [message, setMessage] = useState<string>();
  const [isTrying, setTrying] = useState(false);
  const connect = () => setLink(new ColyseusLink({ code, door: "console" }));
  const tryKey = async (key: string) => {
    setTrying(true);
    const entry = await enter(code, key, t("key-refused"));
    setTrying(false);
    setMessage(entry.isOpen ? undefined : entry.message);
    if (entry.isOpen) connect();
  };
  useEffect(() => {
    const arrive = () => {
      const key = takeKey();
      if (key !== "") void tryKey(key);
      return key !== "";
    };
    if (!arrive()) connect();
    // The whole link pasted again in the same tab changes nothing but the fragment.
    addEventListener("hashchange", arrive);
    return () => removeEventListener("hashchange", arrive);
  }, [code]);
  useEffect(() => () => link?.close(), [link]);
  return { link, message, isTrying, tryKey: (key) => void tryKey(key) };
}
