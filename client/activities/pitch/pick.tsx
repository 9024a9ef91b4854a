/** Before the pitches: the table chooses its action, somebody takes the floor, each says who they are if they wish. */
import { useState } from "preact/hooks";
import { ROLES } from "../../../game/activities/pitch/terms.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Floor } from "./acting.ts";
import { roleName, titleOf } from "./texts.ts";

const LONGEST = 140;
/** The last line of the list of roles. */
const CARD = "card";

interface FloorProps {
  readonly floor: Floor;
}

export function PickStep({ floor }: FloorProps) {
  const { t, view } = floor;
  const isOwn = view.team.choices.every(({ id }) => id === "own");
  return (
    <>
      <h1 tabIndex={-1}>{t("pick-title")}</h1>
      <Paged
        t={t}
        words="pick"
        pages={[
          { id: "action", body: isOwn ? <Write floor={floor} /> : <Choose floor={floor} /> },
          { id: "speaker", body: <Speaker floor={floor} /> },
          { id: "role", body: <WhoAmI floor={floor} /> },
        ]}
      />
    </>
  );
}

function Choose({ floor }: FloorProps) {
  const { t, view, reading } = floor;
  const { choices, picked } = view.team;
  const { act } = useActing(floor);
  return (
    <>
      <p class="lede">{t("pick-lede")}</p>
      <Choice
        legend={t("pick-legend")}
        legendHidden
        options={choices.map((choice) => ({ id: choice.id, label: titleOf(reading, choice) }))}
        value={picked}
        onChange={(choice) => void act({ type: "pitch/pick", choice })}
        chosenLabel={t("chosen")}
      />
    </>
  );
}

function Write({ floor }: FloorProps) {
  const { t, view, reading, refusals } = floor;
  const [own] = view.team.choices;
  const [title, setTitle, forget] = useDraft(floor, "title", own ? reading.word(own.title) : "");
  const [error, setError] = useState("");
  const { busy, act } = useActing(floor);
  const command = { type: "pitch/write", title: title.trim() } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (title.trim() === "") setError(refusals("text-empty"));
    else if (await act(command)) forget();
  };
  return (
    <form class="pitch-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t("write-label")}
        hint={t("write-hint")}
        lines={2}
        value={title}
        max={LONGEST}
        error={error}
        onInput={(value) => {
          setError("");
          setTitle(value);
        }}
      />
      <Button look="primary" busy={busy} reason={reasonOf(floor, command)}>
        {t(own ? "write-replace" : "write-send")}
      </Button>
      <p class="pitch-done" role="status">
        {own && (
          <>
            <Icon name="tick" /> {t("write-done")}
          </>
        )}
      </p>
    </form>
  );
}

/** Nobody is volunteered: one takes the floor oneself. */
export function Speaker({ floor }: FloorProps) {
  const { t, view, seat, members } = floor;
  const { speaker } = view.team;
  const isOwn = speaker === seat;
  const { busy, act } = useActing(floor);
  const command = { type: "pitch/stand", isUp: !isOwn } as const;
  return (
    <div class="pitch-form">
      <p role="status" class={speaker === null ? "lede" : "pitch-done"}>
        {speaker === null
          ? t("speaker-none")
          : isOwn
            ? t("speaker-own")
            : t("speaker-is", { name: members[speaker] ?? "" })}
      </p>
      <Button
        look={isOwn ? "quiet" : "primary"}
        busy={busy}
        reason={reasonOf(floor, command)}
        onPress={() => void act(command)}
      >
        {t(isOwn ? "speaker-sit" : speaker === null ? "speaker-stand" : "speaker-replace")}
      </Button>
    </div>
  );
}

function WhoAmI({ floor }: FloorProps) {
  const { t, view, reading } = floor;
  const { act } = useActing(floor);
  return (
    <>
      <p class="lede">{t("role-lede")}</p>
      <Choice
        legend={t("role-legend")}
        options={[
          ...ROLES.map((id) => ({ id, label: roleName(reading, id) })),
          { id: CARD, label: t("role-card") },
        ]}
        value={view.seat.said ?? CARD}
        onChange={(id) => void act({ type: "pitch/role", role: ROLES.find((role) => role === id) ?? null })}
        chosenLabel={t("chosen")}
      />
    </>
  );
}
