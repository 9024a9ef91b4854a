/** What everybody reads of a campaign, written once for all who ask: at nine thousands of phones open the same page. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Request, Response } from "express";
import type { Campaign } from "../../game/campaign/schema.ts";
import { everyoneReads } from "../../game/campaign/views.ts";
import { localise } from "../../game/scenario/localise.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { HeldCampaign } from "../campaigns/held.ts";
import { pack, wayFor, type Way } from "./packed.ts";

/**
 * It is written at most five times a second, however many declare: who asks meanwhile waits for the next one, so that
 * what one just declared is always in what one reads then.
 */
const GATHER_MS = 200;

/** A reading, and what it was made of: other than that, it is made again. */
interface Reading {
  readonly campaign: Campaign;
  readonly rev: number;
  readonly touched: number;
  readonly today: string;
  readonly madeAt: number;
  readonly plain: Readonly<Record<Locale, Buffer>>;
  /** What moves while one looks. */
  readonly gauge: string;
  readonly tag: string;
  /** By locale and way. */
  readonly packed: Map<string, Promise<Buffer>>;
}

interface Place {
  last: Reading | undefined;
  /** Begun later than the question of whoever waits for it. */
  next: Promise<Reading> | undefined;
}

type Today = (held: HeldCampaign) => string;

export class EveryoneReadings {
  readonly #today: Today;
  readonly #places = new WeakMap<HeldCampaign, Place>();

  constructor(today: Today) {
    this.#today = today;
  }

  /** A phone that has this reading already is told so, and receives nothing. */
  async send(request: Request, response: Response, held: HeldCampaign): Promise<void> {
    const locale = request.params.locale === "en" ? "en" : "fr";
    const reading = await this.#reading(held);
    const plain = reading.plain[locale];
    const way = wayFor(request, plain.length);
    // Kept by the device, and asked about each time.
    response.set({ "Cache-Control": "no-cache", ETag: `W/"${locale}-${reading.tag}"` });
    response.type("json").vary("Accept-Encoding");
    if (way === false) response.send(plain);
    else response.set("Content-Encoding", way).send(await packedIn(reading, locale, way));
  }

  /** For whoever has read the rest: a hundred times less. */
  async sendGauge(response: Response, held: HeldCampaign): Promise<void> {
    const { gauge } = await this.#reading(held);
    response.set("Cache-Control", "no-store").type("json").send(gauge);
  }

  #reading(held: HeldCampaign): Promise<Reading> | Reading {
    const place = this.#places.get(held) ?? { last: undefined, next: undefined };
    this.#places.set(held, place);
    const { last } = place;
    if (last && this.#isSo(last, held)) return last;
    place.next ??= this.#make(held, place);
    return place.next;
  }

  async #make(held: HeldCampaign, place: Place): Promise<Reading> {
    try {
      await sleep(Math.max(0, (place.last?.madeAt ?? -Infinity) + GATHER_MS - performance.now()));
      const { campaign, totals, rev, touched } = held;
      const today = this.#today(held);
      const told = everyoneReads({ campaign, totals, today });
      const { gauge, isRanked } = told;
      const plain = (locale: Locale) => Buffer.from(JSON.stringify(localise(told, locale)));
      const both = { fr: plain("fr"), en: plain("en") };
      place.last = {
        ...{ campaign, rev, touched, today, plain: both, packed: new Map(), madeAt: performance.now() },
        gauge: JSON.stringify({ gauge, today, isRanked }),
        tag: createHash("sha256").update(both.fr).digest("base64url").slice(0, 16),
      };
      return place.last;
    } finally {
      place.next = undefined;
    }
  }

  #isSo({ campaign, rev, touched, today }: Reading, held: HeldCampaign): boolean {
    return (
      campaign === held.campaign &&
      rev === held.rev &&
      touched === held.touched &&
      today === this.#today(held)
    );
  }
}

function packedIn({ plain, packed }: Reading, locale: Locale, way: Way): Promise<Buffer> {
  const key = `${locale} ${way}`;
  const known = packed.get(key) ?? pack(plain[locale], way);
  packed.set(key, known);
  return known;
}
