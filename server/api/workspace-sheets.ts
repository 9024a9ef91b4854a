/** Tables of a workspace over HTTP: one of them asked for as CSV, a file of actions read, then taken. */
import { randomBytes } from "node:crypto";
import express, { type Application, type Request } from "express";
import { z } from "zod";
import { made, MOST_ACTIONS, readBringing, type Bringing } from "../sheets/bring.ts";
import { TABLES, type TableName } from "../sheets/columns.ts";
import { passagesIn } from "../sheets/markdown.ts";
import { Plan } from "../sheets/schema.ts";
import { viewOf } from "../sheets/view.ts";
import { decode } from "../import/decode.ts";
import { localeOf } from "../text/sentences.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { sendPacked } from "./packed.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";

/** Five megabytes, written in base 64. */
const limit = "7mb";
const file = z.base64().max(7_000_000);
const ReadBody = z.strictObject({ file, plan: Plan.optional() });
const TakeBody = z.strictObject({
  file,
  plan: Plan,
  author: z.string().trim().min(1).max(80),
  /** Keys of the lines that were ticked. */
  chosen: z.array(z.string().max(40)).max(20_000),
});
const TextBody = z.strictObject({ file });

/** @throws HttpRefusal 400 */
export function tableIn(request: Request): TableName {
  const { table } = request.query;
  const asked = typeof table === "string" ? table : "actions";
  const found = TABLES.find((one) => one === asked);
  if (!found) throw new HttpRefusal(400, "format-unknown", { format: asked, known: TABLES.join(", ") });
  return found;
}

export function addWorkspaceSheetRoutes(app: Application, parts: WorkspaceParts): void {
  app.post(
    "/api/workspaces/:id/sheet/read",
    express.json({ limit }),
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "write");
      const locale = localeOf(request.headers["accept-language"]);
      const { file: sent, plan } = parse(ReadBody, request.body);
      const bringing = readOrRefuse(sent, { workspace, locale, plan });
      response.setHeader("Cache-Control", "private, no-store");
      await sendPacked(request, response, viewOf(bringing, locale));
    }),
  );
  app.post(
    "/api/workspaces/:id/sheet/take",
    express.json({ limit }),
    answering(async (request, response) => {
      const { row, workspace } = await findHeld(parts, request, "write");
      const locale = localeOf(request.headers["accept-language"]);
      const { file: sent, plan, author, chosen } = parse(TakeBody, request.body);
      const bringing = readOrRefuse(sent, { workspace, locale, plan });
      const seed = randomBytes(6).toString("hex");
      const newId = (key: string) => `bring/${seed}/${key}`;
      const { fiches, ...counts } = made(bringing, { workspace, locale, newId, chosen: new Set(chosen) });
      if (fiches.length > 0) {
        const [applied] = await parts.workspaces.change(row.id, author, [{ type: "fiches/bring", fiches }]);
        if (applied && !applied.ok) throw new HttpRefusal(409, applied.refusal);
      }
      response.status(201).json(counts);
    }),
  );
  app.post(
    "/api/workspaces/:id/text/read",
    express.json({ limit }),
    answering(async (request, response) => {
      await findHeld(parts, request, "write");
      const { file: sent } = parse(TextBody, request.body);
      const { text } = decode(Buffer.from(sent, "base64"));
      if (text.includes("\0")) throw new HttpRefusal(400, "text-unreadable");
      await sendPacked(request, response, { parts: passagesIn(text) });
    }),
  );
}

/** @throws HttpRefusal 400, 409 */
function readOrRefuse(sent: string, asked: Parameters<typeof readBringing>[1]): Bringing {
  const bringing = readBringing(Buffer.from(sent, "base64"), asked);
  if (typeof bringing === "string") throw new HttpRefusal(400, `sheet-${bringing}`);
  if (bringing.lines.length > MOST_ACTIONS) throw new HttpRefusal(409, "sheet-too-many");
  return bringing;
}
