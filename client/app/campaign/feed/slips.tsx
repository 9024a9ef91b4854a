/** Paper slips: what people without a phone did, typed by a captain or a relay, each under the number of its slip. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { dayWords } from "../day-words.ts";
import type { Captain, OpenDesk } from "../desk-api.ts";
import { useSending } from "../use-sending.ts";
import { cleanupChoices } from "./cleanup.tsx";
import { sayForTeam, takeBackForTeam } from "./feed-api.ts";
import { rowTitle } from "./row-title.ts";
import { TallyForm, type Choice } from "./tally-form.tsx";

interface SlipsProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly captain: Captain;
}

export function Slips({ t, open, captain }: SlipsProps) {
  const { everyone } = open.desk;
  const choices: Choice[] = [
    ...everyone.missions.map(({ id, title, unit }) => ({
      ...{
        id,
        group: t("slip-missions"),
        title: unit === undefined ? title : t("slip-mission", { title, unit }),
      },
      isOnce: unit === undefined,
    })),
    ...(everyone.cleanup ? cleanupChoices(t, everyone.cleanup) : []),
  ];
  return (
    <section class="campaign-part">
      <h2>{t("slips")}</h2>
      <p>{t("slips-what", { people: captain.team.people })}</p>
      {!everyone.isOver && choices.length > 0 && (
        <TallyForm
          {...{ t, choices, today: everyone.today, onDone: open.reload, isSlip: true }}
          send={(tally) => sayForTeam(open.id, tally)}
        />
      )}
      <Written {...{ t, open, captain }} />
    </section>
  );
}

/** The latest that were written for others, to be taken back at once; others are corrected, with a reason. */
const MOST = 20;

function Written({ t, open, captain }: SlipsProps) {
  const { said, send } = useSending(t, open);
  const [taken, take] = useState<string>();
  const isCaptain = open.desk.role === "captain";
  const rows = captain.rows
    .filter(({ from }) => from === "slip" || (isCaptain && from === "team"))
    .slice(0, MOST);
  return (
    <>
      {rows.length > 0 && <h3>{t("slips-written")}</h3>}
      <ul class="campaign-own">
        {rows.map((row) => {
          const title = rowTitle(t, open.desk.everyone, row.mission);
          return (
            <li key={row.id}>
              <span>{t(`row-${row.from}`, { title, amount: row.amount, day: dayWords(row.day) })}</span>
              <Button
                {...{ look: "quiet", size: "small", name: t("own-back-of", { title }) }}
                onPress={() => {
                  take(title);
                  void send(takeBackForTeam(open.id, row.id));
                }}
              >
                {t("own-back")}
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status">{taken === undefined ? undefined : said}</p>
    </>
  );
}
