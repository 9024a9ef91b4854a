/** À dire maintenant: the author's notes for the open phase, and a note of one's own that stays on this device. */
import { Field } from "../../ui/field.tsx";
import { useLoaded } from "../loaded.ts";
import { useExplained } from "../shared/explained.tsx";
import type { GlossPiece } from "../shared/gloss.ts";
import { Glossed } from "../shared/glossed.tsx";
import { useLast } from "../shared/use-last.ts";
import type { Desk } from "./desk.ts";
import { useKeptText } from "../links/kept.ts";
import { lateness } from "./plan.ts";
import { notesOf, type PhaseNotes } from "./notes.ts";

const TITLES = { lobby: "to-say-first", running: "to-say", paused: "to-say", ended: "after" } as const;

export function Prompter({ desk }: { desk: Desk }) {
  const { t, link, code, header, flow, phase } = desk;
  const isLive = link.status.value === "live";
  // Failed or not, it is known: one's own note waits for the place that is left, and comes all the same.
  const asked = useLast(
    useLoaded(`notes ${isLive}`, () =>
      link.notes().then(
        (all) => ({ all }),
        () => ({ all: undefined }),
      ),
    ),
  );
  const shown = flow.status === "lobby" ? header.phases[0] : phase;
  const notes = flow.status === "ended" || !shown ? undefined : notesOf(asked?.all, shown.id);
  const [note, setNote] = useKeptText(code, "note");
  return (
    <section class="console-column prompter" aria-labelledby="words-title">
      <div class="column-head">
        <h2 id="words-title">{t(TITLES[flow.status])}</h2>
      </div>
      {flow.status === "ended" && <After desk={desk} />}
      {notes && <Notes desk={desk} notes={notes} />}
      {asked && (
        <div class="own-note">
          <Field label={t("own-note")} hint={t("own-note-hint")} value={note} onInput={setNote} lines={4} />
        </div>
      )}
    </section>
  );
}

function Notes({ desk: { t, plan }, notes: { say, ask, traps, late } }: { desk: Desk; notes: PhaseNotes }) {
  const isLate = lateness(plan.lateBy) > 0;
  const told = [...say, ...ask, ...traps, ...(late ? [late] : [])];
  const pieces = useExplained(told);
  const piecesOf: PiecesOf = (text) => pieces[told.indexOf(text)];
  return (
    // It scrolls on its own in a wide window: the keyboard must be able to reach it.
    <div class="card card-body words" tabIndex={0} role="group" aria-labelledby="words-title">
      {isLate && <Lines title={t("if-late")} texts={late ? [late] : []} piecesOf={piecesOf} />}
      {say.map((text) => (
        <p key={text}>
          <q>
            <Glossed pieces={piecesOf(text)} />
          </q>
        </p>
      ))}
      <Lines title={t("ask")} texts={ask} piecesOf={piecesOf} />
      {!isLate && <Lines title={t("if-late")} texts={late ? [late] : []} piecesOf={piecesOf} />}
      <Lines title={t("traps")} texts={traps} piecesOf={piecesOf} />
    </div>
  );
}

/** Once it is over: what makes the draft useful. */
const After = ({ desk: { t } }: { desk: Desk }) => (
  <div class="card card-body">
    {["after-read", "after-send", "after-small"].map((key) => (
      <p key={key}>{t(key)}</p>
    ))}
  </div>
);

type PiecesOf = (text: string) => readonly GlossPiece[] | undefined;

interface LinesProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly piecesOf: PiecesOf;
}

function Lines({ title, texts, piecesOf }: LinesProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {texts.map((text) => (
        <p key={text}>
          <Glossed pieces={piecesOf(text)} />
        </p>
      ))}
    </>
  );
}
