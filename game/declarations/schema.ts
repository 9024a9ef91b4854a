/** What a declaration is made of: one line for each criterion of a standard, and what an authority says of itself. */
import { z } from "zod";
import { Id, Text } from "../scenario/text.ts";

const STATES = ["met", "partly", "not", "na"] as const;
const LEVELS = ["prioritaire", "recommande", "modere"] as const;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date as year-month-day, between quotes");

/** One that a calendar has, near enough: months and days that exist. */
const realDay = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a date as year-month-day, between quotes");

/** A path of this repository; a test checks that it exists. */
const Path = z
  .string()
  .trim()
  .min(1)
  .max(160)
  .regex(/^[^/\s][^\s]*$/, "a path of this repository, which does not begin with /");

export const Criterion = z
  .strictObject({
    /** As the standard numbers it: theme, then rank. */
    id: z.string().regex(/^[1-9]\d?\.[1-9]\d?$/, "two numbers and a dot, between quotes: “3.2”"),
    theme: Id,
    /** In a standard that has levels, each criterion says its own. */
    level: z.enum(LEVELS).optional(),
    /** Our own short words, never the standard's sentence. */
    title: Text,
    state: z.enum(STATES),
    /** How it was looked at, or why it does not apply; what was not looked at. */
    how: Text,
    evidence: z.array(Path).max(8).default([]),
    plan: Text.optional(),
  })
  .superRefine(({ state, plan }, context) => {
    if ((state === "partly" || state === "not") && plan === undefined)
      context.addIssue({ code: "custom", path: ["plan"], message: "what is not met says what will be done" });
  });
export type Criterion = z.output<typeof Criterion>;

export const Declaration = z
  .strictObject({
    /** Of the standard. */
    version: z.string().trim().min(1).max(20),
    /** When the lines were last read again. */
    date: day,
    criteria: z.array(Criterion).min(1).max(200),
  })
  .superRefine(({ criteria }, context) => {
    const hasLevels = criteria.some(({ level }) => level !== undefined);
    criteria.forEach(({ id, level }, index) => {
      const say = (key: string, message: string) =>
        context.addIssue({ code: "custom", path: ["criteria", index, key], message });
      if (criteria.findIndex((other) => other.id === id) !== index)
        say("id", `two criteria are called ${id}`);
      if (hasLevels && level === undefined)
        say("level", "some criteria have a level: this one needs its own");
    });
  });
export type Declaration = z.output<typeof Declaration>;

const words = z.string().trim().min(1).max(400);
const address = z
  .string()
  .trim()
  .max(300)
  .regex(/^https?:\/\/\S+$/, "an address that begins with https://");

/** What an authority fills in about itself; every part may be left out. */
export const Authority = z.strictObject({
  name: words.optional(),
  site: address.optional(),
  accessibility: z
    .strictObject({
      /** Of somebody who answers: an e-mail, a telephone, a form. */
      contact: words.optional(),
      /** Of the scheme over several years that the law asks for. */
      plan: address.optional(),
      /** Of the plan of this year. */
      actions: address.optional(),
      /** An audit or a self-assessment of this very service, which the authority makes its own. */
      evaluation: z
        .strictObject({
          /** Who evaluated: a firm, a team of its own. */
          by: words,
          date: realDay,
          /** Percent of the criteria that apply and are met. */
          rate: z.number().min(0).max(100),
          report: address.optional(),
        })
        .optional(),
    })
    .optional(),
  data: z
    .strictObject({
      controller: words.optional(),
      officer: words.optional(),
      basis: words.optional(),
      host: words.optional(),
      /** Why the terms of this server are what they are, who decided, when. */
      retention: words.optional(),
      backups: words.optional(),
      accessLogs: words.optional(),
    })
    .optional(),
});
export type Authority = z.output<typeof Authority>;
