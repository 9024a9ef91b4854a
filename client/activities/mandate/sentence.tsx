/** The year in one sentence, which the captain completes: « On croyait… on a vu… ». The others see it come. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { captainName, isCaptain, reasonOf, useActing, type Mandate } from "./acting.ts";
import { halvesOf, LONGEST_HALF, trimmed, type Told } from "./told.ts";
import { titleOf, useActions } from "./texts.ts";

export function Sentence({ mandate }: { readonly mandate: Mandate }) {
  const { t, view, word } = mandate;
  const told = word(view.team.story.at(-1)?.text);
  const [isWriting, write] = useState(false);
  const writes = isCaptain(mandate) && (told === "" || isWriting);
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t(isCaptain(mandate) ? "sentence-title" : "sentence-title-other")}</h1>
        <p class="lede">
          {isCaptain(mandate)
            ? t("sentence-lede")
            : t("sentence-lede-other", { captain: captainName(mandate) })}
        </p>
      </div>
      {writes ? (
        <Halves {...{ mandate, told }} onDone={() => write(false)} />
      ) : (
        told !== "" && <Written {...{ mandate, told }} onChange={() => write(true)} />
      )}
      <YearSeen mandate={mandate} />
    </>
  );
}

interface HalvesProps {
  readonly mandate: Mandate;
  /** What was sent before; empty at first. */
  readonly told: string;
  readonly onDone: () => void;
}

const isTold = (draft: unknown): draft is Told =>
  typeof draft === "object" &&
  draft !== null &&
  "thought" in draft &&
  "seen" in draft &&
  typeof draft.thought === "string" &&
  typeof draft.seen === "string";

/** Kept in this tab until it is sent, whatever happens to the page. */
function useTold({ drafts, view, t }: Mandate, told: string) {
  const place = `sentence ${view.everyone.year}`;
  const [, redraw] = useState(0);
  const draft = drafts.get(place);
  const halves = isTold(draft) ? draft : halvesOf(told, t("sentence-made"));
  return {
    halves,
    change: (part: Partial<Told>) => {
      drafts.set(place, { ...halves, ...part });
      redraw((count) => count + 1);
    },
    forget: () => drafts.set(place, undefined),
  };
}

function Halves({ mandate, told, onDone }: HalvesProps) {
  const { t, refusals } = mandate;
  const { halves, change, forget } = useTold(mandate, told);
  const [missing, miss] = useState(false);
  const { busy, act } = useActing(mandate);
  const [thought, seen] = [trimmed(halves.thought), trimmed(halves.seen)];
  const command = { type: "mandate/tell", text: t("sentence-made", { thought, seen }) } as const;
  const submit = async (event: Event) => {
    event.preventDefault();
    miss(thought === "" || seen === "");
    if (thought === "" || seen === "" || !(await act(command))) return;
    forget();
    onDone();
  };
  const field = (half: keyof Told) => (
    <Field
      label={t(`sentence-${half}`)}
      value={halves[half]}
      lines={2}
      max={LONGEST_HALF}
      count={(used, max) => (used < max / 2 ? "" : t("characters", { used, max }))}
      error={missing && trimmed(halves[half]) === "" && refusals("text-empty")}
      onInput={(value) => change({ [half]: value })}
    />
  );
  return (
    <form class="hand-sentence" noValidate onSubmit={(event) => void submit(event)}>
      {field("thought")}
      {field("seen")}
      <Button look="primary" busy={busy} reason={reasonOf(mandate, command)}>
        {t(told === "" ? "sentence-send" : "sentence-replace")}
      </Button>
    </form>
  );
}

interface WrittenProps {
  readonly mandate: Mandate;
  readonly told: string;
  readonly onChange: () => void;
}

const Written = ({ mandate, told, onChange }: WrittenProps) => (
  <>
    <blockquote class="card hand-told">
      <p>{told}</p>
    </blockquote>
    {isCaptain(mandate) && (
      <>
        <p class="hand-held">
          <Icon name="tick" /> {mandate.t("sentence-sent")}
        </p>
        <Button look="quiet" onPress={onChange}>
          {mandate.t("sentence-change")}
        </Button>
      </>
    )}
  </>
);

/** What there is to tell: kept this year, and come back. */
function YearSeen({ mandate: { t, view, leaf } }: { readonly mandate: Mandate }) {
  const line = view.team.story.at(-1);
  const actions = useActions(leaf, [...(line?.kept ?? []), ...(line?.opened ?? [])]) ?? {};
  if (!line) return null;
  const listed = (ids: readonly string[]) => ids.map((id) => titleOf(actions, id)).join(" · ");
  return (
    <dl class="hand-line">
      {line.kept.length > 0 && (
        <div>
          <dt>{t("line-kept")}</dt>
          <dd>{listed(line.kept)}</dd>
        </div>
      )}
      {line.opened.length > 0 && (
        <div>
          <dt>{t("line-opened")}</dt>
          <dd>{listed(line.opened)}</dd>
        </div>
      )}
    </dl>
  );
}
