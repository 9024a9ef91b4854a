/** One table in the console: how far its map is, what was found and how, its map in words, and what may be sent or shown. */
import { useState } from "preact/hooks";
import { refuseMap } from "../../../game/activities/causal-map/refuse.ts";
import type { Coverage, MapTeam } from "../../../game/activities/causal-map/state.ts";
import { Button } from "../../ui/button.tsx";
import type { TableLabel } from "../contract.ts";
import type { DeskProps } from "./desk-props.ts";
import { MapExports } from "./exports.tsx";
import { useFigureLeaf, useQuestion, type Fronts } from "./fronts.ts";
import { outlineOf, type Told } from "./map-words.ts";
import { linkSaid, type Zones } from "./room-map.ts";

interface DeskTableProps {
  readonly props: DeskProps;
  readonly table: TableLabel;
  readonly fronts: Fronts;
  readonly zones: Zones;
}

export function DeskTable({ props, table, fronts, zones }: DeskTableProps) {
  const { t, teams, host, screen, word } = props;
  const map = teams[table.id];
  const [isOpen, setOpen] = useState(false);
  if (!map) return null;
  const coverage = host.tables[table.id];
  const told: Told = { map, table: table.name, members: table.size, fronts, zones, word };
  return (
    <li class="card">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{table.name}</b>
          {screen.shown?.team === table.id && <small>{t("desk-shown")}</small>}
          {screen.told.includes(table.id) && <small>{t("desk-told")}</small>}
          <span class="desk-brief">{briefOf(map, coverage, t)}</span>
        </summary>
        {isOpen && (
          <div class="toile-desk-more">
            <Acts props={props} table={table} />
            {coverage && <Marks t={t} coverage={coverage} />}
            {coverage && <Met {...{ props, map, coverage, fronts }} />}
            <Figures props={props} map={map} />
            <details>
              <summary>{t("desk-read")}</summary>
              <pre tabIndex={0}>{outlineOf(told, t)}</pre>
            </details>
            <MapExports told={told} />
          </div>
        )}
      </details>
    </li>
  );
}

function briefOf(map: MapTeam, coverage: Coverage | undefined, t: DeskProps["t"]): string {
  const brief = t("desk-brief", {
    cards: t("desk-cards", { count: Object.keys(map.places).length }),
    links: t("desk-links", { count: Object.keys(map.links).length }),
  });
  const contested = coverage?.contested ?? 0;
  return contested === 0 ? brief : `${brief}, ${t("desk-in-debate", { count: contested })}`;
}

/** Not named: nobody reads who this facilitator is. */
const HOST = { kind: "host", host: "" } as const;

function Acts({ props, table }: Pick<DeskTableProps, "props" | "table">) {
  const { t, everyone, screen } = props;
  const [isSent, setSent] = useState(false);
  const command = { type: "causal-map/sendHint", team: table.id } as const;
  const refusal = refuseMap({ everyone }, command, HOST);
  const send = async () => setSent(await props.act(command));
  return (
    <div class="toile-desk-acts">
      <Button
        size="small"
        onPress={() => void send()}
        reason={refusal === undefined ? undefined : t(refusal)}
      >
        {t("desk-hint")}
      </Button>
      <Button
        size="small"
        look="quiet"
        chosen={screen.shown?.team === table.id}
        onPress={() => void props.act({ type: "causal-map/show", team: table.id })}
      >
        {t("desk-show")}
      </Button>
      <span role="status">{isSent && t("desk-hint-sent", { table: table.name })}</span>
    </div>
  );
}

function Marks({ t, coverage }: { readonly t: DeskProps["t"]; readonly coverage: Coverage }) {
  const { alone, hinted, of, debatable, own, contested } = coverage;
  const lines = [
    ["desk-alone", t("desk-out-of", { count: alone, of })],
    ["desk-hinted", String(hinted)],
    ["desk-debatable", String(debatable)],
    ["desk-own", String(own)],
    ["desk-contested", String(contested)],
  ] as const;
  return (
    <dl class="toile-desk-marks">
      {lines.map(([key, value]) => [<dt key={key}>{t(key)}</dt>, <dd key={`${key} value`}>{value}</dd>])}
    </dl>
  );
}

interface MetProps {
  readonly props: DeskProps;
  readonly map: MapTeam;
  readonly coverage: Coverage;
  readonly fronts: Fronts;
}

/** Received ideas by the link that told them, and links drawn the other way round. */
function Met({ props, map, coverage, fronts }: MetProps) {
  const { t } = props;
  const { misconceptions, reversed } = coverage;
  return (
    <>
      {misconceptions.length > 0 && (
        <>
          <h3>{t("desk-misconceptions")}</h3>
          <ul class="toile-desk-list">
            {misconceptions.map((index) => (
              <Misconception key={index} {...{ props, map, fronts, index }} />
            ))}
          </ul>
        </>
      )}
      {reversed.length > 0 && (
        <>
          <h3>{t("desk-reversed")}</h3>
          <ul class="toile-desk-list">
            {reversed.map((link) => (
              <li key={link}>{linkSaid(link, map, { fronts, t })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Misconception({
  props,
  map,
  fronts,
  index,
}: Omit<MetProps, "coverage"> & { readonly index: number }) {
  const { t, leaf } = props;
  const question = useQuestion(leaf, `false-${index}`);
  const nudge = map.nudges.find((one) => one.kind === "misconception" && one.index === index);
  return (
    <li>
      {nudge?.kind === "misconception" && <b>{linkSaid(nudge.link, map, { fronts, t })} </b>}
      <span>{question}</span>
    </li>
  );
}

function Figures({ props: { t, leaf }, map }: { readonly props: DeskProps; readonly map: MapTeam }) {
  const rung = map.figures.flatMap(({ id }) => (id === null ? [] : [id]));
  if (rung.length === 0) return null;
  return (
    <>
      <h3>{t("desk-figures")}</h3>
      <ul class="toile-desk-list">
        {rung.map((id) => (
          <FigureName key={id} id={id} leaf={leaf} />
        ))}
      </ul>
    </>
  );
}

function FigureName({ id, leaf }: { readonly id: string; readonly leaf: DeskProps["leaf"] }) {
  const text = useFigureLeaf(leaf, id);
  return <li>{text?.title}</li>;
}
