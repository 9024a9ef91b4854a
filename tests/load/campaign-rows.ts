/** Rows of a campaign: ten thousand people on one process declare, open their pages in a minute, and find it after a restart. */
import { TestServer } from "../support/server.ts";
import { record, row, type Row } from "./bench-rows.ts";
import {
  declaringFloor,
  declaringLoad,
  makeCampaign,
  openingLoad,
  type DeclaringLoad,
  type Made,
  type OpeningLoad,
} from "./campaign-load.ts";
import { diskBytes, fillCampaign, restartLoad, type RestartLoad } from "./campaign-restart.ts";
import { campaignVisit } from "./campaign-visit.ts";

const CROWD = { participants: 10_000, teams: 200, perSecond: 50 };
const WHOLE = { declaring: 300, floor: 60, opening: 60, rows: 500_000 };
/** To see that it runs: its figures are of fewer requests. */
const SHORT = { declaring: 15, floor: 15, opening: 15, rows: 50_000 };
/** All of them within a minute, as when a message goes out at nine. */
const OPENINGS_PER_SECOND = CROWD.participants / 60;

export async function campaignRows(isShort: boolean): Promise<readonly Row[]> {
  const spans = isShort ? SHORT : WHOLE;
  const declaring = { ...CROWD, seconds: spans.declaring };
  const server = await TestServer.start();
  try {
    const made = await makeCampaign(server, declaring);
    const ours = await declaringLoad(server, made, declaring);
    const floor = await declaringFloor(made, { ...declaring, seconds: spans.floor });
    const participants = Math.floor(OPENINGS_PER_SECOND * spans.opening);
    const opening = { ...CROWD, participants, perSecond: OPENINGS_PER_SECOND, seconds: spans.opening };
    const opened = await openingLoad(server, made, opening);
    const visit = await campaignVisit(server, made);
    return [
      ...declaringRows(ours, floor, spans.declaring),
      ...openingRows(opened, spans.opening),
      row({
        id: "campaign-day-kb",
        unit: "KB, two minutes of a day, two things declared",
        value: visit.day,
        limit: 30,
      }),
      record("campaign-first-kb", "KB, the first day, the page’s files included", visit.first),
      ...restartRows(await restart(server, spans.rows), spans.rows),
    ];
  } finally {
    await server.stop();
  }
}

/** With the bytes that a row takes in a SQLite file. */
type Restarted = RestartLoad & { readonly disk: number };

/** Of a campaign of its own, so that its rows are counted alone. */
async function restart(server: TestServer, rows: number): Promise<Restarted> {
  const made: Made = await makeCampaign(server, { ...CROWD, seconds: 0 });
  await server.kill();
  const before = diskBytes(server.dataDir);
  await fillCampaign(server.dataDir, made, rows, CROWD.participants);
  const disk = (diskBytes(server.dataDir) - before) / rows;
  return { ...(await restartLoad(server, made, rows)), disk };
}

type Floor = Awaited<ReturnType<typeof declaringFloor>>;

function declaringRows(ours: DeclaringLoad, floor: Floor, seconds: number): readonly Row[] {
  const unit = `ms, durable, ${CROWD.perSecond}/s for ${seconds} s`;
  return [
    row({ id: "campaign-ack-p99", unit, value: ours.p99, limit: 100, floor: floor.p99 }),
    record("campaign-ack-p50", unit, ours.p50),
    row({ id: "campaign-gauge-lag", unit: "s behind, the worst reading", value: ours.lag, limit: 2 }),
    row({ id: "campaign-lost", unit: "acknowledged, not kept after a kill", value: ours.lost, limit: 0 }),
    row({ id: "campaign-apart", unit: "steps by which totals are wrong", value: ours.apart, limit: 0 }),
    row({ id: "campaign-refused", unit: "declarations refused", value: ours.refused, limit: 0 }),
    record("campaign-acknowledged", "declarations", ours.acknowledged),
    record("campaign-cpu", "ms of processor by declaration", ours.cpu),
    record("campaign-core", "% of a core", ours.core * 100),
    record("campaign-rss", "MB held by the process", ours.rss),
    record("campaign-floor-ack-p99", "ms, a bare server that writes the same rows", floor.p99),
    record("campaign-floor-cpu", "ms of processor by declaration, the same", floor.cpu),
    record("campaign-floor-rss", "MB, the same", floor.rss),
  ];
}

function openingRows(opened: OpeningLoad, seconds: number): readonly Row[] {
  const unit = `ms for a page’s four answers, ${Math.round(OPENINGS_PER_SECOND)} phones/s for ${seconds} s`;
  return [
    row({ id: "campaign-open-p99", unit, value: opened.p99, limit: 1_000 }),
    record("campaign-open-p50", unit, opened.p50),
    row({ id: "campaign-open-failed", unit: "openings that failed", value: opened.failed, limit: 0 }),
    record("campaign-open-cpu", "ms of processor by opening", opened.cpu),
    record("campaign-open-core", "% of a core", opened.core * 100),
    record("campaign-open-kb", "KB by opening, the page’s files apart", opened.kilobytes),
  ];
}

function restartRows(read: Restarted, rows: number): readonly Row[] {
  const of = `a campaign of ${rows.toLocaleString("en")} rows`;
  return [
    row({ id: "campaign-restart", unit: `s until ${of} answers`, value: read.first, limit: 10 }),
    row({
      id: "campaign-restart-silence",
      unit: "ms, others wait meanwhile",
      value: read.silence,
      limit: 250,
    }),
    record("campaign-restart-up", "s from the start of the process to any answer", read.up),
    record("campaign-row-bytes", `bytes of memory by row, ${of}`, read.perRow),
    // A base elsewhere has no file here.
    ...(read.disk > 0 ? [record("campaign-row-disk", "bytes of a SQLite file by row", read.disk)] : []),
    record("campaign-restart-rss", "MB held by the process then", read.rss),
  ];
}
