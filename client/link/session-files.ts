/** A session's texts over HTTP, in the page's language, asked again when the network fails. */
import { PROCESS_HEADER } from "../../game/protocol/processes.ts";
import { siteUrl } from "../site.ts";
import { language } from "../text/texts.ts";
import type { SessionHeader } from "./link.ts";

const TRIES = 6;

/** A phone that slept may hold dead connections, on which nothing is ever answered: the next try opens another. */
const ANSWER_MS = 5_000;

/** @returns undefined without an answer */
async function ask(address: string): Promise<Response | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ANSWER_MS);
  const answer = await fetch(address, { signal: stop.signal }).catch(() => undefined);
  clearTimeout(timer);
  return answer;
}

/** In a language that French stands behind, the server says beside the content which of its sentences are French. */
async function contentOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (!isTold(body)) return body;
  if (body.inFrench.length > 0) {
    const { noteFrench } = await import("../text/other-tongue.ts");
    noteFrench(body.inFrench);
  }
  if (!language.value.isInLines) return body.told;
  const { allInLines } = await import("../text/in-lines.ts");
  return allInLines(body.told);
}

const isTold = (body: unknown): body is { readonly told: unknown; readonly inFrench: readonly string[] } =>
  typeof body === "object" && body !== null && "told" in body && "inFrench" in body;

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export class SessionFiles {
  readonly #code: string;
  /** Path of the process that plays the session, where several serve the site; empty otherwise. */
  #place = "";
  readonly #headers = new Map<string, Promise<SessionHeader>>();

  constructor(code: string) {
    this.#code = code;
  }

  leaf(phase: string, leaf: string): Promise<unknown> {
    return this.#fetchJson(`leaves/${phase}/${leaf}.${language.value.id}.json`);
  }

  notes(): Promise<unknown> {
    return this.#fetchJson(`notes.${language.value.id}.json`);
  }

  resources(): Promise<unknown> {
    return this.#fetchJson(`resources.${language.value.id}.json`);
  }

  /** Asked when the session was found: one request serves the door and the page. */
  header(): Promise<SessionHeader> {
    const { id } = language.value;
    const known = this.#headers.get(id);
    if (known) return known;
    const asked = this.#fetchJson(`header.${id}.json`) as Promise<SessionHeader>;
    this.#headers.set(id, asked);
    // A failure is not kept: the next page that needs it asks again.
    asked.catch(() => this.#headers.delete(id));
    return asked;
  }

  /** Asks for the header once. @returns the answer's status; 0 without an answer */
  async askHeader(): Promise<number> {
    const { id } = language.value;
    const response = await ask(this.#at(`header.${id}.json`));
    if (response?.ok) this.#headers.set(id, contentOf(response) as Promise<SessionHeader>);
    const number = response?.headers.get(PROCESS_HEADER) ?? null;
    this.#place = number === null ? "" : `/p/${number}`;
    return response?.status ?? 0;
  }

  /** As heard with the last header asked for. */
  get place(): string {
    return this.#place;
  }

  async #fetchJson(path: string): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await ask(this.#at(path));
      if (response?.ok) return contentOf(response);
      if (attempt >= TRIES || (response && response.status < 500))
        throw new Error(`${path}: ${response?.status ?? "no answer"}`);
      await sleep(400 * attempt);
    }
  }

  #at(path: string): string {
    return siteUrl(`/api/sessions/${this.#code}/${path}`);
  }
}
