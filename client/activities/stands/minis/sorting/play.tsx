/** Three devices to turn over and lay on a shelf: to repair, to give, for its parts, to recycle; the workshop answers. */
import "./sorting.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Piece } from "../../../../ui/piece.tsx";
import type { PlayProps } from "../contract.ts";

const SHELVES = ["repair", "reuse", "parts", "recycle"] as const;
type Shelf = (typeof SHELVES)[number];

export function Play({ play, t, say, done }: PlayProps<"sorting">) {
  const { devices } = play;
  const [laid, setLaid] = useState<readonly Shelf[]>([]);
  const [isTurned, turn] = useState(false);
  const device = devices[laid.length];
  const last = devices[laid.length - 1];
  const answer = last && `${t("laid", { name: last.name, shelf: t(`on-${last.shelf}`) })} ${last.why}`;
  const kept = devices.filter(({ shelf }, index) => shelf === laid[index]).length;
  const lay = (shelf: Shelf) => {
    if (!device) return;
    setLaid([...laid, shelf]);
    turn(false);
    say(`${t("laid", { name: device.name, shelf: t(`on-${device.shelf}`) })} ${device.why}`);
  };
  return (
    <div class="sorting">
      <Shelves devices={devices} laid={laid} t={t} />
      {answer && (
        <p class="sorting-answer" data-agrees={last.shelf === laid[laid.length - 1]}>
          {answer}
        </p>
      )}
      {device ? (
        <>
          <div class="sorting-device">
            <Piece id={device.piece} size={84} />
            <p>
              <b>{device.name}</b>
              {isTurned && <span class="sorting-clue">{device.clue}</span>}
            </p>
          </div>
          {isTurned ? (
            <div class="sorting-choices">
              {SHELVES.map((shelf) => (
                <Button key={shelf} onPress={() => lay(shelf)}>
                  {t(`to-${shelf}`)}
                </Button>
              ))}
            </div>
          ) : (
            <Button
              look="primary"
              onPress={() => {
                turn(true);
                say(device.clue);
              }}
            >
              {t("turn")}
            </Button>
          )}
        </>
      ) : (
        <Button look="primary" onPress={() => done({ agreed: kept })}>
          {t("so")}
        </Button>
      )}
    </div>
  );
}

interface ShelvesProps extends Pick<PlayProps<"sorting">, "t"> {
  readonly devices: PlayProps<"sorting">["play"]["devices"];
  readonly laid: readonly Shelf[];
}

/** Where the workshop laid what was already shown. */
const Shelves = ({ devices, laid, t }: ShelvesProps) => (
  <div class="sorting-shelves" aria-hidden="true">
    {SHELVES.map((shelf) => (
      <div key={shelf}>
        <span>
          {devices
            .slice(0, laid.length)
            .filter((device) => device.shelf === shelf)
            .map(({ id, piece }) => (
              <Piece key={id} id={piece} size={40} />
            ))}
        </span>
        <small>{t(`shelf-${shelf}`)}</small>
      </div>
    ))}
  </div>
);
