/** After the pitches: what the council said, the amendment the table takes up, its argument in two messages. */
import type { Turn } from "../../../game/activities/pitch/state.ts";
import { tableCalled } from "../../app/session-view.ts";
import { Paged } from "../../app/shared/paged.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing, useDraft } from "../../app/shared/acting.ts";
import { reasonOf, type Floor } from "./acting.ts";
import { DecisionTag, PitchTitle, Tally } from "./parts.tsx";
import { Rewrite } from "./rewrite.tsx";

const LONGEST = 300;
const OTHERS_A_PAGE = 3;
const NONE = "none";

interface FloorProps {
  readonly floor: Floor;
}
interface TurnProps extends FloorProps {
  readonly turn: Turn;
}

export function ResultStep({ floor }: FloorProps) {
  const { t, view } = floor;
  const { turns } = view.everyone;
  const own = turns.filter(({ owner }) => owner === view.team.id);
  const others = turns.filter(({ owner }) => owner !== view.team.id);
  const pages = Array.from({ length: Math.ceil(others.length / OTHERS_A_PAGE) }, (_, page) =>
    others.slice(page * OTHERS_A_PAGE, (page + 1) * OTHERS_A_PAGE),
  );
  return (
    <>
      <h1 tabIndex={-1}>{t("result-title")}</h1>
      {turns.length === 0 && <p class="lede">{t("result-empty")}</p>}
      <Paged
        t={t}
        words="result"
        pages={[
          ...own.map((turn) => ({ id: turn.id, body: <Own floor={floor} turn={turn} /> })),
          ...own
            .filter(({ result }) => (result?.amendments.length ?? 0) > 0)
            .map((turn) => ({ id: `keep ${turn.id}`, body: <Keep floor={floor} turn={turn} /> })),
          ...own
            .filter(({ result }) => result !== null && result.kept !== null)
            .map((turn) => ({ id: `rewrite ${turn.id}`, body: <Rewrite floor={floor} turn={turn} /> })),
          ...(own.length > 0
            ? [
                { id: "elus", body: <Note key="elus" floor={floor} to="elus" /> },
                { id: "services", body: <Note key="services" floor={floor} to="services" /> },
              ]
            : []),
          ...pages.map((shown, index) => ({ id: `others ${index}`, body: <Others {...{ floor, shown }} /> })),
        ]}
      />
    </>
  );
}

function Own({ floor, turn }: TurnProps) {
  const { t, reading } = floor;
  const { result } = turn;
  return (
    <section class="card pitch-own">
      <PitchTitle reading={reading} action={turn.action} />
      <DecisionTag t={t} turn={turn} />
      {result && <Tally t={t} result={result} />}
      {result && result.said.length > 0 && (
        <ul class="pitch-quotes">
          {result.said.slice(0, 2).map((id) => (
            <li key={id}>{t("quoted", { text: reading.word(id) })}</li>
          ))}
        </ul>
      )}
      <p class="reason">{t("vote-worth")}</p>
    </section>
  );
}

function Keep({ floor, turn }: TurnProps) {
  const { t, reading } = floor;
  const { act } = useActing(floor);
  const { result } = turn;
  if (!result) return null;
  const reason = reasonOf(floor, { type: "pitch/keep", turn: turn.id, index: null });
  return (
    <div class="pitch-form">
      <Choice
        legend={t("keep-legend")}
        options={[
          ...result.amendments.map((id, index) => ({ id: String(index), label: reading.word(id) || "–" })),
          { id: NONE, label: t("keep-none") },
        ]}
        value={result.kept === null ? NONE : String(result.kept)}
        onChange={(id) =>
          void act({ type: "pitch/keep", turn: turn.id, index: id === NONE ? null : Number(id) })
        }
        chosenLabel={t("chosen")}
      />
      {reason && <p class="reason">{reason}</p>}
    </div>
  );
}

function Note({ floor, to }: FloorProps & { readonly to: "elus" | "services" }) {
  const { t, view, reading } = floor;
  const sent = view.team.note[to];
  const [text, setText, forget] = useDraft(floor, `note ${to}`, sent === null ? "" : reading.word(sent));
  const { busy, act } = useActing(floor);
  const command = { type: "pitch/note", to, text: text.trim() } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text.trim() !== "" && (await act(command))) forget();
  };
  return (
    <form class="pitch-form" onSubmit={(event) => void submit(event)}>
      <Field
        label={t(`note-${to}`)}
        hint={t(`note-${to}-hint`)}
        lines={4}
        value={text}
        max={LONGEST}
        count={(used, max) => t("characters", { used, max })}
        onInput={setText}
      />
      <Button
        look="primary"
        busy={busy}
        reason={text.trim() === "" ? t("note-empty") : reasonOf(floor, command)}
      >
        {t(sent === null ? "note-send" : "note-replace")}
      </Button>
      <p class="pitch-done" role="status">
        {sent !== null && (
          <>
            <Icon name="tick" /> {t("note-done")}
          </>
        )}
      </p>
    </form>
  );
}

const Others = ({ floor, shown }: FloorProps & { readonly shown: readonly Turn[] }) => (
  <ul class="pitch-others">
    {shown.map((turn) => (
      <li key={turn.id} class="card">
        <p class="pitch-whose">{floor.t("pitch-of", { table: tableCalled(floor.tables, turn.owner) })}</p>
        <PitchTitle reading={floor.reading} action={turn.action} />
        <DecisionTag t={floor.t} turn={turn} />
      </li>
    ))}
  </ul>
);
