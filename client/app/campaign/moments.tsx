/** On the organiser's page: begin the challenge together, end it with a ceremony, show it in a hall between the two. */
import { useState } from "preact/hooks";
import { siteUrl } from "../../site.ts";
import { Button } from "../../ui/button.tsx";
import { CopyLink } from "../links/copy-link.tsx";
import { useTexts } from "../loaded.ts";
import { useLast } from "../shared/use-last.ts";
import type { Say } from "../../text/texts.ts";
import type { OpenDesk } from "./desk-api.ts";
import { openMoment, type Moment, type OpenedMoment } from "./moments-api.ts";

export function Moments({ open }: { readonly open: OpenDesk }) {
  const t = useLast(useTexts("front", "campaign", "campaign-moments"));
  const { opened, busy, problem, start } = useMoments(open.id, t);
  if (!t) return null;
  const { isOver } = open.desk.everyone;
  const button = (moment: Moment, isFirst: boolean) => (
    <Button
      look={isFirst ? "primary" : "plain"}
      busy={busy === moment ? t("opening") : undefined}
      onPress={() => void start(moment)}
    >
      {t(`open-${moment}`)}
    </Button>
  );
  return (
    <section class="campaign-part">
      <h2>{t("moments")}</h2>
      {!isOver && (
        <>
          <p>{t("launch-what")}</p>
          {button("launch", true)}
        </>
      )}
      <p>{t(isOver ? "ceremony-what" : "rehearsal-what")}</p>
      {button(isOver ? "ceremony" : "rehearsal", isOver)}
      <p role="status">{problem ?? (opened && t(`opened-${opened.moment}`))}</p>
      {opened && <Doors t={t} made={opened.made} />}
      <p>
        {t("hall-what")} <a href={siteUrl(`/defi/${open.desk.code}/ecran`)}>{t("hall-open")}</a>
      </p>
    </section>
  );
}

interface Opened {
  readonly moment: Moment;
  readonly made: OpenedMoment;
}

function useMoments(id: string, t: Say | undefined) {
  const [opened, setOpened] = useState<Opened>();
  const [busy, setBusy] = useState<Moment>();
  const [problem, setProblem] = useState<string>();
  const start = async (moment: Moment) => {
    if (busy !== undefined) return;
    setBusy(moment);
    const answer = await openMoment(id, moment);
    setBusy(undefined);
    setProblem(answer.ok ? undefined : (answer.problem.message ?? t?.("network")));
    if (answer.ok) setOpened({ moment, made: answer.value });
  };
  return { opened, busy, problem, start };
}

/** Shown once: the server keeps no key. */
const Doors = ({ t, made }: { readonly t: Say; readonly made: OpenedMoment }) => (
  <div class="campaign-part card card-body">
    <p>{t("doors-what", { code: made.code })}</p>
    <p>
      <a href={made.consoleUrl} target="_blank" rel="noopener">
        {t("door-console")}
      </a>
    </p>
    <CopyLink t={t} url={made.consoleUrl} name={t("door-console-link")} />
    <p>
      <a href={made.screenUrl} target="_blank" rel="noopener">
        {t("door-screen")}
      </a>
    </p>
    <CopyLink t={t} url={made.joinUrl} name={t("door-join-link")} />
  </div>
);
