/** What the environment may say; everything has a default. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BOTH } from "./api/heard-address.ts";
import { newKey } from "./rooms/listen.ts";

export interface Settings {
  readonly root: string;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly contentDir: string;
  /** What the authority says of itself; `autorite.yaml` of the data folder without it. */
  readonly authorityFile: string | undefined;
  readonly publicUrl: string | undefined;
  readonly creationKey: string;
  readonly isProxyTrusted: boolean;
  readonly databaseUrl: string | undefined;
  /** Days between the end of a session and the erasing of its traces. */
  readonly retentionDays: number;
  /** Months between the making of a form, or its last wave, and its erasing. */
  readonly followUpMonths: number;
  /** Months between the last change of a workspace and its erasing. */
  readonly workspaceMonths: number;
  /** Months between the end of a campaign and its erasing. */
  readonly campaignMonths: number;
  /** PEM files for https and wss; both or none. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly isDevelopment: boolean;
  /** Among several processes that share one base: 1, 2, 3… */
  readonly process: number;
  /** By which the others reach it. */
  readonly processUrl: string;
  /** Said to be of no use (decision 28), rather than left in silence. */
  readonly redisUrl: string | undefined;
}

const filled = (value: string | undefined) => (value === undefined || value === "" ? undefined : value);

export function readSettings(env: NodeJS.ProcessEnv, flags: readonly string[]): Settings {
  const root = join(import.meta.dirname, "..");
  const port = Number(filled(env.PORT) ?? 2567);
  const tls = readTls(filled(env.TLS_CERT), filled(env.TLS_KEY));
  return {
    root,
    port,
    host: filled(env.HOST) ?? BOTH,
    dataDir: filled(env.DATA_DIR) ?? join(root, "data"),
    contentDir: filled(env.CONTENT_DIR) ?? join(root, "scenarios"),
    authorityFile: filled(env.AUTHORITY_FILE),
    publicUrl: filled(env.PUBLIC_URL),
    creationKey: filled(env.CREATION_KEY) ?? newKey(),
    isProxyTrusted: filled(env.TRUST_PROXY) !== undefined,
    databaseUrl: filled(env.DATABASE_URL),
    retentionDays: Number(filled(env.RETENTION_DAYS) ?? 30),
    followUpMonths: Number(filled(env.FOLLOW_UP_MONTHS) ?? 13),
    workspaceMonths: Number(filled(env.WORKSPACE_MONTHS) ?? 13),
    campaignMonths: Number(filled(env.CAMPAIGN_MONTHS) ?? 13),
    tls,
    isDevelopment: flags.includes("--dev"),
    process: Number(filled(env.PROCESS) ?? 1),
    redisUrl: filled(env.REDIS_URL),
    processUrl: filled(env.PROCESS_URL) ?? `${tls ? "https" : "http"}://127.0.0.1:${port}`,
  };
}

function readTls(cert: string | undefined, key: string | undefined): Settings["tls"] {
  return cert === undefined || key === undefined
    ? undefined
    : { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}
