/** Fiches and the other plans they feed: a real table where there is room, a list for each tag on a phone. */
import { useState } from "preact/hooks";
import type { Fiche } from "../../../game/workspace/schema.ts";
import { tiedWords, tiesOf, wordsOf, type Tie } from "../../../game/workspace/tags.ts";
import { keptFiches } from "../../../game/workspace/workspace.ts";
import { tieWord } from "./fiche-ties.tsx";
import type { WorkspaceDesk } from "./desk.ts";

interface CrossTableProps {
  readonly desk: WorkspaceDesk;
}

export function CrossTable({ desk }: CrossTableProps) {
  const { t, workspace } = desk;
  const fiches = keptFiches(workspace);
  const ties = tiesOf(fiches);
  const [chosen, choose] = useState<Tie>();
  const tie = ties.find((one) => one === chosen);
  if (ties.length === 0)
    return (
      <section class="workspace-form">
        <h2>{t("cross-title")}</h2>
        <p class="reason">{t("cross-none")}</p>
      </section>
    );
  const tied = fiches.filter((fiche) =>
    (tie === undefined ? ties : [tie]).some((one) => wordsOf(fiche, one).length > 0),
  );
  return (
    <section class="workspace-list">
      <h2>{t("cross-title")}</h2>
      <label class="field workspace-order fits">
        {t("cross-of")}
        <select
          value={tie ?? ""}
          onChange={({ currentTarget: { value } }) => choose(ties.find((one) => one === value))}
        >
          <option value="">{t("cross-all")}</option>
          {ties.map((one) => (
            <option key={one} value={one}>
              {t(`tie-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Grid
        desk={desk}
        fiches={tied}
        columns={tie === undefined ? byPlan(desk, ties) : byWord(desk, tied, tie)}
      />
      <div class="cross-lists">
        {(tie === undefined ? ties : [tie]).map((one) => (
          <TieList key={one} desk={desk} fiches={tied} tie={one} />
        ))}
      </div>
      <p class="reason">{t("cross-untied", { count: fiches.length - tied.length })}</p>
    </section>
  );
}

interface Column {
  readonly key: string;
  readonly name: string;
  readonly said: (fiche: Fiche) => string;
}

const byPlan = ({ t }: WorkspaceDesk, ties: readonly Tie[]): Column[] =>
  ties.map((tie) => ({
    ...{ key: tie, name: t(`tie-short-${tie}`) },
    said: (fiche) => wordsOf(fiche, tie).join(", "),
  }));

const byWord = ({ t }: WorkspaceDesk, fiches: readonly Fiche[], tie: Tie): Column[] =>
  tiedWords(fiches, tie).map(({ word, fiches: ids }) => ({
    ...{ key: word, name: tieWord(t, tie, word) },
    said: ({ id }) => (ids.includes(id) ? t("cross-yes") : ""),
  }));

interface GridProps extends CrossTableProps {
  readonly fiches: readonly Fiche[];
  readonly columns: readonly Column[];
}

/** It may be wider than the page: it is reached and scrolled by the keyboard too. */
const Grid = ({ desk: { t }, fiches, columns }: GridProps) => (
  <div class="cross-grid" role="region" aria-label={t("cross-title")} tabIndex={0}>
    <table>
      <caption class="visually-hidden">{t("cross-title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("cross-fiche")}</th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fiches.map((fiche) => (
          <tr key={fiche.id}>
            <th scope="row">{fiche.title}</th>
            {columns.map(({ key, said }) => (
              <td key={key}>{said(fiche)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface TieListProps extends CrossTableProps {
  readonly fiches: readonly Fiche[];
  readonly tie: Tie;
}

const TieList = ({ desk: { t }, fiches, tie }: TieListProps) => (
  <section>
    <h3>{t(`tie-${tie}`)}</h3>
    {tiedWords(fiches, tie).map(({ word, fiches: ids }) => (
      <section key={word}>
        <h4>{tieWord(t, tie, word)}</h4>
        <ul>
          {fiches
            .filter(({ id }) => ids.includes(id))
            .map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
        </ul>
      </section>
    ))}
  </section>
);
