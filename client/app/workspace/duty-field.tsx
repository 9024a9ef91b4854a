/** The obligation that an action answers to: one of the legal frame, or another in the authority's own words. */
import { useEffect, useRef, useState } from "preact/hooks";
import { DUTIES, isDuty } from "../../../game/scenario/duties.ts";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { Field } from "../../ui/field.tsx";
import { sayProblem, type WorkspaceDesk } from "./desk.ts";
import { placeOf } from "./places.ts";
import { useTyped } from "./use-typed.ts";

interface DutyFieldProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

const OWN = "own";

export function DutyField({ desk: { t, write }, fiche: { id, duty } }: DutyFieldProps) {
  const kept = duty === null ? "" : isDuty(duty) ? duty : OWN;
  const words = kept === OWN ? (duty ?? "") : "";
  const [chosen, choose] = useState(kept);
  const { typed, setTyped, keep: keepTyped } = useTyped(words);
  const [before, asked] = [useRef(kept), useRef(duty)];
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    // Own words about to be typed are not taken away by an answer that comes meanwhile.
    const isAbout = chosen === OWN && before.current !== OWN;
    before.current = kept;
    asked.current = duty;
    if (!isAbout) choose(kept);
  }, [kept, words]);
  const keep = async (value: string | null) => {
    if (value === asked.current) return undefined;
    asked.current = value;
    const problem = await write({ type: "fiche/set", fiche: id, field: "duty", value });
    setSaid(problem && sayProblem(t, problem));
    return problem;
  };
  const keepWords = async () => {
    const text = typed.trim();
    if (text !== words) await keepTyped(() => keep(text === "" ? null : text));
  };
  return (
    <div class="workspace-form" id={placeOf("duty")}>
      <label class="field workspace-order">
        {t("field-duty")}
        <select
          value={chosen}
          onChange={({ currentTarget: { value } }) => {
            choose(value);
            // One's own words are kept once they are there.
            if (value !== OWN) void keep(value === "" ? null : value);
          }}
        >
          <option value="">{t("duty-none")}</option>
          {DUTIES.map((one) => (
            <option key={one} value={one}>
              {t(`duty-${one}`)}
            </option>
          ))}
          <option value={OWN}>{t("duty-own")}</option>
        </select>
      </label>
      {chosen === OWN && (
        <div onFocusOut={() => void keepWords()}>
          <Field
            label={t("duty-words")}
            hint={t("duty-words-hint")}
            value={typed}
            onInput={setTyped}
            error={said}
          />
        </div>
      )}
      {chosen !== OWN && said !== undefined && <p role="status">{said}</p>}
    </div>
  );
}
