/** The facilitator's part, for somebody alone: a word on the step, what would be said aloud, and going on. */
import { useState } from "preact/hooks";
import { registry } from "../../game/activities/alone.ts";
import { localise } from "../../game/scenario/localise.ts";
import type { DiscoveryContent } from "../../game/scenario/discovery.ts";
import { openPhase } from "../app/participant/door.ts";
import { AT_TABLE } from "../link/local-bots.ts";
import { locale, type Say } from "../text/texts.ts";
import { Button } from "../ui/button.tsx";
import { Callout } from "../ui/callout.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { legOf } from "./conducting.ts";
import type { ConductorProps } from "./conductor-props.ts";
import { TakeAway } from "./take-away.tsx";

export function Conductor(props: ConductorProps) {
  const { t, door, link } = props;
  const { status } = door.flow;
  return (
    <section class="discovery-under" aria-label={t("conductor")}>
      {!link.isKept.value && (
        <Callout look="tip">
          <p>{t("not-kept")}</p>
        </Callout>
      )}
      {link.hasStartedOver && status === "lobby" && (
        <Callout look="tip">
          <p>{t("started-over")}</p>
        </Callout>
      )}
      {status === "lobby" && door.people.length > 0 && <Beginning {...props} />}
      {status === "running" && <Going {...props} />}
      {status === "ended" && <TakeAway {...props} />}
      <Leaving {...props} />
    </section>
  );
}

/** The new step is read from its top. */
function readOn(): void {
  window.scrollTo({ top: 0 });
  document.querySelector<HTMLElement>("main.phone-main")?.focus({ preventScroll: true });
}

function Beginning({ t, door, link }: ConductorProps) {
  const empty = Math.max(0, AT_TABLE - door.people.length);
  const begin = () => {
    if (link.conduct("session/start").ok) readOn();
  };
  return (
    <>
      {empty > 0 && <p>{t("robots", { count: empty })}</p>}
      <Button look="primary" onPress={begin}>
        {t("begin")}
      </Button>
    </>
  );
}

function Going({ t, door, link, content }: ConductorProps) {
  const [asked, ask] = useState<number>();
  const phase = openPhase(door);
  if (!phase || door.people.length === 0) return null;
  const { everyone, teams } = door.view.parts.value;
  const step = {
    phase,
    everyone: everyone?.phases[phase.id],
    team: teams[door.people[0]?.team ?? ""]?.phases[phase.id],
    people: door.people.length,
  };
  if (step.everyone === undefined || step.team === undefined) return null;
  const { next, isDone, isPaged } = legOf(door.header.phases, step, registry);
  const { turn } = door.flow;
  const goOn = () => {
    ask(undefined);
    if (link.conduct("session/next").ok) readOn();
  };
  return (
    <>
      <p class="lede">{t(`alone-${phase.activity}`)}</p>
      <Aloud t={t} content={content} phase={phase.id} />
      {asked === turn && !isDone ? (
        <div role="group" aria-label={t("sure")}>
          <p>{t("sure")}</p>
          <div class="actions">
            <Button look="quiet" onPress={() => ask(undefined)}>
              {t("stay")}
            </Button>
            <Button look="primary" onPress={goOn}>
              {t("pass")}
            </Button>
          </div>
        </div>
      ) : (
        <Button look={lookOf(isDone, isPaged)} onPress={isDone ? goOn : () => ask(turn)}>
          {t(next.key, { title: next.title })}
        </Button>
      )}
    </>
  );
}

const lookOf = (isDone: boolean, isPaged: boolean) => (!isDone ? "quiet" : isPaged ? "plain" : "primary");

interface AloudProps {
  readonly t: Say;
  readonly content: DiscoveryContent;
  readonly phase: string;
}

/** What a facilitator says and asks in a room, as the workshop's author wrote it. */
function Aloud({ t, content, phase }: AloudProps) {
  const notes = content.frozen.phases.find(({ id }) => id === phase)?.notes;
  if (!notes) return null;
  const inLanguage = (text: (typeof notes.say)[number]) => String(localise(text, locale.value));
  return (
    <Disclosure summary={t("aloud")}>
      <ul class="discovery-aloud">
        {[...notes.say, ...notes.ask].map((text) => (
          <li key={text.fr}>{inLanguage(text)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Leaving({ t, door, onReplay }: ConductorProps) {
  const [isAsking, ask] = useState(false);
  const hasBegun = door.flow.status !== "lobby";
  return (
    <div class="discovery-leaving">
      <p class="lede">{t("stays")}</p>
      <div class="actions">
        <a class="button quiet small" href="#">
          {t("home")}
        </a>
        {hasBegun && !isAsking && (
          <Button look="quiet" size="small" onPress={() => ask(true)}>
            {t("start-again")}
          </Button>
        )}
        {isAsking && (
          <>
            <Button look="quiet" size="small" onPress={() => ask(false)}>
              {t("cancel")}
            </Button>
            <Button size="small" onPress={onReplay}>
              {t("start-again-sure")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
