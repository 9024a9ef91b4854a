/** The console once its door is open: the bar on top, three columns, the controls at the bottom. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { HostLink } from "../../link/link.ts";
import type { Say } from "../../text/texts.ts";
import { createAnnouncer, type Announcer } from "../../ui/announcer.ts";
import { Button } from "../../ui/button.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Toast } from "../../ui/toast.tsx";
import { TopNotices } from "../../ui/top-notices.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { SobreSwitch } from "../shared/sobre-switch.tsx";
import { useBefore } from "../shared/use-before.ts";
import { ControlBar } from "./control-bar.tsx";
import { useDesk, type Desk } from "./desk.ts";
import { useFocusRescue } from "./focus-rescue.ts";
import type { Hand } from "./hand.ts";
import { Hands } from "./hands.tsx";
import { Middle } from "./middle.tsx";
import { Notices } from "./notices.tsx";
import { Prompter } from "./prompter.tsx";
import { Questions, type Question } from "./questions.tsx";
import { ScreenAdvice } from "./screen-advice.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { useSteer } from "./steer.ts";
import { Timeline } from "./timeline.tsx";
import { titleOf, TopBar } from "./top-bar.tsx";
import { pressOf } from "./press.ts";

interface ConsoleSessionProps {
  readonly code: string;
  readonly link: HostLink;
  readonly t: Say;
  readonly refusal: Say;
}

export function ConsoleSession({ code, link, t, refusal }: ConsoleSessionProps) {
  const announcer = useMemo(createAnnouncer, []);
  const [refused, setRefused] = useState<string>();
  const hand = useSteer(link, (code) => {
    // The sentence for everyone sends people to the facilitator, who is reading this.
    const sentence = code === "storage-unavailable" ? t("storage-refused") : code && refusal(code);
    setRefused(sentence);
    if (sentence) announcer.say(sentence);
  });
  const desk = useDesk({ code, link, t, hand });
  return (
    <>
      {desk ? (
        <Open desk={desk} announcer={announcer}>
          {refused !== undefined && (
            <Toast dismissLabel={t("close")} onDismiss={() => setRefused(undefined)}>
              {refused}
            </Toast>
          )}
        </Open>
      ) : (
        <Waiting t={t} />
      )}
      <LiveRegion announcer={announcer} />
    </>
  );
}

export const Waiting = ({ t }: { t: Say }) => (
  <main class="console-wait">
    <h1>{t("connecting")}</h1>
  </main>
);

interface OpenProps {
  readonly desk: Desk;
  readonly announcer: Announcer;
  /** A refusal's sentence. */
  readonly children: ComponentChildren;
}

function Open({ desk, announcer, children }: OpenProps) {
  const { t, flow, next, steer } = desk;
  const [question, setQuestion] = useState<Question>();
  const [hand, setHand] = useState<Hand>();
  const main = useRef<HTMLElement>(null);
  useFocusRescue(main);
  useTitleAndBell(desk, announcer);
  const goOn = () => {
    if (next?.isEnd) setQuestion("next-end");
    else if (next?.isEmpty) setQuestion("next-empty");
    else void steer.send({ type: "session/next", seen: flow.turn });
  };
  const press = pressOf(desk, { goOn, onAsk: setQuestion, onHand: setHand });
  useShortcuts(press);
  return (
    <div class="console steering" data-status={flow.status}>
      <TopBar desk={desk}>
        <LanguageChoice t={t} />
        <SobreSwitch t={t} />
        <span class="door-keys">
          <Button size="small" look="quiet" onPress={() => press("help")}>
            {t("shortcuts")}
          </Button>
        </span>
      </TopBar>
      <Notices desk={desk} />
      <TopNotices>
        {children}
        <ScreenAdvice t={t} />
      </TopNotices>
      <main class="console-main" ref={main} tabIndex={-1}>
        <Timeline desk={desk} onJump={(phase) => setQuestion({ phase })} />
        <Middle desk={desk} onHand={setHand} onEnd={() => setQuestion("end")} />
        <Prompter desk={desk} />
      </main>
      {flow.status !== "ended" && <ControlBar desk={desk} onAsk={setQuestion} onNext={goOn} />}
      <Questions desk={desk} question={question} onClose={() => setQuestion(undefined)} />
      {hand && (
        <Hands {...{ desk, hand }} onHand={setHand} onPress={press} onClose={() => setHand(undefined)} />
      )}
    </div>
  );
}

/** The window's title follows the phase; the bell is told once, when it rings. */
function useTitleAndBell(desk: Desk, announcer: Announcer): void {
  const { t, header, flow } = desk;
  const title = titleOf(desk);
  useEffect(() => {
    document.title = t("page-title", { title, session: header.title });
  }, [t, title, header]);
  const hadRung = useBefore(flow.hasRung);
  useEffect(() => {
    if (hadRung === false && flow.hasRung) announcer.say(t("time-up", { title }), true);
  }, [flow.hasRung]);
}
