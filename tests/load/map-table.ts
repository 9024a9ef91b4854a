/** One table with a crowded map, to draw and to look at: sixty cards and their links, laid as the list lays them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import type { MapEveryone, MapTeam, Place } from "../../game/activities/causal-map/state.ts";
import type { Sign, ZoneId } from "../../game/activities/causal-map/terms.ts";
import { freePlace } from "../../client/activities/causal-map/free-place.ts";
import { TestServer } from "../support/server.ts";
import { LoadClient } from "./client.ts";

interface Deck {
  readonly cards: { id: string; zone: ZoneId; title: { fr: string; en: string } }[];
  readonly links: { from: string; to: string; sign: Sign }[];
  readonly games: { id: string; lots: { id: string; cards: string[]; isLevers?: boolean }[] }[];
}

const PHASE = "toile";
const COPIED: readonly ZoneId[] = ["terminaux", "reseaux", "amont"];
const COPIES = 10;
const twin = (id: string) => `${id}-bis`;
const folder = join(import.meta.dirname, "../../scenarios");

/** The deck's fifty cards all dealt, levers too, and ten of them twice: a map as large as it should ever be. */
function crowded(): Deck {
  const deck = parse(readFileSync(join(folder, "decks/toile.yaml"), "utf8")) as Deck;
  const copied = deck.cards.filter(({ zone }) => COPIED.includes(zone)).slice(0, COPIES);
  const ids = new Set(copied.map(({ id }) => id));
  const full = deck.games.find(({ id }) => id === "full");
  if (!full) throw new Error("the deck has no full game");
  for (const lot of full.lots) lot.isLevers = false;
  full.lots.push({
    id: "bis",
    cards: [...ids].map(twin),
    title: { fr: "bis", en: "bis" },
  } as Deck["games"][number]["lots"][number]);
  deck.cards.push(...copied.map((card) => ({ ...card, id: twin(card.id) })));
  deck.links.push(
    ...deck.links
      .filter(({ from, to }) => ids.has(from) || ids.has(to))
      .map((link) =>
        ids.has(link.from) ? { ...link, from: twin(link.from) } : { ...link, to: twin(link.to) },
      ),
  );
  return deck;
}

function contentOf(deck: Deck): string {
  const content = mkdtempSync(join(tmpdir(), "crowded-map-"));
  cpSync(folder, content, { recursive: true });
  writeFileSync(join(content, "decks/toile.yaml"), JSON.stringify(deck)); // JSON is YAML
  const file = join(content, "ateliers/toile-45/scenario.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("game: mini", "game: full"));
  return content;
}

export class MapTable {
  readonly server: TestServer;
  readonly code: string;
  readonly host: LoadClient;
  /** Who lays and links. */
  readonly ana: LoadClient;
  readonly #deck: Deck;
  readonly #content: string;

  private constructor(
    parts: Pick<MapTable, "server" | "code" | "host" | "ana">,
    deck: Deck,
    content: string,
  ) {
    ({ server: this.server, code: this.code, host: this.host, ana: this.ana } = parts);
    [this.#deck, this.#content] = [deck, content];
  }

  /** In the last lot, with so many cards and links on the map. */
  static async open(cards: number, links: number): Promise<MapTable> {
    const deck = crowded();
    const content = contentOf(deck);
    const server = await TestServer.start({ CONTENT_DIR: content });
    const { code, facilitatorKey } = await server.createSession({ scenario: "toile-45", tables: 1 });
    const address = { url: server.url, code };
    const [host, ana] = [new LoadClient(address, facilitatorKey), new LoadClient(address)];
    await ana.join("Ana");
    await host.send({ type: "session/start", seen: 0 } as { type: string });
    const table = new MapTable({ server, code, host, ana }, deck, content);
    await table.#openLots();
    await table.#lay(cards);
    await table.#link(links);
    return table;
  }

  get map(): MapTeam {
    return this.ana.view(PHASE)?.team as MapTeam;
  }

  get everyone(): MapEveryone | undefined {
    return this.host.everyone?.phases[PHASE] as MapEveryone | undefined;
  }

  get counts(): { readonly cards: number; readonly links: number } {
    return { cards: Object.keys(this.map.places).length, links: Object.keys(this.map.links).length };
  }

  async next(): Promise<void> {
    await this.host.send({ type: "session/next", seen: this.host.everyone?.flow.turn ?? 0 } as {
      type: string;
    });
    await sleep(60);
  }

  async act(command: Readonly<Record<string, unknown>>): Promise<void> {
    const answer = await this.ana.send(command as { type: string }, PHASE);
    if (!answer.ok) throw new Error(`${JSON.stringify(command)} was refused: ${answer.refusal}`);
  }

  async #openLots(): Promise<void> {
    const isOpen = () => this.everyone?.step === "lot" && this.everyone.lot === this.everyone.lots - 1;
    for (let n = 0; n < 40 && !isOpen(); n += 1) await this.next();
  }

  /** Where the list lays them: the zone of the deck, its first free place. */
  async #lay(count: number): Promise<void> {
    const places: Record<string, Place> = {};
    for (const { id, zone } of this.#deck.cards.slice(0, count)) {
      const place = freePlace(places, zone);
      places[id] = place;
      await this.act({ type: "causal-map/place", card: id, zone, x: place[1], y: place[2] });
    }
  }

  async #link(count: number): Promise<void> {
    const laid = new Set(Object.keys(this.map.places));
    const drawn = this.#deck.links.filter(({ from, to }) => laid.has(from) && laid.has(to)).slice(0, count);
    for (const { from, to, sign } of drawn) await this.act({ type: "causal-map/link", from, to, sign });
  }

  async close(): Promise<void> {
    await Promise.all([this.host.close(), this.ana.close()]);
    await this.server.stop();
    rmSync(this.#content, { recursive: true, force: true });
  }
}
