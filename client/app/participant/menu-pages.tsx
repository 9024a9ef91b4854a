/** Pages of the menu that change something: pseudonym, table, one more person, leaving. */
import { useState } from "preact/hooks";
import { forgetSeats } from "../../link/device.ts";
import type { Answer } from "../../link/link.ts";
import { Button } from "../../ui/button.tsx";
import { forgetDrafts, forgetKept } from "../shared/kept-drafts.ts";
import { tableOf, type Door } from "./door.ts";
import { useMenu } from "./menu-view.ts";
import { NameForm } from "./name-form.tsx";
import { sendFor } from "./seat-commands.ts";
import { TableChoice } from "./table-choice.tsx";
import { useSending } from "./use-sending.ts";

interface SeatPageProps {
  readonly door: Door;
  readonly seat: string;
}

export function RenamePage({ door, seat }: SeatPageProps) {
  const { t, link, people, announcer } = door;
  const { close } = useMenu();
  const before = people.find((person) => person.seat === seat)?.name ?? "";
  return (
    <NameForm
      door={door}
      label={t("join-name")}
      action={t("save")}
      before={before}
      isOwn={people.length === 1}
      onName={(name) => sendFor(link, seat, { type: "session/rename", name })}
      onDone={(name) => {
        announcer.say(t("renamed", { name }));
        close();
      }}
    />
  );
}

export function AddPage({ door }: { door: Door }) {
  const { t, link, people, announcer, flow } = door;
  const { close } = useMenu();
  const [first] = people;
  if (!first) return null;
  return (
    <>
      <p>{t("add-text", { table: tableOf(door, first.team).name })}</p>
      {flow.isLocked && <p>{t("add-locked")}</p>}
      <NameForm
        door={door}
        label={t("add-name")}
        action={t(flow.isLocked ? "join-knock" : "add-go")}
        onName={(name) => link.join(name, first.team)}
        onDone={(name) => {
          announcer.say(t(flow.isLocked ? "add-knocked" : "added", { name }));
          close();
        }}
      />
    </>
  );
}

export function MovePage({ door }: { door: Door }) {
  const { t, link, people, announcer } = door;
  const { close } = useMenu();
  const { busy, error, send, forget } = useSending(door);
  const [team, setTeam] = useState<string | null>(people[0]?.team ?? null);
  const move = async (to: string): Promise<Answer> => {
    for (const { seat } of people) {
      const answer = await sendFor(link, seat, { type: "session/move", team: to });
      if (!answer.ok) return answer;
    }
    return { ok: true };
  };
  const go = async () => {
    if (team === null || !(await send(() => move(team)))) return;
    announcer.say(t("moved", { table: tableOf(door, team).name }));
    close();
  };
  return (
    <>
      <TableChoice
        door={door}
        legend={t("move-legend")}
        legendHidden
        value={team}
        onChange={(chosen) => {
          setTeam(chosen);
          forget();
        }}
      />
      <p class="lede">{t(people.length > 1 ? "move-everyone" : "move-note")}</p>
      <p class="error" role="alert">
        {error}
      </p>
      <Button look="primary" busy={busy} onPress={() => void go()}>
        {t("move-go")}
      </Button>
    </>
  );
}

export function LeavePage({ door, seat }: SeatPageProps) {
  const { t, link, people, farewell, code } = door;
  const { close } = useMenu();
  const { busy, error, send } = useSending(door);
  const isLast = people.length === 1;
  const others = people.map((person) => person.seat).filter((other) => other !== seat);
  const leave = async () => {
    if (isLast) farewell.announce();
    if (!(await send(() => sendFor(link, seat, { type: "session/leave" })))) {
      farewell.takeBack();
      return;
    }
    // The device keeps nothing of those who left, nor of a session that all its people have left.
    forgetDrafts(code, others);
    forgetKept(code, others);
    if (isLast) forgetSeats(code);
    close();
  };
  return (
    <>
      <p>{t("leave-text")}</p>
      <p class="error" role="alert">
        {error}
      </p>
      <div class="actions">
        <Button look="quiet" onPress={close}>
          {t("cancel")}
        </Button>
        <Button look="primary" busy={busy} onPress={() => void leave()}>
          {t(isLast ? "leave-sure" : "leave-sure-other")}
        </Button>
      </div>
    </>
  );
}
