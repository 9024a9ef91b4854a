/** Composition root: store, content, rooms, HTTP, client. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AddressLimit, addressOf } from "./api/address-limit.ts";
import { Addresses, isPublicUrl } from "./api/addresses.ts";
import { addCampaignRoutes, DECLARATIONS_PER_MINUTE } from "./api/campaigns.ts";
import { addDeclarationRoutes } from "./api/declarations.ts";
import { addDossierRoutes } from "./api/dossier.ts";
import { addErasingRoutes } from "./api/erasing.ts";
import { addExportRoutes } from "./api/exports.ts";
import { addFormRoutes, ANSWERS_PER_MINUTE } from "./api/forms.ts";
import { isForwarded } from "./api/from-here.ts";
import { addKitRoutes } from "./api/kit.ts";
import { addPageRoutes } from "./api/pages.ts";
import { Lookups } from "./api/lookups.ts";
import { guarding, type Guarding } from "./api/guarding.ts";
import { heardAddress } from "./api/heard-address.ts";
import { severalProcesses } from "./processes/several.ts";
import { addGlossaryRoute } from "./api/glossary.ts";
import { addMandateRoutes } from "./api/mandate.ts";
import { guardMatchmaking } from "./api/matchmaking.ts";
import { addNetworkRoutes } from "./api/network.ts";
import { addOwnFootprintRoute } from "./api/own-footprint.ts";
import { addSessionBalanceRoutes } from "./api/session-balance.ts";
import { addSessionRoutes } from "./api/sessions.ts";
import {
  addHealth,
  addPrintStyle,
  artFiles,
  brokenRequest,
  builtClient,
  clientFolder,
  inlineScripts,
  unknownApi,
  waitUntil,
} from "./http.ts";
import { Campaigns } from "./campaigns/campaigns.ts";
import { announcing, readAuthority } from "./declarations/authority.ts";
import { Declarations } from "./declarations/declarations.ts";
import { Dossiers } from "./dossier/dossiers.ts";
import { recording } from "./dossier/recorded.ts";
import { openStore, type OpenedStore } from "./journal/open.ts";
import type { Store } from "./journal/store.ts";
import { Meter } from "./own-footprint/meter.ts";
import { readingFootprints } from "./own-footprint/session-footprint.ts";
import { Traffic } from "./own-footprint/traffic.ts";
import { isDays, isMonths, retentionOf } from "./retention/dates.ts";
import { addWorkspaceRoutes } from "./api/workspaces.ts";
import { Workspaces } from "./workspaces/workspaces.ts";
import { FormKeeper } from "./retention/forms.ts";
import { CampaignKeeper } from "./retention/campaigns.ts";
import { WorkspaceKeeper } from "./retention/workspaces.ts";
import { Keeper } from "./retention/keeper.ts";
import type { Processes } from "./processes/processes.ts";
import { LiveSessions, makeServer } from "./rooms/listen.ts";
import { addStatusRoutes } from "./api/status.ts";
import { logUncaught } from "./observe/log.ts";
import { watchStorage } from "./observe/storage.ts";
import { readContent, type ContentFolder } from "./scenarios/content.ts";
import { readSettings } from "./settings.ts";
import { explain, say, warn, sayAuthority, sayFaulty, sayProblems, sayReady } from "./terminal.ts";

const wanted = readSettings(process.env, process.argv);
const { host, lacksIPv6 } = await heardAddress(wanted.host);
const settings = { ...wanted, host };
const { root, port } = settings;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** Somebody who types numbers and looks at what they weigh asks once a second at most. */
const PREVIEWS_PER_MINUTE = 90;

interface Opened extends OpenedStore {
  readonly content: ContentFolder;
}

/** What the parts of the API share. */
function partsOf({ store, shared, content }: Opened, processes: () => Processes | undefined) {
  const { isProxyTrusted } = settings;
  const sessions = new LiveSessions(store, shared !== undefined);
  const counting = countingParts({ store, sessions, isShared: shared !== undefined });
  const footprintOf = readingFootprints({ meter: counting.meter, content: () => content });
  const recorded = { store, version, footprintOf, facts: () => content.facts };
  const terms = new Keeper({
    ...{ store, sessions, retention: retentionOf(settings.retentionDays) },
    record: recording(recorded),
  });
  const limit = (perMinute: number) => new AddressLimit(isProxyTrusted, perMinute);
  return {
    ...{ store, sessions, isProxyTrusted },
    lookups: new Lookups(isProxyTrusted),
    addresses: new Addresses({ ...settings, isSecure: settings.tls !== undefined }),
    terms,
    dossiers: new Dossiers({ ...recorded, terms }),
    formTerms: new FormKeeper(store.forms, settings.followUpMonths),
    workspaces: new Workspaces(store.workspaces),
    workspaceTerms: new WorkspaceKeeper(store.workspaces, settings.workspaceMonths),
    ...campaignParts(store, processes),
    ...counting,
    previews: limit(PREVIEWS_PER_MINUTE),
    formAnswers: limit(ANSWERS_PER_MINUTE),
    declarations: limit(DECLARATIONS_PER_MINUTE),
    content: () => content,
    tables: new Declarations(settings.contentDir, sayFaulty),
    authority: sayAuthority(readAuthority(settings)),
    creationKey: settings.creationKey,
  };
}

interface Counted {
  readonly store: Store;
  readonly sessions: LiveSessions;
  readonly isShared: boolean;
}

