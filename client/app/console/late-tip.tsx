/** When late: one thing that would give the time back, with its button. */
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { hourText } from "./clock.ts";
import type { Desk } from "./desk.ts";
import { proposalFor, type Proposal } from "./plan.ts";

export function LateTip({ desk }: { desk: Desk }) {
  const { t, plan } = desk;
  const proposal = proposalFor(plan);
  if (!proposal) return null;
  return (
    <Callout look="tip">
      <p>
        <b>{t("to-end-on-time")}</b> {sentenceOf(desk, proposal)}
        {proposal.kind !== "tell-the-end" && ` ${t("debrief-stays")}`}
      </p>
      <Gesture desk={desk} proposal={proposal} />
    </Callout>
  );
}

function sentenceOf({ t, plan }: Desk, proposal: Proposal): string {
  switch (proposal.kind) {
    case "skip-now":
      return t("tip-skip-now");
    case "shorten-now":
      return t("tip-shorten-now", { count: proposal.by });
    case "skip-later":
      return t("tip-skip-later", { title: proposal.row.phase.title, minutes: proposal.row.planned });
    case "shorten-later":
      return t("tip-shorten-later", {
        ...{ title: proposal.row.phase.title, minutes: proposal.row.planned, to: proposal.to },
      });
    case "tell-the-end":
      return t("tip-tell-the-end", { hour: hourText(plan.endsAt) });
  }
}

function Gesture({ desk: { t, flow, steer, isReader }, proposal }: { desk: Desk; proposal: Proposal }) {
  if (isReader) return null;
  if (proposal.kind === "skip-now") {
    const order = { type: "session/skip", seen: flow.turn } as const;
    if (steer.refusal(order)) return null; // paused: the bar says it
    return (
      <Button
        size="small"
        busy={steer.turning === "slow" ? t("sending") : undefined}
        onPress={() => void steer.send(order)}
      >
        {t("tip-skip-now-do")}
      </Button>
    );
  }
  if (proposal.kind === "skip-later" || proposal.kind === "shorten-later") {
    const minutes = proposal.kind === "skip-later" ? 0 : proposal.to;
    const order = { type: "session/plan", phase: proposal.row.phase.id, minutes } as const;
    return (
      <Button size="small" onPress={() => void steer.send(order)}>
        {t(`tip-${proposal.kind}-do`, { count: minutes })}
      </Button>
    );
  }
  if (proposal.kind !== "shorten-now") return null;
  const minutes = proposal.by === 5 ? -5 : -1;
  return (
    <Button size="small" onPress={() => void steer.send({ type: "session/extend", minutes })}>
      {t("tip-shorten-now-do", { count: proposal.by })}
    </Button>
  );
}
