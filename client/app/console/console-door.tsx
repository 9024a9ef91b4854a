/** The facilitator's door: a key in the address opens it once, then a cookie does. */
import "../../ui/layout-console.css";
import "../../ui/layout-desk.css";
import "../../ui/layout-phone.css";
import "./columns.css";
import "./console.css";
import "./hands.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { ColyseusLink } from "../../link/colyseus.ts";
import type { Say } from "../../text/texts.ts";
import { loadFont } from "../../ui/font.ts";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import { Closed } from "./closed.tsx";
import { ConsoleSession, Waiting } from "./console-session.tsx";
import { ErasedConsole } from "./dossier/erased-console.tsx";
import { enter } from "./entry.ts";
import { keyInAddress } from "../links/key-in-address.ts";
import { KeyForm } from "./key-form.tsx";

interface ConsoleDoorProps {
  readonly code: string;
}

export function ConsoleDoor({ code }: ConsoleDoorProps) {
  useEffect(() => loadFont(), []);
  const t = useLast(useTexts("console"));
  const refusal = useLast(useTexts("refusals"));
  return t && refusal ? <Door {...{ code, t, refusal }} /> : null;
}

interface DoorProps extends ConsoleDoorProps {
  readonly t: Say;
  readonly refusal: Say;
}

function Door({ code, t, refusal }: DoorProps) {
  const { link, message, isArriving, isTrying, turn, tryKey } = useEntrance(code, t);
  const wasOpen = useWasOpen(link);
  if (isArriving) return <Waiting t={t} />;
  const why = link?.refusal.value;
  const isShut = link?.status.value === "refused" || link?.status.value === "gone";
  if (link && !isShut) return <ConsoleSession key={code} {...{ code, link, t, refusal }} />;
  // Without a cookie, or with another's, the key is simply asked for: that is no mistake.
  const keyForm = <KeyForm {...{ t, code, message, isTrying }} onKey={tryKey} />;
  if (!link || why === "key-wrong") return keyForm;
  const closed = (
    <Closed
      {...{ t, code }}
      reason={why === "session-unknown" ? t("closed-unknown") : refusal(why ?? "gone")}
    />
  );
  if (why !== "erased") return closed;
  return <ErasedConsole {...{ t, code, turn }} isInstead={wasOpen()} gone={closed} locked={keyForm} />;
}

/** @returns whether this page showed the console before */
function useWasOpen(link: ColyseusLink | undefined): () => boolean {
  const was = useRef(false);
  const isOpen = link?.status.value === "live";
  useEffect(() => {
    if (isOpen) was.current = true;
  }, [isOpen]);
  return () => was.current;
}

interface Entrance {
  /** Undefined until a key or a cookie was tried, or while the key was refused. */
  readonly link: ColyseusLink | undefined;
  /** Why the last key did not open. */
  readonly message: string | undefined;
  /** The key of the address is on its way. */
  readonly isArriving: boolean;
  readonly isTrying: boolean;
  /** Grows with each key that opened. */
  readonly turn: number;
  readonly tryKey: (key: string) => void;
}

function useEntrance(code: string, t: Say): Entrance {
  const [link, setLink] = useState<ColyseusLink>();
  const [message, setMessage] = useState<string>();
  const [isArriving, setArriving] = useState(true);
  const [isTrying, setTrying] = useState(false);
  const [turn, setTurn] = useState(0);
  const connect = () => {
    setLink(new ColyseusLink({ code, door: "console" }));
    setTurn((before) => before + 1);
  };
  const tryKey = async (key: string) => {
    setTrying(true);
    const entry = await enter(code, key, t("key-refused"));
    setTrying(false);
    setMessage(entry.isOpen ? undefined : entry.message);
    if (entry.isOpen) connect();
    else setLink(undefined);
  };
  useEffect(() => {
    const arrive = async () => {
      const key = keyInAddress();
      if (key !== "") await tryKey(key);
      return key !== "";
    };
    void arrive().then((hadKey) => {
      if (!hadKey) connect();
      setArriving(false);
    });
    // The whole link pasted again in the same tab changes nothing but the fragment.
    const again = () => void arrive();
    addEventListener("hashchange", again);
    return () => removeEventListener("hashchange", again);
  }, [code]);
  useEffect(() => () => link?.close(), [link]);
  return { link, message, isArriving, isTrying, turn, tryKey: (key) => void tryKey(key) };
}
