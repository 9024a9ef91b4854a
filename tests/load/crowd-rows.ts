/** Rows of a crowd: what one process costs with a thousand people, beside bare rooms. */
import { record, row, type Row } from "./bench-rows.ts";
import { bareCrowd, ourCrowd } from "./crowd-load.ts";

const CROWD = { rooms: 25, people: 40 };
const SECONDS = { whole: 60, short: 15 };

export async function crowdRows(isShort: boolean): Promise<readonly Row[]> {
  const shape = { ...CROWD, seconds: isShort ? SECONDS.short : SECONDS.whole };
  const [bare, ours] = [await bareCrowd(shape), await ourCrowd(shape)];
  return [
    row({
      ...{ id: "crowd-core", unit: "% of a core, 1,000 people in 25 rooms", value: ours.core * 100 },
      ...{ limit: bare.core * 160, floor: bare.core * 100 },
    }),
    row({
      ...{ id: "crowd-rss", unit: "MB held by the process", value: ours.rss },
      ...{ limit: bare.rss + 150, floor: bare.rss },
    }),
    row({ id: "crowd-dropped", unit: "people whose connection was lost", value: ours.dropped, limit: 0 }),
    row({
      id: "crowd-ack-p99",
      unit: "ms, durable, 1,000 people",
      value: ours.p99,
      limit: 150,
      floor: bare.p99,
    }),
    record("crowd-cpu", "ms of processor by command", ours.cpu),
    record("crowd-floor-cpu", "ms of processor by command, bare rooms", bare.cpu),
  ];
}
