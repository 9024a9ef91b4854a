/** What everybody changed in the whole roadmap, the latest first, a page at a time. */
import { dayFirst } from "../../../game/day-first.ts";
import { useEffect, useState } from "preact/hooks";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import type { Problem } from "../front/ask.ts";
import { askPast, type Past } from "./desk-api.ts";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { pastInWords } from "./past-in-words.ts";

export function HistoryView({ desk }: { readonly desk: WorkspaceDesk }) {
  const { t, id } = desk;
  const [past, setPast] = useState<readonly Past[]>();
  const [hasMore, setHasMore] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const load = async (known: readonly Past[]) => {
    const asked = await askPast(id, known.at(-1)?.rev);
    setProblem(asked.ok ? undefined : asked.problem);
    if (!asked.ok) return;
    setPast([...known, ...asked.value.changes]);
    setHasMore(asked.value.hasMore);
  };
  useEffect(() => void load([]), [id]);
  return (
    <section class="workspace-list">
      <h2>{t("past-title")}</h2>
      <p>{t("past-what")}</p>
      <p role="status">{problem ? sayProblem(t, problem) : past?.length === 0 && t("past-none")}</p>
      <ol class="workspace-past">
        {past?.map((one) => (
          <li key={one.rev}>
            <p class="reason">
              <b>{one.author === "–" ? t("past-maker") : one.author}</b>{" "}
              <time dateTime={one.at}>{moment(one.at)}</time>
            </p>
            <p>{pastInWords(desk, one)}</p>
          </li>
        ))}
      </ol>
      {hasMore && (
        <Button look="quiet" onPress={() => void load(past ?? [])}>
          {t("past-more")}
        </Button>
      )}
    </section>
  );
}

const moment = (iso: string) =>
  new Intl.DateTimeFormat(dayFirst(locale.value), { dateStyle: "long", timeStyle: "short" }).format(
    new Date(iso),
  );
