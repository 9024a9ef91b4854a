/** A reading in Prometheus's text format. */
import { BUCKETS_MS } from "./counters.ts";
import type { Reading } from "./reading.ts";

const PREFIX = "trois_tiers_";

function family(
  name: string,
  kind: "gauge" | "counter" | "histogram",
  help: string,
  lines: readonly string[],
) {
  const full = PREFIX + name;
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${kind}`, ...lines.map((line) => full + line)];
}

export function prometheus(reading: Reading): string {
  const { sessions, refused, connections, sockets, waiting, bytesOut } = reading;
  const bySession = Object.entries(sessions).map(([status, count]) => `{status="${status}"} ${count}`);
  const byCode = refused.map(([code, count]) => `{code="${code}"} ${count}`);
  return [
    family("build_info", "gauge", "Version of the program.", [`{version="${reading.version}"} 1`]),
    family("sessions", "gauge", "Sessions in memory, by status.", bySession),
    family("connections", "gauge", "People, consoles and screens connected.", [` ${connections}`]),
    family("sockets", "gauge", "Open TCP connections.", [` ${sockets}`]),
    family("commands_accepted_total", "counter", "Commands answered yes.", [` ${reading.accepted}`]),
    family("commands_refused_total", "counter", "Commands refused, by code.", byCode),
    family("ack_seconds", "histogram", "From a command's arrival to its durable answer.", buckets(reading)),
    family("commands_waiting", "gauge", "Commands accepted and not yet durable.", [` ${waiting}`]),
    family("sent_bytes_total", "counter", "Bytes written to sockets.", [` ${bytesOut}`]),
    family("storage_up", "gauge", "0 while writing fails.", [` ${reading.isStorageFailing ? 0 : 1}`]),
    family("resident_memory_bytes", "gauge", "Memory of the process.", [` ${reading.memoryBytes}`]),
    family("cpu_seconds_total", "counter", "Processor time of the process.", [` ${reading.cpuSeconds}`]),
    family("uptime_seconds", "gauge", "Since the process started.", [
      ` ${Math.round(reading.uptimeSeconds)}`,
    ]),
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}

function buckets({ buckets, accepted, sumMs }: Reading): string[] {
  let total = 0;
  const lines = BUCKETS_MS.map((limit, index) => {
    total += buckets[index] ?? 0;
    return `_bucket{le="${limit / 1000}"} ${total}`;
  });
  return [...lines, `_bucket{le="+Inf"} ${accepted}`, `_sum ${sumMs / 1000}`, `_count ${accepted}`];
}
