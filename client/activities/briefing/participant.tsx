/** A briefing on one's own device: the page to read, then the stories, and a sign that one is ready. */
import "./briefing.css";
import { useState } from "preact/hooks";
import { briefing, type BriefingShape } from "../../../game/activities/briefing/rules.ts";
import { useTexts } from "../../app/loaded.ts";
import { Glossed, useGloss } from "../../app/shared/glossed.tsx";
import { Button } from "../../ui/button.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { ParticipantProps } from "../contract.ts";
import { Steps } from "./steps.tsx";
import { Stories } from "./stories.tsx";
import { useBriefingPage } from "./use-page.ts";

type Props = ParticipantProps<BriefingShape>;

export function Participant(props: Props) {
  const { page } = props.view.everyone.stories ?? { page: 0 };
  return page === 0 ? <OwnPage {...props} /> : <Stories {...props} />;
}

function OwnPage(props: Props) {
  const { t, phase, leaf } = props;
  const page = useBriefingPage(leaf);
  const gloss = useGloss(phase.id, leaf);
  const pieces = gloss([...(page?.paragraphs ?? []), ...(page?.steps ?? [])]);
  const paragraphs = page?.paragraphs.length ?? 0;
  return (
    <div class="briefing">
      {page?.piece ? (
        <Picture kind="gouvernance" pieces={[page.piece]} size={112} framed>
          <h1 tabIndex={-1}>{phase.title}</h1>
        </Picture>
      ) : (
        <h1 tabIndex={-1}>{phase.title}</h1>
      )}
      {page ? (
        <>
          <div class="briefing-words">
            {page.paragraphs.map((paragraph, index) => (
              <p key={paragraph}>
                <Glossed pieces={pieces[index]} />
              </p>
            ))}
          </div>
          <Steps t={t} steps={page.steps} pieces={pieces.slice(paragraphs)} />
        </>
      ) : (
        <p class="lede">{t("loading")}</p>
      )}
      <Ready {...props} />
    </div>
  );
}

function Ready(props: Props) {
  const { t, view, seat, table, isPaused } = props;
  const refusals = useTexts("refusals");
  const [isSending, setSending] = useState(false);
  const { isReady } = view.seat;
  const command = { type: "briefing/ready", isReady: !isReady } as const;
  const refusal = isPaused ? "paused" : briefing.refuse(view, command, { kind: "seat", seat });
  const press = async () => {
    setSending(true);
    await props.send(command);
    setSending(false);
  };
  const counts = { count: view.team.ready, total: table.size };
  return (
    <div class="phone-bar briefing-bar">
      <p class="briefing-count">
        <Progress done={view.team.ready} total={table.size} label={t("table-ready", counts)} />
        <span aria-hidden="true">{t(isReady ? "table-noted" : "table-short", counts)}</span>
      </p>
      <Button
        look={isReady ? "guard" : "primary"}
        chosen={isReady}
        busy={isSending ? t("sending") : undefined}
        reason={refusal === undefined ? undefined : (refusals?.(refusal) ?? "")}
        onPress={() => void press()}
      >
        {t("ready")}
      </Button>
    </div>
  );
}
