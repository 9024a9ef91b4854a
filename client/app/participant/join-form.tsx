/** Coming in: a pseudonym, a table or "place me", and one button; at a locked door one knocks. */
import { useState } from "preact/hooks";
import { Callout } from "../../ui/callout.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { tableOf, type Door } from "./door.ts";
import { NameForm } from "./name-form.tsx";
import { TableChoice } from "./table-choice.tsx";

export function JoinForm({ door }: { door: Door }) {
  const { t, link, flow, farewell } = door;
  const [team, setTeam] = useState<string | null>(null);
  return (
    <>
      {flow.isLocked && farewell.why !== "turned-away" && (
        <Callout look="tip">
          <p>{t("join-locked")}</p>
        </Callout>
      )}
      <NameForm
        isOwn
        door={door}
        label={t("join-name")}
        action={t(flow.isLocked ? "join-knock" : "join-go")}
        onName={(name) => link.join(name, team ?? undefined)}
      >
        {!link.isLocal && (
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
        )}
      </NameForm>
    </>
  );
}