/** What counts the bytes and the devices of each session. */
function countingParts({ store, sessions, isShared }: Counted) {
  const { isProxyTrusted } = settings;
  const traffic = new Traffic({
    // A page may be asked of a process that does not play its session: the base knows which codes are real.
    isKnown: (code) => isShared || sessions.find(code) !== undefined,
    addressOf: (request) =>
      isForwarded(request) && !isProxyTrusted ? undefined : addressOf(request, isProxyTrusted),
  });
  const rooms = () =>
    sessions.all().map(({ row, presence }) => ({ code: row.code, take: () => presence.take() }));
  return { traffic, meter: new Meter({ store: store.counts, traffic, rooms }) };
}

function campaignParts({ campaigns: store }: Store, processes: () => Processes | undefined) {
  const campaigns = new Campaigns(store, (id) => processes()?.ownsCampaign(id) ?? true);
  return {
    campaigns,
    campaignTerms: new CampaignKeeper({
      ...{ campaigns, store, months: settings.campaignMonths },
      isElsewhere: async (id) => (await processes()?.isCampaignElsewhere(id)) ?? false,
    }),
  };
}

/** What was going on before goes on: sessions, terms, counts. */
async function takeUpAll(parts: ReturnType<typeof partsOf>, processes: Processes | undefined): Promise<void> {
  const { sessions, terms, formTerms, workspaceTerms, campaignTerms, meter } = parts;
  const { recovered, aside } = await sessions.recover(processes);
  for (const keeper of [terms, formTerms, workspaceTerms, campaignTerms]) await keeper.begin();
  meter.begin();
  if (recovered > 0) say("recovered", { count: recovered });
  if (aside.length > 0) say("set-aside", { codes: aside.join(", ") });
}

const guardingPages = (isPeer: Guarding["isPeer"]) =>
  guarding({ ...settings, isPeer, inline: inlineScripts(clientFolder(root)) });

async function main(): Promise<void> {
  const { store, shared, notice } = await openStore(settings);
  if (notice) say(notice.code, { keptAs: notice.keptAs });
  const content = readContent(settings.contentDir);
  sayProblems(content);
  const parts = partsOf({ store, shared, content }, () => several?.processes);
  const end = { number: settings.process, url: settings.processUrl };
  const several = severalProcesses(shared, { ...parts, ...end });
  const { addresses } = parts;
  const client = settings.isDevelopment
    ? await (await import("./dev.ts")).devClient(root, port)
    : builtClient(clientFolder(root), { mount: addresses.mount, mention: announcing(parts.authority) });
  let isReady = false;
  const server = makeServer(
    (app) => {
      app.disable("x-powered-by");
      addHealth(app, version);
      app.use(waitUntil(() => isReady));
      // Before the others: it answers for sessions whose traces are gone, and leaves the rest to them.
      addDossierRoutes(app, { ...parts, ...settings });
      addSessionBalanceRoutes(app, { ...parts, ...settings });
      addSessionRoutes(app, parts);
      addGlossaryRoute(app, parts);
      addMandateRoutes(app, parts);
      addExportRoutes(app, parts);
      addNetworkRoutes(app, parts);
      addOwnFootprintRoute(app, parts);
      addErasingRoutes(app, { ...parts, ...settings });
      addFormRoutes(app, parts);
      addDeclarationRoutes(app, { ...parts, root });
      addWorkspaceRoutes(app, parts);
      addCampaignRoutes(app, parts);
      addStatusRoutes(app, { ...parts, version, isStorageFailing: watchStorage(store) });
      addKitRoutes(app, parts);
      addPageRoutes(app, parts);
      addPrintStyle(app, root);
      app.use("/api", unknownApi, brokenRequest);
      app.use("/art", artFiles(join(root, "assets")));
      app.use(client);
    },
    {
      first: guardingPages((request) => several?.router.isPeer(request) ?? false),
      router: several?.router,
      guard: guardMatchmaking(parts, () => isReady),
      mount: addresses.mount,
      ...{ tls: settings.tls, traffic: parts.traffic },
    },
  );
  server.onShutdown(async () => {
    await parts.meter.write();
    await several?.processes.leave();
    await store.close();
    say("stopped");
  });
  await server.listen(port, host);
  await several?.processes.begin();
  await takeUpAll(parts, several?.processes);
  isReady = true;
  tellReady(addresses);
}

function tellReady(addresses: Addresses): void {
  if (settings.redisUrl !== undefined) say("redis-unneeded");
  if (lacksIPv6) say("ipv4-alone");
  sayReady(addresses, settings);
  process.send?.("ready");
}

// Colyseus listens once per signal; a Ctrl-C comes twice (terminal and supervisor) and must not cut the clean stop.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
// The supervisor died: a server that nobody watches must not keep the port.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
logUncaught();
if (!isDays(settings.retentionDays)) {
  warn("retention-wrong");
  process.exit(78);
}
if (!isMonths(settings.followUpMonths)) {
  warn("follow-up-months-wrong");
  process.exit(78);
}
if (!isMonths(settings.workspaceMonths)) {
  warn("workspace-months-wrong");
  process.exit(78);
}
if (!Number.isInteger(settings.process) || settings.process < 1 || settings.process > 9_999) {
  warn("process-wrong");
  process.exit(78);
}
if (!isMonths(settings.campaignMonths)) {
  warn("campaign-months-wrong");
  process.exit(78);
}
if (settings.publicUrl !== undefined && !isPublicUrl(settings.publicUrl)) {
  warn("public-url-wrong");
  process.exit(78);
}
try {
  await main();
} catch (error) {
  explain(error, settings);
  process.exit(78); // configuration: starting again would fail alike
}
