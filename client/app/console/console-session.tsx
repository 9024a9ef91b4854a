/** The console once its door is open: the bar on top, three columns, the controls at the bottom. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { ColyseusLink } from "../../link/colyseus.ts";
import type { Say } from "../../text/texts.ts";
import { createAnnouncer, type Announcer } from "../../ui/announcer.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Toast } from "../../ui/toast.tsx";
import { ControlBar } from "./control-bar.tsx";
import { useDesk, type Desk } from "./desk.ts";
import { Middle } from "./middle.tsx";
import { usePresenter } from "./presenter.ts";
import { Prompter } from "./prompter.tsx";
import { Questions, type Question } from "./questions.tsx";
import { useSteer } from "./steer.ts";
import { StorageNotice } from "./storage-notice.tsx";
import { Timeline } from "./timeline.tsx";
import { titleOf, TopBar } from "./top-bar.tsx";

interface ConsoleSessionProps {
  readonly code: string;
  readonly link: ColyseusLink;
  readonly t: Say;
  readonly refusal: Say;
}

export function ConsoleSession({ code, link, t, refusal }: ConsoleSessionProps) {
  const announcer = useMemo(createAnnouncer, []);
  const [refused, setRefused] = useState<string>();
  const hand = useSteer(link, (why) => {
    setRefused(why);
    announcer.say(refusal(why));
  });
  const desk = useDesk({ code, link, t, refusal, hand });
  return (
    <>
      {desk ? <Open desk={desk} announcer={announcer} /> : <p class="console-wait">{t("connecting")}</p>}
      {refused !== undefined && (
        <Toast dismissLabel={t("close")} onDismiss={() => setRefused(undefined)}>
          {refusal(refused)}
        </Toast>
      )}
      <LiveRegion announcer={announcer} />
    </>
  );
}

function Open({ desk, announcer }: { desk: Desk; announcer: Announcer }) {
  const { t, header, flow, next, steer } = desk;
  const [question, setQuestion] = useState<Question>();
  const title = titleOf(desk);
  useEffect(() => {
    document.title = t("page-title", { title, session: header.title });
  }, [t, title, header]);
  const goOn = () => {
    if (next?.isEnd) setQuestion("next-end");
    else void steer.send({ type: "session/next", seen: flow.turn });
  };
  usePresenter((key) => {
    if (flow.status !== "running") return;
    if (key === "next") goOn();
    else setQuestion("previous");
  });
  const timeUp = () => announcer.say(t("time-up", { title }), true);
  return (
    <div class="console steering" data-status={flow.status}>
      <TopBar desk={desk}>{null}</TopBar>
      <StorageNotice desk={desk} />
      <main class="console-main">
        <Timeline desk={desk} onJump={(phase) => setQuestion({ phase })} />
        <Middle desk={desk} onEnd={() => setQuestion("end")} />
        <Prompter desk={desk} />
      </main>
      {flow.status !== "ended" && (
        <ControlBar desk={desk} onAsk={setQuestion} onNext={goOn} onTimeUp={timeUp} />
      )}
      <Questions desk={desk} question={question} onClose={() => setQuestion(undefined)} />
    </div>
  );
}
