/** A briefing in the console: who still reads, table by table, and the page the room reads. */
import "./briefing.css";
import type { BriefingShape } from "../../../game/activities/briefing/rules.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { ConsoleProps } from "../contract.ts";
import { StoriesDesk } from "./stories-desk.tsx";
import { useBriefingPage } from "./use-page.ts";

export function Console(props: ConsoleProps<BriefingShape>) {
  const { t, screen, tables, teams } = props;
  const people = tables.reduce((sum, { size }) => sum + size, 0);
  const reading = tables.flatMap(({ id, name, size }) => {
    const left = size - (teams[id]?.ready ?? 0);
    return left > 0 ? [{ id, text: t("still-reading", { table: name, count: left }) }] : [];
  });
  const { stories } = props.everyone;
  // Once stories are told, nobody is waited for.
  const isAsked = people > 0 && !(stories && stories.page > 0);
  return (
    <div class="briefing-desk">
      {stories && <StoriesDesk {...props} stories={stories} />}
      {isAsked && (
        <>
          <p>
            <b>{t("room-ready", { count: screen.ready, total: people })}</b>
          </p>
          <p>{t(reading.length > 0 ? "waiting-for" : "all-ready")}</p>
        </>
      )}
      {isAsked && reading.length > 0 && (
        <ul>
          {reading.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
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
      <ol class="numbered">
        {page.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
