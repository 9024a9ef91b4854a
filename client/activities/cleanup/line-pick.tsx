/** What one declares: a device and what was done of it, a kind of workshop, a place of data and its unit. */
import { useState } from "preact/hooks";
import { ACTS, DEVICES, RECYCLED, type Block } from "../../../game/activities/cleanup/terms.ts";
import { Choice } from "../../ui/choice.tsx";
import { Piece } from "../../ui/piece.tsx";
import type { Own } from "./acting.ts";

interface PickProps {
  readonly own: Own;
  readonly block: Block;
  /** The line chosen so far; undefined until it is whole. */
  readonly line: string | undefined;
  readonly onPick: (line: string | undefined) => void;
}

export function LinePick(props: PickProps) {
  switch (props.block) {
    case "reemploi":
      return <KeptPick {...props} />;
    case "donnees":
      return <DataPick {...props} />;
    default:
      return <OnePick {...props} />;
  }
}

/** A choice is kept only if it is known: an id may hold hyphens of its own. */
const endOf = (line: string | undefined, block: Block) => line?.slice(block.length + 1);

function KeptPick({ own, block, line, onPick }: PickProps) {
  const { t, sheet } = own;
  const [startDevice, startAct] = endOf(line, block)?.split("-") ?? [];
  const [device, setDevice] = useState(startDevice);
  const [act, setAct] = useState(startAct);
  const pick = (nextDevice: string | undefined, nextAct: string | undefined) => {
    setDevice(nextDevice);
    setAct(nextAct);
    onPick(nextDevice && nextAct ? `${block}-${nextDevice}-${nextAct}` : undefined);
  };
  return (
    <>
      <DevicePick own={own} ids={DEVICES} value={device} onPick={(id) => pick(id, act)} />
      <div class="cl-two">
        <Choice
          legend={t("pick-act")}
          value={act ?? null}
          chosenLabel={t("chosen")}
          options={ACTS.flatMap((id) => {
            const name = sheet.acts.find((one) => one.id === id)?.name;
            return name === undefined ? [] : [{ id, label: name }];
          })}
          onChange={(id) => pick(device, id)}
        />
      </div>
    </>
  );
}

interface DeviceProps {
  readonly own: Own;
  readonly ids: readonly string[];
  readonly value: string | undefined;
  readonly onPick: (id: string) => void;
}

const DevicePick = ({ own: { t, sheet }, ids, value, onPick }: DeviceProps) => (
  <div class="cl-devices">
    <Choice
      legend={t("pick-device")}
      value={value ?? null}
      chosenLabel={t("chosen")}
      options={sheet.devices
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name, piece }) => ({
          id,
          label: (
            <>
              <Piece id={piece} size={44} /> {name}
            </>
          ),
        }))}
      onChange={onPick}
    />
  </div>
);

/** Recycling and awareness have one list each. */
function OnePick({ own, block, line, onPick }: PickProps) {
  const { t, sheet } = own;
  const value = endOf(line, block);
  const pick = (id: string) => onPick(`${block}-${id}`);
  if (block === "recyclage") return <DevicePick own={own} ids={RECYCLED} value={value} onPick={pick} />;
  return (
    <Choice
      legend={t("pick-format")}
      value={value ?? null}
      chosenLabel={t("chosen")}
      options={sheet.formats.map(({ id, name }) => ({ id, label: name }))}
      onChange={pick}
    />
  );
}

const GO = "-go";
const placeIn = (id: string) => (id.endsWith(GO) ? id.slice(0, -GO.length) : id);

/** First the place, then its unit: one or the other. */
function DataPick({ own, block, line, onPick }: PickProps) {
  const { t, sheet } = own;
  const chosen = endOf(line, block);
  const place = chosen === undefined ? undefined : placeIn(chosen);
  const places = sheet.data.filter(({ id }) => !id.endsWith(GO));
  const units = sheet.data.filter(({ id }) => placeIn(id) === place);
  const pick = (id: string) => onPick(`${block}-${id}`);
  return (
    <>
      <Choice
        legend={t("pick-place")}
        value={place ?? null}
        chosenLabel={t("chosen")}
        options={places.map(({ id, name, unit }) => ({
          id,
          label: sheet.data.some((other) => other.id === `${id}${GO}`) ? name : `${name} (${unit})`,
        }))}
        onChange={pick}
      />
      {units.length > 1 && (
        <div class="cl-two">
          <Choice
            legend={t("pick-unit")}
            value={chosen ?? null}
            chosenLabel={t("chosen")}
            options={units.map(({ id, unit }) => ({ id, label: unit }))}
            onChange={pick}
          />
        </div>
      )}
    </>
  );
}
