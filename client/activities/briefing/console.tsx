/** A briefing in the console: who is ready, table by table, and the page the room reads. */
import "./briefing.css";
import type { BriefingShape } from "../../../game/activities/briefing/rules.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Progress } from "../../ui/progress.tsx";
import type { ConsoleProps } from "../contract.ts";
import { useBriefingPage } from "./use-page.ts";

export function Console(props: ConsoleProps<BriefingShape>) {
  const { t, screen, tables, teams } = props;
  const seated = tables.filter(({ size }) => size > 0);
  const people = seated.reduce((sum, { size }) => sum + size, 0);
  return (
    <div class="briefing-desk">
      <p class="briefing-desk-room">{t("room-ready", { count: screen.ready, total: people })}</p>
      <ul aria-label={t("by-table")}>
        {seated.map(({ id, name, size }) => (
          <li key={id}>
            <b>{name}</b>
            <Progress
              done={teams[id]?.ready ?? 0}
              total={size}
              label={t("table-ready", { count: teams[id]?.ready ?? 0, total: size })}
            />
          </li>
        ))}
      </ul>
      <Disclosure summary={t("page-shown")}>
        <PageShown {...props} />
      </Disclosure>
    </div>
  );
}

function PageShown({ t, leaf }: ConsoleProps<BriefingShape>) {
  const page = useBriefingPage(leaf);
  if (!page) return <p class="lede">{t("loading")}</p>;
  return (
    <div class="briefing-words">
      {page.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ol>
        {page.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
