/** Sets of actions over HTTP: what an authority may share of its own, and what it takes up from others. */
import { randomBytes } from "node:crypto";
import express, { type Application } from "express";
import { z } from "zod";
import en from "../../game/roadmap/text/en.json" with { type: "json" };
import fr from "../../game/roadmap/text/fr.json" with { type: "json" };
import { fill, type RoadmapTexts } from "../../game/roadmap/prose.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { Workspace } from "../../game/workspace/schema.ts";
import { ActionSet } from "../../game/workspace/sharing/schema.ts";
import { actionSet } from "../../game/workspace/sharing/share.ts";
import { fichesFrom } from "../../game/workspace/sharing/take.ts";
import { LICENCES } from "../../game/workspace/sharing/terms.ts";
import { keptFiches } from "../../game/workspace/workspace.ts";
import { folded } from "../import/columns.ts";
import { actionSetJsonSchema } from "../documents/index.ts";
import { answering, HttpRefusal, parse } from "./answer.ts";
import { sendPacked } from "./packed.ts";
import { findHeld, type WorkspaceParts } from "./workspace-access.ts";

const TEXTS: Readonly<Record<Locale, RoadmapTexts>> = { fr, en };
const ShareBody = z.strictObject({
  licence: z.enum(LICENCES),
  author: ActionSet.shape.author.default(null),
  withGain: z.boolean().default(false),
  /** Those whose every word was read; all that are kept, to be read, when it is absent. */
  fiches: z.array(z.string().max(120)).max(1_000).optional(),
});
const ReadBody = z.strictObject({ set: z.unknown() });
const TakeBody = z.strictObject({
  set: z.unknown(),
  author: z.string().trim().min(1).max(80),
  chosen: z.array(z.int().min(0).max(999)).max(1_000),
});
const Version = z.looseObject({ kind: z.literal("trois-tiers-actions"), schemaVersion: z.number() });
const limit = "7mb";

export function addWorkspaceSetRoutes(app: Application, parts: WorkspaceParts): void {
  app.post(
    "/api/workspaces/:id/set",
    express.json({ limit: "256kb" }),
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "write");
      const { fiches: chosen, ...sharing } = parse(ShareBody, request.body);
      const fiches = keptFiches(workspace).filter(({ id }) => chosen?.includes(id) ?? true);
      const { mask } = TEXTS[workspace.locale].sharing;
      response.setHeader("Cache-Control", "private, no-store");
      await sendPacked(request, response, {
        ids: fiches.map(({ id }) => id),
        set: actionSet(workspace, fiches, sharing, mask),
      });
    }),
  );
  app.post(
    "/api/workspaces/:id/set/read",
    express.json({ limit }),
    answering(async (request, response) => {
      const { workspace } = await findHeld(parts, request, "write");
      const set = readSet(parse(ReadBody, request.body).set);
      const titles = new Set(keptFiches(workspace).map(({ title }) => folded(title)));
      await sendPacked(request, response, {
        ...{
          credit: creditOf(set, workspace),
          areThere: set.actions.map(({ title }) => titles.has(folded(title))),
        },
        actions: set.actions,
      });
    }),
  );
  app.post(
    "/api/workspaces/:id/set/take",
    express.json({ limit }),
    answering(async (request, response) => {
      const { row, workspace } = await findHeld(parts, request, "write");
      const { set: sent, author, chosen } = parse(TakeBody, request.body);
      const set = readSet(sent);
      const seed = randomBytes(6).toString("hex");
      const idOf = (rank: number) => `shared/${seed}/${rank}`;
      const credit = creditOf(set, workspace);
      const fiches = fichesFrom(set, new Set(chosen), { credit, idOf });
      const [applied] = await parts.workspaces.change(row.id, author, [{ type: "fiches/bring", fiches }]);
      if (applied && !applied.ok) throw new HttpRefusal(409, applied.refusal);
      response.status(201).json({ fresh: fiches.length });
    }),
  );
  app.get(
    "/api/schema/action-set.json",
    answering((_request, response) => {
      response.json(actionSetJsonSchema());
    }),
  );
}

/** @throws HttpRefusal 400 when it is no set of ours, 409 when a newer program wrote it */
function readSet(sent: unknown): ActionSet {
  const version = Version.safeParse(sent);
  if (!version.success) throw new HttpRefusal(400, "set-unreadable");
  if (version.data.schemaVersion > 1) throw new HttpRefusal(409, "set-newer");
  const set = ActionSet.safeParse(sent);
  if (!set.success) throw new HttpRefusal(400, "set-unreadable");
  return set.data;
}

/** In the language of whoever takes it up. */
function creditOf({ author, licence }: ActionSet, { locale }: Workspace): string {
  const { creditValue, unnamed, licences } = TEXTS[locale].sharing;
  return fill(creditValue, { author: author ?? unnamed, licence: licences[licence] });
}
