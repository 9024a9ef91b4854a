/** Where the server keeps its sessions, by the same settings as the server's. */
import path from "node:path";

export const here = () => ({
  dataDir: process.env.DATA_DIR || path.resolve("data"),
  databaseUrl: process.env.DATABASE_URL,
});
