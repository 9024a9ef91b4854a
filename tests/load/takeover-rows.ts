/** Rows of two processes with a thousand people: how soon a killed one's sessions are played elsewhere, and what is lost. */
import { record, row, type Row } from "./bench-rows.ts";
import { takeoverLoad } from "./takeover-load.ts";

const CROWD = { rooms: 25, people: 40 };
const KILLS = { whole: 20, short: 2 };

export async function takeoverRows(isShort: boolean): Promise<readonly Row[]> {
  const kills = isShort ? KILLS.short : KILLS.whole;
  const load = await takeoverLoad({ ...CROWD, kills });
  const unit = `1,000 people, two processes, ${kills} kill -9`;
  return [
    row({
      id: "takeover-playable",
      unit: `ms until the last of its rooms is played elsewhere, the slowest time; ${unit}`,
      value: Math.max(...load.playable),
      limit: 10_000,
    }),
    row({ id: "takeover-lost", unit: "commands answered yes and lost", value: load.lost, limit: 0 }),
    row({ id: "takeover-doubled", unit: "commands written twice", value: load.doubled, limit: 0 }),
    row({
      id: "takeover-apart",
      unit: "sessions that their journal does not play to",
      value: load.apart,
      limit: 0,
    }),
    record(
      "takeover-all-back",
      "ms until everybody was answered, the slowest time",
      Math.max(...load.allBack),
    ),
    record("takeover-moved", "rooms that changed hands, all kills together", load.moved),
    record("takeover-acknowledged", "commands answered yes", load.acknowledged),
  ];
}
