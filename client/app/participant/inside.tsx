/** The open session on this device: which page shows, what is said, what was refused. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Command, Link, SessionHeader } from "../../link/link.ts";
import { loadTexts, type Say } from "../../text/texts.ts";
import { createAnnouncer } from "../../ui/announcer.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Toast } from "../../ui/toast.tsx";
import { useLoaded } from "../loaded.ts";
import { viewSession } from "../session-view.ts";
import { useBefore } from "../shared/use-before.ts";
import { useLast } from "../shared/use-last.ts";
import type { Door } from "./door.ts";
import { Opening } from "./opening.tsx";
import { Pages } from "./pages.tsx";
import { useAnnouncements } from "./use-announcements.ts";
import { useDraftsForgotten } from "./use-drafts-forgotten.ts";
import { useFarewell } from "./use-farewell.ts";
import { usePeople } from "./use-people.ts";
import { useTurn } from "./use-turn.ts";

interface InsideProps {
  readonly code: string;
  readonly t: Say;
  readonly link: Link;
  readonly header: SessionHeader;
  /** What stands under the page where nobody hosts. */
  readonly under?: (door: Door) => ComponentChildren;
}

export function Inside({ code, t, link, header, under }: InsideProps) {
  const view = useMemo(() => viewSession(link), [link]);
  const [announcer] = useState(createAnnouncer);
  const { refusal, refused, tell, forget } = useRefusals((text) => announcer.say(text));
  const here = usePeople(link, view);
  const turn = useTurn(link, here?.people ?? []);
  const farewell = useFarewell(code, here);
  const flow = view.parts.value.everyone?.flow;
  useAnnouncements({ here, t, link, header, flow, announcer });
  useClearedBy(flow?.turn, forget);
  useDraftsForgotten(code, {
    isKnown: here !== undefined,
    hasEnded: flow?.status === "ended",
    seats: link.seats.value,
  });
  if (!here || !flow) return <Opening code={code} t={t} />;
  const act = async (command: Command, options?: { readonly phase?: string; readonly seat?: string }) => {
    const answer = await link.send(command, options);
    tell(answer.ok ? undefined : answer.refusal);
    return answer;
  };
  const answerApart: Door["answerApart"] = async (body, { phase, seat }) => {
    const answer = await link.answerApart(phase, body, seat);
    tell(answer.ok ? undefined : answer.refusal);
    return answer;
  };
  const session = { code, t, refusal, link, view, header, flow, announcer };
  const door: Door = { ...session, ...here, turn, farewell, act, answerApart };
  return (
    <>
      <LiveRegion announcer={announcer} />
      <Pages
        door={door}
        under={under?.(door)}
        message={
          refused !== undefined && (
            <aside aria-label={t("message")}>
              <Toast dismissLabel={t("close")} onDismiss={() => tell(undefined)}>
                {refusal(refused)}
              </Toast>
            </aside>
          )
        }
      />
    </>
  );
}

/** The first screen does not pay for sentences that few people need at once. */
const LATER_MS = 1_000;
const READ_MS = 5_000;

const silent: Say = () => "";

async function loadRefusals(): Promise<Say> {
  await new Promise((resolve) => setTimeout(resolve, LATER_MS));
  return loadTexts("refusals");
}

/** The sentences of refusals, and the last one to show and say. */
function useRefusals(say: (text: string) => void) {
  const loaded = useLast(useLoaded("refusals", loadRefusals));
  const refusal = loaded ?? silent;
  // An object: the same refusal twice is said twice.
  const [refused, setRefused] = useState<{ readonly code: string; readonly at: number }>();
  useEffect(() => {
    if (refused && loaded) say(loaded(refused.code));
  }, [refused, loaded !== undefined]);
  return {
    refusal,
    refused: refused?.code,
    tell: (code: string | undefined) =>
      setRefused(code === undefined ? undefined : { code, at: performance.now() }),
    /** Unless nobody had time to read it: after a cut, the refusal and the new step arrive together. */
    forget: () => setRefused((last) => (last && performance.now() - last.at < READ_MS ? last : undefined)),
  };
}

/** What was refused in one step says nothing in the next. */
function useClearedBy(turn: number | undefined, clear: () => void): void {
  const before = useBefore(turn);
  useEffect(() => {
    if (before !== undefined && before !== turn) clear();
  }, [turn]);
}
