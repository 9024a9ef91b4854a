/** What belongs to another process is handed on to it, and its answer handed back: any process answers any request. */
import { timingSafeEqual } from "node:crypto";
import { request as askHttp, Agent, type IncomingMessage, type ServerResponse } from "node:http";
import { request as askHttps, Agent as SecureAgent } from "node:https";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { connect as connectSecurely } from "node:tls";
import { campaignLease, sessionLease, type ProcessRow } from "../journal/leases.ts";
import { PROCESS_HEADER } from "../../game/protocol/processes.ts";
import { logError } from "../observe/log.ts";
import { PEER_FROM, PEER_SECRET } from "./peer-headers.ts";
import type { Processes } from "./processes.ts";

const SESSION = /^\/(?:api\/sessions|matchmake\/joinById)\/([A-Za-z0-9]{6})(?=[/?]|$)/;
/** As the SDK opens it. */
const SOCKET = /^\/[\w-]+\/([A-Za-z0-9]{6})(?=\?)/;
const CAMPAIGN = /^\/api\/campaigns\/([a-z0-9]{6,32})(?=[/?]|$)/;
const AT_PROCESS = /^\/p\/(\d{1,4})(\/.*)$/;

const SILENT_MS = 300;
const LIVE_MS = 1_000;
const MOST_LIVE = 5_000;

interface ForwardParts {
  readonly processes: Processes;
  /** A session that is played in this process. */
  readonly isHere: (code: string) => boolean;
  /** Whether a live session has this code, wherever it is played. */
  readonly isSession: (code: string) => Promise<boolean>;
  readonly isCampaign: (id: string) => Promise<boolean>;
  /** Nobody has it for now: it will be taken within seconds. */
  readonly refuseForNow: (request: IncomingMessage, response: ServerResponse) => void;
}

type Place = "here" | "nobody" | ProcessRow;

// Certificates between processes are their administrator's own: the address comes from our base.
const agents = {
  plain: new Agent({ keepAlive: true, maxSockets: 256 }),
  secure: new SecureAgent({ keepAlive: true, maxSockets: 256, rejectUnauthorized: false }),
};

export class Forward {
  readonly #parts: ForwardParts;
  /** What waits for another process: cut when it dies, so that whoever asked asks again. */
  readonly #waiting = new Map<string, Set<() => void>>();
  /** Processes that did not answer a moment ago, until when they are not asked. */
  readonly #silent = new Map<string, number>();
  /** Codes of live sessions, until when the base is not asked again. */
  readonly #live = new Map<string, number>();

