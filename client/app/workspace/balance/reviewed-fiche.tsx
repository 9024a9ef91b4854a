/** One action in one year: its light at once; what was done, what slipped, what next and its values on demand. */
import { useState } from "preact/hooks";
import type { Change } from "../../../../game/workspace/change/schema.ts";
import type { Fiche } from "../../../../game/workspace/schema.ts";
import { LIGHTS } from "../../../../game/workspace/terms.ts";
import {
  indicatorsOf,
  lightOf,
  reviewOf,
  yearBefore,
  type Followed,
} from "../../../../game/workspace/year.ts";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Field } from "../../../ui/field.tsx";
import { sayProblem } from "../desk.ts";
import type { BalanceProps } from "./estate.tsx";
import { readNumber, typedOf } from "./numbers.ts";
import { withReading } from "./readings.ts";

interface ReviewedProps extends BalanceProps {
  readonly fiche: Fiche;
}

const BLANK = { light: "none", done: null, slipped: null, next: null } as const;
const WORDS = ["done", "slipped", "next"] as const;

export function ReviewedFiche({ t, desk, year, fiche }: ReviewedProps) {
  const light = lightOf(fiche, year);
  const [said, setSaid] = useState<string>();
  const set = async (next: string) => {
    const value = { ...BLANK, ...reviewOf(fiche, year), light: next };
    const problem = await desk.write(reviewed(fiche, year, value));
    setSaid(problem && sayProblem(desk.t, problem));
  };
  return (
    <li class="fiche-row review-row" data-light={light}>
      <h3>{fiche.title}</h3>
      <p class="fiche-facts">
        <span>{fiche.owner ?? desk.t("owner-none")}</span>
        <span>{fiche.deadline ?? desk.t("deadline-none")}</span>
      </p>
      {desk.mayWrite ? (
        <label class="field workspace-order">
          <span>
            {t("light", { year })}
            <span class="visually-hidden"> – {fiche.title}</span>
          </span>
          <select value={light} onChange={({ currentTarget: { value } }) => void set(value)}>
            {LIGHTS.map((one) => (
              <option key={one} value={one}>
                {t(`light-${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p>
          <b>{t(`light-${light}`)}</b>
        </p>
      )}
      <p role="status">{said}</p>
      {desk.mayWrite ? (
        <Disclosure summary={<SummaryOf t={t} fiche={fiche} />}>
          <ReviewForm {...{ t, desk, year, fiche }} />
        </Disclosure>
      ) : (
        <Read {...{ t, desk, year, fiche }} />
      )}
    </li>
  );
}

const SummaryOf = ({ t, fiche }: { readonly t: Say; readonly fiche: Fiche }) => (
  <>
    {t("review-open", { count: Object.keys(fiche.indicators).length })}
    <span class="visually-hidden"> – {fiche.title}</span>
  </>
);

const reviewed = (fiche: Fiche, year: string, value: unknown): Change => ({
  ...{ type: "fiche/entry", fiche: fiche.id, list: "reviews", entry: year, value },
});

function Read({ t, year, fiche }: ReviewedProps) {
  const review = reviewOf(fiche, year);
  return (
    <dl class="workspace-form">
      {WORDS.map((name) => {
        const text = review?.[name];
        return text ? (
          <div key={name} class="fiche-read">
            <dt>{t(`review-${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ) : null;
      })}
      {indicatorsOf([fiche], year).map((one) => (
        <div key={one.id} class="fiche-read">
          <dt>{one.indicator.name}</dt>
          <dd>{valuesInWords(t, one, year)}</dd>
        </div>
      ))}
    </dl>
  );
}

const valuesInWords = (t: Say, { before, now, indicator }: Followed, year: string): string =>
  [
    t("value-of", { year: yearBefore(year), value: typedOf(before) || t("value-none") }),
    t("value-of", { year, value: typedOf(now) || t("value-none") }),
    t("value-target", { target: indicator.target ?? t("value-none") }),
  ].join(" · ");

function ReviewForm({ t, desk, year, fiche }: ReviewedProps) {
  const review = reviewOf(fiche, year);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<string>();
  const word = (name: (typeof WORDS)[number]) => typed[name] ?? review?.[name] ?? "";
  const all = indicatorsOf([fiche], year);
  const valueOf = ({ id, now }: Followed) => typed[`value ${id}`] ?? typedOf(now);
  const noteOf = ({ id, indicator }: Followed) => typed[`note ${id}`] ?? indicator.readings[year]?.note ?? "";
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (all.some((one) => readNumber(valueOf(one)) === undefined)) {
      setSaid(t("value-wrong"));
      return;
    }
    const words = Object.fromEntries(WORDS.map((name) => [name, word(name).trim() || null]));
    const touched = all.filter(({ id }) => `value ${id}` in typed || `note ${id}` in typed);
    const readings = touched.map((one): Change => {
      const reading = { value: readNumber(valueOf(one)) ?? null, note: noteOf(one).trim() || null };
      return withReading(fiche, one.id, { [year]: reading });
    });
    const problem = await desk.write(
      reviewed(fiche, year, { ...words, light: lightOf(fiche, year) }),
      ...readings,
    );
    setSaid(problem ? sayProblem(desk.t, problem) : t("kept", { year }));
    if (!problem) setTyped({});
  };
  const type = (name: string) => (text: string) => setTyped({ ...typed, [name]: text });
  return (
    <form class="workspace-form" onSubmit={(event) => void submit(event)}>
      {WORDS.map((name) => (
        <Field key={name} label={t(`review-${name}`)} value={word(name)} onInput={type(name)} lines={2} />
      ))}
      {all.length === 0 && <p class="reason">{t("indicators-none")}</p>}
      {all.map((one) => (
        <ValueFields
          key={one.id}
          {...{ t, year, one }}
          value={valueOf(one)}
          note={noteOf(one)}
          onType={(what) => type(`${what} ${one.id}`)}
        />
      ))}
      <div class="workspace-acts">
        <Button look="primary">{t("review-keep", { year })}</Button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

interface ValueFieldsProps {
  readonly t: Say;
  readonly year: string;
  readonly one: Followed;
  readonly value: string;
  readonly note: string;
  readonly onType: (what: "value" | "note") => (text: string) => void;
}

/** The year before and the target are read while the value is typed. */
const ValueFields = ({ t, year, one: { before, indicator }, value, note, onType }: ValueFieldsProps) => (
  <fieldset class="balance-share">
    <legend>
      {indicator.name}
      {indicator.unit !== null && ` (${indicator.unit})`}
    </legend>
    <p class="reason">
      {t("value-of", { year: yearBefore(year), value: typedOf(before) || t("value-none") })} ·{" "}
      {t("value-target", { target: indicator.target ?? t("value-none") })}
    </p>
    <div class="balance-pair">
      <Field
        label={t("value", { year })}
        value={value}
        onInput={onType("value")}
        error={readNumber(value) === undefined && t("value-wrong")}
        native={{ inputmode: "decimal", autocomplete: "off" }}
      />
      <Field label={t("note", { year })} value={note} onInput={onType("note")} />
    </div>
  </fieldset>
);
