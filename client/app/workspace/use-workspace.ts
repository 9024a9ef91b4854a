/** The workspace on this page: asked for, changed at once here, heard of from others every few seconds. */
import { useEffect, useRef, useState } from "preact/hooks";
import { commit } from "../../../game/workspace/commit.ts";
import type { Change } from "../../../game/workspace/change/schema.ts";
import type { Workspace } from "../../../game/workspace/schema.ts";
import type { Outcome, Problem } from "../front/ask.ts";
import { keyInAddress } from "../links/key-in-address.ts";
import { askChanges, askWorkspace, enterWorkspace, sendChanges, type Opened } from "./api.ts";

/** Others' changes are read so often, while the page is looked at. */
const LISTEN_MS = 5_000;

export interface Held {
  readonly opened: Outcome<Opened> | undefined;
  readonly enter: (key: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** @returns why it was refused, in the page's language or as a key; undefined once it is kept */
  readonly send: (author: string, ...changes: Change[]) => Promise<Problem | undefined>;
}

export function useWorkspace(id: string): Held {
  const [opened, setOpened] = useState<Outcome<Opened>>();
  const latest = useRef(opened);
  latest.current = opened;
  const reload = async () => setOpened(await askWorkspace(id));
  const enter = async (key: string) => {
    const entered = await enterWorkspace(id, key);
    if (entered.ok) await reload();
    else setOpened(entered);
  };
  useEffect(() => {
    const key = keyInAddress();
    void (key === "" ? reload() : enter(key));
  }, [id]);
  useListening(id, latest, { onMoved: setOpened, onLost: () => void reload() });
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const sendNow = async (author: string, changes: Change[]): Promise<Problem | undefined> => {
    const sent = await sendChanges(id, author, changes);
    if (!sent.ok) return sent.problem;
    const refusal = sent.value.find((result) => result !== "ok");
    await listen(id, latest, { onMoved: setOpened, onLost: () => void reload() });
    return refusal === undefined ? undefined : { refusal };
  };
  /** One after the other: of two writings of one field, the later one holds. */
  const send = (author: string, ...changes: Change[]) => {
    const sent = underWay.current.then(() => sendNow(author, changes));
    underWay.current = sent.catch(() => undefined);
    return sent;
  };
  return { opened, enter, reload, send };
}

interface Ears {
  readonly onMoved: (opened: Outcome<Opened>) => void;
  readonly onLost: () => void;
}
interface Latest {
  readonly current: Outcome<Opened> | undefined;
}

function useListening(id: string, latest: Latest, ears: Ears): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void listen(id, latest, ears);
    }, LISTEN_MS);
    return () => clearInterval(timer);
  }, [id]);
}

/** What was made since, by anybody, in the order in which it was kept. */
async function listen(id: string, latest: Latest, { onMoved, onLost }: Ears): Promise<void> {
  const known = latest.current;
  if (!known?.ok) return;
  const heard = await askChanges(id, known.value.rev);
  // Another answer came meanwhile, with more.
  if (!heard.ok || latest.current !== known || heard.value.rev === known.value.rev) return;
  let workspace: Workspace = known.value.workspace;
  for (const { change } of heard.value.changes) {
    // A session brings more than the page was given of it.
    if (change.type === "session/gather") {
      onLost();
      return;
    }
    const applied = commit(workspace, change);
    if (!applied.ok) {
      onLost();
      return;
    }
    ({ workspace } = applied);
  }
  const { rev, end = known.value.end } = heard.value;
  onMoved({ ok: true, value: { ...known.value, workspace, rev, end } });
}
