/** The two shares by year: what is typed, what it makes at once, and the years before. */
import { useState } from "preact/hooks";
import type { Source } from "../../../../game/roadmap/schema.ts";
import { rateOf, shareOf, sharesOf, type Family, type Share } from "../../../../game/workspace/law-rates.ts";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Field } from "../../../ui/field.tsx";
import { useLoaded } from "../../loaded.ts";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { lawFigures } from "./api.ts";
import { readAmount, typedOf } from "./numbers.ts";
import { thisYear, YearChoice } from "./year-choice.tsx";

const AMOUNTS = ["spent", "spentReused", "reformed", "reused"] as const;
type Amount = (typeof AMOUNTS)[number];
const OF: Readonly<Record<Family, readonly [part: Amount, whole: Amount]>> = {
  agec: ["spentReused", "spent"],
  reuse: ["reused", "reformed"],
};
const FAMILIES = ["agec", "reuse"] as const;

interface CountsProps {
  readonly t: Say;
  readonly desk: WorkspaceDesk;
}

export function Counts({ t, desk }: CountsProps) {
  const figures = useLoaded("law", lawFigures) ?? [];
  const [year, setYear] = useState(thisYear);
  return (
    <section class="workspace-list">
      <h2>{t("counts-title")}</h2>
      <p>{t("counts-what")}</p>
      <YearChoice {...{ t, desk, year }} onChange={setYear} />
      {desk.mayWrite && <YearForm key={year} {...{ t, desk, year, figures }} />}
      <History {...{ t, desk, figures }} />
      <Disclosure summary={t("counts-notes")}>
        <ul>
          {["value", "gifts", "secured", "ten-years"].map((note) => (
            <li key={note}>{t(`counts-note-${note}`)}</li>
          ))}
        </ul>
        <h3>{t("counts-sources")}</h3>
        <ul>
          {figures.map(({ id, value, unit, year: since, title, url, level }) => (
            <li key={id}>
              {t("counts-source", { value: String(value), unit, year: String(since) })}{" "}
              {url === null ? title : <a href={url}>{title}</a>} ({t(`level-${level}`)})
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

interface YearProps extends CountsProps {
  readonly year: string;
  readonly figures: readonly Source[];
}

function YearForm({ t, desk, year, figures }: YearProps) {
  const kept = desk.workspace.purchases[year];
  const [typed, setTyped] = useState<Readonly<Partial<Record<Amount | "note", string>>>>({});
  const [said, setSaid] = useState<string>();
  const shown = (name: Amount) => typed[name] ?? typedOf(kept?.[name] ?? null);
  const note = typed.note ?? kept?.note ?? "";
  const isWrong = (name: Amount) => {
    const read = readAmount(shown(name));
    const isCount = name === "reformed" || name === "reused";
    return read === undefined || (isCount && read !== null && !Number.isInteger(read));
  };
  const amount = (name: Amount) => (isWrong(name) ? null : (readAmount(shown(name)) ?? null));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (AMOUNTS.some(isWrong)) {
      setSaid(t("counts-wrong"));
      return;
    }
    const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, amount(name)]));
    const value = { ...amounts, note: note.trim() || null };
    const problem = await desk.write({ type: "workspace/entry", list: "purchases", entry: year, value });
    setSaid(problem ? sayProblem(desk.t, problem) : t("kept", { year }));
    if (!problem) setTyped({});
  };
  return (
    <form class="card card-body workspace-form" onSubmit={(event) => void submit(event)}>
      {FAMILIES.map((family) => (
        <ShareFields
          key={family}
          {...{ t, year, figures, family, shown, amount, isWrong }}
          onType={(name, text) => setTyped({ ...typed, [name]: text })}
        />
      ))}
      <Field
        label={t("count-note")}
        hint={t("count-note-hint")}
        value={note}
        onInput={(text) => setTyped({ ...typed, note: text })}
        lines={2}
      />
      <div class="workspace-acts">
        <Button look="primary">{t("keep-year", { year })}</Button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

interface ShareFieldsProps extends Omit<YearProps, "desk"> {
  readonly family: Family;
  readonly shown: (name: Amount) => string;
  readonly amount: (name: Amount) => number | null;
  readonly isWrong: (name: Amount) => boolean;
  readonly onType: (name: Amount, text: string) => void;
}

function ShareFields(props: ShareFieldsProps) {
  const { t, year, figures, family, shown, amount, isWrong, onType } = props;
  const [part, whole] = OF[family];
  const share = shareOf(amount(part), amount(whole), rateOf(family, year, figures));
  return (
    <fieldset class="balance-share">
      <legend>{t(`share-${family}`, { year })}</legend>
      <div class="balance-pair">
        {[whole, part].map((name) => (
          <Field
            key={name}
            label={t(`count-${name}`)}
            hint={t(`count-${name}-hint`)}
            value={shown(name)}
            onInput={(text) => onType(name, text)}
            error={isWrong(name) && t(`count-wrong-${family}`)}
            native={{ inputmode: "decimal", autocomplete: "off" }}
          />
        ))}
      </div>
      <output class="balance-result" data-state={share.state}>
        {t(`formula-${family}`)} {shareInWords(t, share)}
      </output>
    </fieldset>
  );
}

function shareInWords(t: Say, share: Share): string {
  if (share.state === "unsaid" || share.state === "nothing") return t(`share-${share.state}`);
  const { percent, rate } = share;
  return t(`share-${share.state}`, { percent, rate: rate?.value ?? 0 });
}

function History({ t, desk, figures }: Omit<YearProps, "year">) {
  const years = Object.entries(desk.workspace.purchases).sort(([one], [other]) => other.localeCompare(one));
  if (years.length === 0) return <p class="reason">{t("counts-none")}</p>;
  return (
    <div class="balance-scroll" tabIndex={0} role="region" aria-label={t("counts-history")}>
      <table class="balance-table">
        <caption>{t("counts-history")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("year")}</th>
            {FAMILIES.map((family) => (
              <th key={family} scope="col">
                {t(`short-${family}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(([year, counted]) => {
            const shares = sharesOf(year, counted, figures);
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                {FAMILIES.map((family) => (
                  <td key={family}>{shareInWords(t, shares[family])}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
