/** Rows of a day of stands: as it goes, then with three kill -9, and what one visitor's phone receives. */
import { record, row, type Row } from "./bench-rows.ts";
import { passage } from "./passage.ts";
import { dayOfStands } from "./stands-day.ts";

const DAY = { visitors: 300, repairs: 60, seconds: 150 };
const KILLS = 3;

/** Answers are timed on the day without a kill: while the server is down nobody is answered. */
export async function standsRows(): Promise<readonly Row[]> {
  const calm = await dayOfStands({ ...DAY, kills: 0 });
  const rough = await dayOfStands({ ...DAY, kills: KILLS });
  if (!calm.isFaithful || !rough.isFaithful) throw new Error("a day of stands plays again to another state");
  const phone = await passage();
  const unit = "ms, durable, 300 visitors and 60 repairs in 150 s";
  return [
    row({ id: "stands-ack-p99", unit, value: calm.ackP99, limit: 50 }),
    record("stands-ack-p50", unit, calm.ackP50),
    row({ id: "stands-lost", unit: "commands answered yes and lost", value: calm.lost, limit: 0 }),
    row({ id: "stands-kills-lost", unit: `of them over ${KILLS} kills`, value: rough.lost, limit: 0 }),
    row({
      id: "stands-uncounted",
      unit: "visitors and repairs missing from the totals of both days",
      value: calm.uncounted + rough.uncounted,
      limit: 0,
    }),
    row({
      id: "stands-passage-kb",
      unit: "KB from the QR to leaving: an object, three stands",
      value: phone.files + phone.socket,
      limit: 200,
    }),
    record("stands-passage-socket-kb", "KB of them by the socket", phone.socket),
    record("stands-acknowledged", "commands of both days", calm.acknowledged + rough.acknowledged),
    record("stands-visitor-kb", "KB by the socket, median visit", calm.visitorBytes.p50 / 1024),
    record("stands-visitor-most-kb", "KB by the socket, heaviest visit", calm.visitorBytes.max / 1024),
    record("stands-console-kb", "KB by the socket, the console, the day", calm.consoleBytes / 1024),
    record("stands-cpu", "ms of the server’s processor by command, its start included", calm.cpu),
    record("stands-crowd", "devices of visitors at once", calm.crowd),
    record("stands-full", "times a visitor found the session full", calm.full + rough.full),
  ];
}
