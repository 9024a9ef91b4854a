/** A session's texts over HTTP, in the page's language, asked again when the network fails. */
import { PROCESS_HEADER } from "../../game/protocol/processes.ts";
import { siteUrl } from "../site.ts";
import { locale } from "../text/texts.ts";
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
    return this.#fetchJson(`leaves/${phase}/${leaf}.${locale.value}.json`);
  }

  notes(): Promise<unknown> {
    return this.#fetchJson(`notes.${locale.value}.json`);
  }

  resources(): Promise<unknown> {
    return this.#fetchJson(`resources.${locale.value}.json`);
  }

  /** Asked when the session was found: one request serves the door and the page. */
  header(): Promise<SessionHeader> {
    const language = locale.value;
    const known = this.#headers.get(language);
    if (known) return known;
    const asked = this.#fetchJson(`header.${language}.json`) as Promise<SessionHeader>;
    this.#headers.set(language, asked);
    // A failure is not kept: the next page that needs it asks again.
    asked.catch(() => this.#headers.delete(language));
    return asked;
  }

  /** Asks for the header once. @returns the answer's status; 0 without an answer */
  async askHeader(): Promise<number> {
    const language = locale.value;
    const response = await ask(this.#at(`header.${language}.json`));
    if (response?.ok) this.#headers.set(language, response.json() as Promise<SessionHeader>);
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
      if (response?.ok) return response.json();
      if (attempt >= TRIES || (response && response.status < 500))
        throw new Error(`${path}: ${response?.status ?? "no answer"}`);
      await sleep(400 * attempt);
    }
  }

  #at(path: string): string {
    return siteUrl(`/api/sessions/${this.#code}/${path}`);
  }
}
