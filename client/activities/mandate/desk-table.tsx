/** One table in the console: where it is, in a line; opened, its ruler, its means, its proposals, what lies face down. */
import type { MandateTeam } from "../../../game/activities/mandate/state.ts";
import { locale } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KindSign } from "../../ui/kind-tag.tsx";
import type { TableLabel } from "../contract.ts";
import type { DeskProps } from "./desk-props.ts";
import { saidOf, stateOf, type Said } from "./desk-state.ts";
import { percentText, plainText } from "./room-numbers.ts";
import { GAUGES } from "./room-rulers.tsx";
import { kindOf, type Actions } from "./texts.ts";

interface DeskTableProps {
  readonly props: DeskProps;
  readonly table: TableLabel;
  readonly actions: Actions;
  readonly isShown: boolean;
}

export function DeskTable({ props, table, actions, isShown }: DeskTableProps) {
  const { t, everyone, teams } = props;
  const team = teams[table.id];
  if (!team) return null;
  const { key, values, isDone } = stateOf(everyone, team);
  return (
    <li class="card">
      <details>
        <summary>
          <span>
            <b>{table.name}</b> {isShown && <small>{t("room-shown")}</small>}
          </span>
          <span class="desk-brief">
            {isDone && <Icon name="tick" />} {t(key, values)}
          </span>
          <RulerLine props={props} id={table.id} />
        </summary>
        <div class="mandate-desk-more">
          <ShowButton {...{ props, table, isShown }} />
          <Captain props={props} team={team} />
          <p>
            {t("room-desk-means", {
              budget: plainText(team.world.budget, locale.value, 1),
              days: plainText(team.world.workdays, locale.value, 1),
              support: plainText(team.world.support, locale.value, 1),
            })}
          </p>
          <Proposals {...{ props, team, actions }} />
          <FaceDown {...{ props, team, actions }} />
          <Home {...{ props, team, actions }} />
        </div>
      </details>
    </li>
  );
}

/** Puts this table on the écran for the rest of the year. */
function ShowButton({ props, table, isShown }: Pick<DeskTableProps, "props" | "table" | "isShown">) {
  const { t, host, everyone } = props;
  const isOver = everyone.step === "seal" || everyone.step === "epilogue";
  if (isOver || !host.tables.includes(table.id)) return null;
  return (
    <Button
      size="small"
      chosen={isShown}
      onPress={() => void props.act({ type: "mandate/show", team: table.id })}
    >
      {t(isShown ? "room-desk-showing" : "room-desk-show")}
    </Button>
  );
}

function RulerLine({ props: { t, screen }, id }: { readonly props: DeskProps; readonly id: string }) {
  const ruler = screen.rulers[id];
  if (!ruler) return null;
  return (
    <span class="mandate-desk-ruler">
      <span>
        {t("room-carbon")} <b>{percentText(ruler.carbon, locale.value)}</b>
      </span>
      <span>
        {t("room-matter")} <b>{percentText(ruler.matter, locale.value)}</b>
      </span>
      {GAUGES.map((gauge) => (
        <span key={gauge}>
          <Icon name={gauge} /> <span class="visually-hidden">{t(`room-gauge-${gauge}`)}</span>
          <b>{plainText(ruler.gauges[gauge], locale.value, 1)}</b>
        </span>
      ))}
    </span>
  );
}

function Captain({ props: { t, members }, team }: { readonly props: DeskProps; readonly team: MandateTeam }) {
  if (team.captain === null) return <p>{t("room-desk-no-captain")}</p>;
  const name = members[team.captain];
  return name ? <p>{t("room-desk-captain", { name })}</p> : null;
}

interface PartProps {
  readonly props: DeskProps;
  readonly team: MandateTeam;
  readonly actions: Actions;
}

function Proposals({ props: { t }, team, actions }: PartProps) {
  const all = saidOf(team);
  if (all.length === 0) return null;
  return (
    <>
      <h3>{t("room-desk-proposals")}</h3>
      <ul class="mandate-desk-list">
        {all.map((said) => (
          <li key={said.proposal.id} data-kept={said.isKept}>
            <span>
              <KindSign kind={kindOf(actions[said.proposal.id])} /> {actions[said.proposal.id]?.title}
              {said.isKept && <b> {t(said.isGuarded ? "room-desk-kept-guarded" : "room-desk-kept")}</b>}
            </span>
            <small>{voicesOf(said)}</small>
          </li>
        ))}
      </ul>
    </>
  );

  function voicesOf({ proposal, supports, objections }: Said): string {
    const against = Object.entries(objections).map(([gauge, count]) =>
      t("room-desk-objection", { gauge: t(`room-gauge-${gauge}`), count }),
    );
    const cost = t("room-desk-cost", {
      price: plainText(proposal.price, locale.value, 1),
      days: plainText(proposal.days, locale.value, 1),
    });
    return [cost, t("room-desk-supports", { count: supports }), ...against].join(" · ");
  }
}

function FaceDown({ props: { t, everyone }, team, actions }: PartProps) {
  const { hidden } = team.world;
  if (hidden.length === 0) return null;
  return (
    <>
      <h3>
        <KindSign kind="rebond" /> {t("room-desk-facedown")}
      </h3>
      <ul class="mandate-desk-list">
        {hidden.map(({ action, opens }) => (
          <li key={action}>
            <span>{actions[action]?.title}</span>
            <small>{t("room-desk-opens", { year: Math.min(opens, everyone.years) })}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Home({ props: { t }, team, actions }: PartProps) {
  if (team.home.length === 0) return null;
  return (
    <>
      <h3>{t("room-desk-take-home")}</h3>
      <ul class="mandate-desk-list">
        {team.home.map((id) => (
          <li key={id}>{actions[id]?.title}</li>
        ))}
      </ul>
    </>
  );
}
