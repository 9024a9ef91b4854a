/** The pace of a diagnostic, a pitch, commitments and proposals: what is read, settled and said at each of their steps. */
import type { CommitmentsShape } from "../../game/activities/commitments/state.ts";
import type { DiagnosticShape } from "../../game/activities/diagnostic/state.ts";
import type { PitchShape } from "../../game/activities/pitch/state.ts";
import type { ProposalsShape } from "../../game/activities/proposals/state.ts";
import type { Pace } from "./asked.ts";

/** Whoever proposes, and two who confirm: each says a word. */
const VOICES_A_POINT = 3;

export const diagnosticPace: Pace<DiagnosticShape> = {
  asked: ({ opened: { everyone }, config: { items, talk } }) => {
    switch (everyone.step) {
      case "alone": {
        const texts = items.flatMap(({ statement, low, high }) => [statement, low, high]);
        return { step: "alone", texts, page: ["function-lede"], decisions: items.length };
      }
      case "table":
        return {
          step: "table",
          texts: [],
          page: ["propose-lede"],
          decisions: talk,
          turns: talk * VOICES_A_POINT,
        };
      case "result":
        return { step: "result", texts: [], page: ["result-lede"] };
    }
  },
};

/** Ninety seconds in turns of speech; each objection and each answer is one more. */
const SPEECH_TURNS = 6;
const OBJECTIONS = 2;

export const pitchPace: Pace<PitchShape> = {
  asked: ({ opened: { everyone }, config: { roles } }) => {
    const step = `${everyone.step} ${everyone.round + 1}`;
    switch (everyone.step) {
      case "pick":
        return { step: "pick", texts: [], page: ["pick-lede", "role-lede"], decisions: 1 };
      case "prepare":
        return { step, texts: [], decisions: 1 };
      case "speak":
        return { step, texts: [], page: ["listen-lede"], turns: SPEECH_TURNS };
      case "object": {
        // Each reads the card of one role: the longest is counted.
        const card = roles.map(({ name, cares, concerns }) => [name, cares, ...concerns]);
        const length = (texts: (typeof card)[number]) => texts.reduce((sum, { fr }) => sum + fr.length, 0);
        const longest = card.toSorted((a, b) => length(b) - length(a))[0] ?? [];
        return { step, texts: longest, page: ["object-hint"], decisions: 1, turns: OBJECTIONS };
      }
      case "answer":
        return { step, texts: [], turns: OBJECTIONS };
      case "vote":
        return { step, texts: [], decisions: 1 };
      case "result":
        return { step: "result", texts: [], page: ["note-elus-hint", "note-services-hint"] };
    }
  },
};

export const commitmentsPace: Pace<CommitmentsShape> = {
  asked: ({ opened: { everyone }, config: { examples } }) => {
    switch (everyone.step) {
      case "write": {
        // Two examples are read before one's own words come.
        const texts = examples.slice(0, 2).flatMap((one) => [one.if, one.then, one.when]);
        const page = ["write-lede", "field-if-hint", "field-then-hint", "field-when-hint"];
        return { step: "write", texts, page, decisions: 3 };
      }
      case "support":
        return { step: "support", texts: [], page: ["support-lede"], decisions: 2 };
      case "charter":
        return { step: "charter", texts: [], page: ["charter-lede", "sign-hint"], decisions: 2, turns: 3 };
    }
  },
};

/** Three are read aloud before hands are raised, and somebody adds a word. */
const READ_ALOUD = 3;

export const proposalsPace: Pace<ProposalsShape> = {
  asked: ({ opened: { everyone }, config: { examples } }) =>
    everyone.step === "write"
      ? {
          step: "write",
          texts: examples.slice(0, 1).map(({ text }) => text),
          page: ["write-lede"],
          decisions: 2,
        }
      : { step: "read", texts: [], page: ["read-lede"], decisions: READ_ALOUD, turns: READ_ALOUD },
};
