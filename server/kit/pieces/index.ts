/** What each activity puts on paper: the compiler asks for an entry, which may print nothing. */
import type { ActivityId } from "../../../game/activities/ids.ts";
import type { Frozen } from "../../../game/scenario/frozen.ts";
import { present } from "../../../game/engine/invariant.ts";
import type { Kit, Paper, Piece } from "../paper.ts";
import { ACTION_PLAN } from "./action-plan.ts";
import { BRIEFING } from "./briefing.ts";
import { CAUSAL_MAP } from "./causal-map.ts";
import { CEREMONY } from "./ceremony.ts";
import { CLEANUP } from "./cleanup.ts";
import { COMMITMENTS } from "./commitments.ts";
import { DEBRIEF } from "./debrief.ts";
import { DIAGNOSTIC } from "./diagnostic.ts";
import { LOCAL_LOOP } from "./local-loop.ts";
import { MANDATE } from "./mandate.ts";
import { PITCH } from "./pitch.ts";
import { PROPOSALS } from "./proposals.ts";
import { QUIZ } from "./quiz.ts";
import { REBOUND_ROUND } from "./rebound-round.ts";
import { STANDS } from "./stands.ts";
import { SURVEY } from "./survey.ts";

const PAPERS = {
  briefing: BRIEFING,
  quiz: QUIZ,
  "causal-map": CAUSAL_MAP,
  "action-plan": ACTION_PLAN,
  mandate: MANDATE,
  "rebound-round": REBOUND_ROUND,
  diagnostic: DIAGNOSTIC,
  survey: SURVEY,
  pitch: PITCH,
  commitments: COMMITMENTS,
  debrief: DEBRIEF,
  cleanup: CLEANUP,
  stands: STANDS,
  "local-loop": LOCAL_LOOP,
  proposals: PROPOSALS,
  ceremony: CEREMONY,
} satisfies Record<ActivityId, Paper>;

const BY_ID: ReadonlyMap<string, Paper> = new Map<string, Paper>(Object.entries(PAPERS));

/** What a phase puts on a table. */
export const piecesOf = (phase: Frozen["phases"][number], kit: Kit): readonly Piece[] =>
  present(BY_ID.get(phase.activity), `paper of ${phase.activity}`).pieces(phase.config, phase, kit);
