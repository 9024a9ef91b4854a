/** « Cadre légal » : who the authority is, what each text asks of it, and the two shares to count each year. */
import "./balance.css";
import { useState } from "preact/hooks";
import { requirementsOf, type WorkRequirement } from "../../../../game/workspace/requirements.ts";
import { roadmapOf } from "../../../../game/workspace/roadmap.ts";
import { LAWS, type Law } from "../../../../game/workspace/binding.ts";
import { KINDS } from "../../../../game/workspace/terms.ts";
import type { Say } from "../../../text/texts.ts";
import { Field } from "../../../ui/field.tsx";
import { useTexts } from "../../loaded.ts";
import { Explained } from "../../shared/explained.tsx";
import { useLast } from "../../shared/use-last.ts";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { Counts } from "./counts.tsx";
import { readAmount } from "./numbers.ts";
import { useTyped } from "../use-typed.ts";

export function Duties({ desk }: { readonly desk: WorkspaceDesk }) {
  const t = useLast(useTexts("workspace-duties"));
  if (!t) return null;
  const { workspace } = desk;
  const drafts = workspace.sessions.map(({ draft }) => draft);
  const all = requirementsOf(workspace, roadmapOf(workspace, drafts));
  const filled = all.filter(({ state }) => state === "done").length;
  return (
    <section class="workspace-list balance-view">
      <h2>{t("title")}</h2>
      <p>{t("what")}</p>
      <Authority t={t} desk={desk} />
      <p>
        <b>{t("sum", { filled, total: all.length })}</b> {t("not-compliance")}
      </p>
      {LAWS.map((law) => (
        <OfLaw key={law} t={t} law={law} all={all.filter((one) => one.law === law)} />
      ))}
      <Counts t={t} desk={desk} />
    </section>
  );
}

interface PartProps {
  readonly t: Say;
  readonly desk: WorkspaceDesk;
}

/** Duties change with both: they are asked where it shows. */
function Authority({ t, desk }: PartProps) {
  const { workspace, mayWrite, write } = desk;
  const kept = workspace.population === null ? "" : String(workspace.population);
  const { typed, setTyped, keep: keepTyped } = useTyped(kept);
  const [said, setSaid] = useState<string>();
  const set = async (field: "kind" | "population", value: string | number | null) => {
    const problem = await write({ type: "workspace/set", field, value });
    setSaid(problem && sayProblem(desk.t, problem));
    return problem;
  };
  /** What the field holds: the page may not have heard yet of the last key. */
  const keep = async (held: string) => {
    if (held.trim() === kept) return;
    const read = readAmount(held);
    if (read === undefined || (read !== null && !Number.isInteger(read))) setSaid(t("population-wrong"));
    else await keepTyped(() => set("population", read));
  };
  if (!mayWrite)
    return (
      <p>
        <b>{t("kind")}</b> {t(`kind-${workspace.kind ?? "none"}`)} · <b>{t("population")}</b>{" "}
        {workspace.population ?? t("kind-none")}
      </p>
    );
  return (
    <div class="balance-pair">
      <label class="field workspace-order">
        {t("kind")}
        <select
          value={workspace.kind ?? ""}
          onChange={({ currentTarget: { value } }) => void set("kind", value === "" ? null : value)}
        >
          <option value="">{t("kind-none")}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind-${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <div
        onFocusOut={({ target }) => {
          if (target instanceof HTMLInputElement) void keep(target.value);
        }}
      >
        <Field
          label={t("population")}
          hint={t("population-hint")}
          value={typed}
          onInput={setTyped}
          error={said}
          native={{ inputmode: "numeric", autocomplete: "off" }}
        />
      </div>
    </div>
  );
}

interface OfLawProps {
  readonly t: Say;
  readonly law: Law;
  readonly all: readonly WorkRequirement[];
}

function OfLaw({ t, law, all }: OfLawProps) {
  const [first] = all;
  if (!first) return null;
  return (
    <section class="duty" data-binds={first.binds}>
      <h3>{t(`law-${law}`)}</h3>
      <p>
        <b>{t(`binds-${first.binds}`)}</b> – {t(`why-${first.why}`)}
      </p>
      <p class="reason">
        <Explained text={t(`note-${law}`)} />
      </p>
      <ul class="duty-rows">
        {all.map((one) => (
          <Row key={one.id} t={t} one={one} />
        ))}
      </ul>
    </section>
  );
}

const SIGNS = { done: "✓", "to-fill": "○", "not-concerned": "–" } as const;

const Row = ({ t, one }: { readonly t: Say; readonly one: WorkRequirement }) => (
  <li class="duty-row" data-state={one.state}>
    <p>
      <b>{t(`item-${one.id}`)}</b>
    </p>
    <p class="fiche-facts">
      <span class="duty-state">
        <span aria-hidden="true">{SIGNS[one.state]}</span> {t(`state-${one.state}`)}
      </span>
      <span class="reason">{t("section", { section: one.section })}</span>
      <span class="reason">{one.reference}</span>
    </p>
    {one.missing.map(({ key, count, total }) => (
      <p key={key}>{t(`missing-${key}`, { count, total })}</p>
    ))}
  </li>
);
