/** The first screen: a pseudonym, a table or "place me", and one button. */
import { useState } from "preact/hooks";
import { Callout } from "../../ui/callout.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LanguageChoice } from "../shared/language-choice.tsx";
import { SobreSwitch } from "../shared/sobre-switch.tsx";
import { tableOf, type Door } from "./door.ts";
import { NameForm } from "./name-form.tsx";
import { TableChoice } from "./table-choice.tsx";

export function JoinForm({ door }: { door: Door }) {
  const { t, header, link, flow, refusal } = door;
  const [team, setTeam] = useState<string | null>(null);
  const why = door.farewell.why;
  return (
    <>
      {why && (
        <div role="alert">
          <Callout look="tip">
            <p>{t(`was-${why}`)}</p>
          </Callout>
        </div>
      )}
      <div>
        <h1 tabIndex={-1}>{header.title}</h1>
        <p class="lede">{t("join-lede")}</p>
      </div>
      <NameForm
        door={door}
        label={t("join-name")}
        action={t("join-go")}
        reason={flow.isLocked ? refusal("session-locked") : undefined}
        onName={(name) => link.join(name, team ?? undefined)}
      >
        <Disclosure
          summary={
            team === null ? t("join-table") : t("join-table-chosen", { table: tableOf(door, team).name })
          }
        >
          <TableChoice
            door={door}
            legend={t("join-table-legend")}
            value={team}
            onChange={setTeam}
            mayBePlaced
          />
        </Disclosure>
      </NameForm>
      <div class="aside door-foot">
        <p>{header.summary}</p>
        <p class="lede">{t("join-trace")}</p>
        <LanguageChoice t={t} />
        <SobreSwitch t={t} />
      </div>
    </>
  );
}