  constructor(parts: ForwardParts) {
    this.#parts = parts;
    parts.processes.whenGone(({ incarnation }) => {
      this.#silent.delete(incarnation);
      for (const cut of this.#waiting.get(incarnation) ?? []) cut();
    });
  }

  /** @param here goes on in this process */
  request(request: IncomingMessage, response: ServerResponse, here: () => void): void {
    void this.#placeOf(request)
      .then((place) => {
        if (place === "nobody") this.#parts.refuseForNow(request, response);
        else if (place === "here") {
          if (SESSION.test(request.url ?? ""))
            response.setHeader(PROCESS_HEADER, this.#parts.processes.number);
          here();
        } else this.#handOn(place, request, response);
      })
      .catch((error: unknown) => {
        logError("forward", error);
        this.#parts.refuseForNow(request, response);
      });
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, here: () => void): void {
    // Nobody listens to it while its place is looked for: an error would end the process.
    socket.on("error", () => undefined);
    void this.#placeOf(request, SOCKET)
      .then((place) => {
        if (place === "here") here();
        else if (place === "nobody") socket.destroy();
        else {
          this.#wait(place, socket, () => socket.destroy());
          pipeSocket(place, this.#headersFor(place, request), { request, socket, head });
        }
      })
      .catch(() => socket.destroy());
  }

  /** A request that another process hands on says so by our secret. */
  isPeer({ headers }: IncomingMessage): boolean {
    const said = headers[PEER_SECRET];
    const { secret } = this.#parts.processes;
    return typeof said === "string" && secret !== "" && sameText(said, secret);
  }

  async #placeOf(request: IncomingMessage, session = SESSION): Promise<Place> {
    const { processes } = this.#parts;
    const isHandedOn = this.isPeer(request);
    const [, number, rest] = AT_PROCESS.exec(request.url ?? "") ?? [];
    if (number !== undefined && rest !== undefined) {
      if (Number(number) !== processes.number)
        return isHandedOn ? "nobody" : (processes.at(Number(number)) ?? "nobody");
      request.url = rest;
    }
    const found = await this.#ownerOf(request.url ?? "", session);
    // Where two processes do not agree yet, a request does not run between them.
    return isHandedOn && found !== "here" ? "nobody" : found;
  }

  async #ownerOf(path: string, session: RegExp): Promise<Place> {
    const code = session.exec(path)?.[1]?.toUpperCase();
    if (code !== undefined) return this.#ownerOfSession(code);
    const id = CAMPAIGN.exec(path)?.[1];
    return id === undefined ? "here" : this.#ownerOfCampaign(id);
  }

  async #ownerOfSession(code: string): Promise<Place> {
    const { processes, isHere } = this.#parts;
    if (isHere(code)) return "here";
    if (processes.isLost) return "nobody";
    const owner = await processes.ownerOf(sessionLease(code));
    if (owner && owner.number !== processes.number) return this.#unlessSilent(owner);
    // Being taken up again here, or about to be somewhere; a code that nobody has is answered by any process.
    return (await this.#isSession(code)) ? "nobody" : "here";
  }

  /** A dead one leaves a thousand people who ask again: neither it nor the base is asked for each of them. */
  #unlessSilent(owner: ProcessRow): Place {
    return (this.#silent.get(owner.incarnation) ?? 0) > performance.now() ? "nobody" : owner;
  }

  async #isSession(code: string): Promise<boolean> {
    const now = performance.now();
    if ((this.#live.get(code) ?? 0) > now) return true;
    const isLive = await this.#parts.isSession(code);
    if (this.#live.size > MOST_LIVE) this.#live.clear();
    if (isLive) this.#live.set(code, now + LIVE_MS);
    return isLive;
  }

  async #ownerOfCampaign(id: string): Promise<Place> {
    const { processes, isCampaign } = this.#parts;
    if (processes.ownsCampaign(id)) return "here";
    if (processes.isLost) return "nobody";
    const owner = await processes.ownerOf(campaignLease(id));
    if (owner && owner.number !== processes.number) return this.#unlessSilent(owner);
    if (!(await isCampaign(id))) return "here";
    return (await processes.takeCampaign(id)) ? "here" : "nobody";
  }

  #wait({ incarnation }: ProcessRow, until: ServerResponse | Duplex, cut: () => void): void {
    const all = this.#waiting.get(incarnation) ?? new Set();
    this.#waiting.set(incarnation, all.add(cut));
    until.on("close", () => {
      all.delete(cut);
      if (all.size === 0) this.#waiting.delete(incarnation);
    });
  }

  #headersFor({ secret }: ProcessRow, { headers, socket }: IncomingMessage) {
    return { ...headers, [PEER_SECRET]: secret, [PEER_FROM]: socket.remoteAddress ?? "" };
  }

  #handOn(to: ProcessRow, request: IncomingMessage, response: ServerResponse): void {
    const isSecure = to.url.startsWith("https:");
    const asked = (isSecure ? askHttps : askHttp)(new URL(request.url ?? "/", to.url), {
      ...{ method: request.method, headers: this.#headersFor(to, request) },
      agent: isSecure ? agents.secure : agents.plain,
    });
    asked.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on("error", () => response.destroy());
    });
    asked.on("error", () => {
      this.#silent.set(to.incarnation, performance.now() + SILENT_MS);
      this.#parts.processes.lookAgain();
      if (response.headersSent) response.destroy();
      else this.#parts.refuseForNow(request, response);
    });
    response.on("close", () => asked.destroy());
    this.#wait(to, response, () => asked.destroy(new Error("gone")));
    request.pipe(asked);
  }
}

interface Opening {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Byte for byte, from the first line on. */
function pipeSocket(to: ProcessRow, headers: Headers, { request, socket, head }: Opening): void {
  const { protocol, hostname, port } = new URL(to.url);
  const isSecure = protocol === "https:";
  const end = { host: hostname, port: Number(port === "" ? (isSecure ? 443 : 80) : port) };
  const other: Socket = isSecure ? connectSecurely({ ...end, rejectUnauthorized: false }) : connect(end);
  other.setNoDelay(true);
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}: ${one}`),
  );
  other.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  other.write(head);
  other.pipe(socket).pipe(other);
  for (const [one, another] of [
    [other, socket],
    [socket, other],
  ] as const) {
    one.on("error", () => another.destroy());
    one.on("close", () => another.destroy());
  }
}

function sameText(one: string, another: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(another)];
  return a.length === b.length && timingSafeEqual(a, b);
}
