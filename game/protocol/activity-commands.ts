/** The command shapes of every activity: what the server validates before the rules see it. */
import type { z } from "zod";
import { ActionPlanCommand } from "../activities/action-plan/schema.ts";
import { BriefingCommand } from "../activities/briefing/schema.ts";
import { MapCommand } from "../activities/causal-map/schema.ts";
import { CeremonyCommand } from "../activities/ceremony/schema.ts";
import { CleanupCommand } from "../activities/cleanup/schema.ts";
import { CommitmentsCommand, PrivateCommitment } from "../activities/commitments/schema.ts";
import { DebriefCommand } from "../activities/debrief/schema.ts";
import { DiagnosticCommand } from "../activities/diagnostic/schema.ts";
import type { ActivityId } from "../activities/ids.ts";
import { LoopCommand } from "../activities/local-loop/schema.ts";
import { MandateCommand } from "../activities/mandate/schema.ts";
import { PitchCommand } from "../activities/pitch/schema.ts";
import { ProposalsCommand } from "../activities/proposals/schema.ts";
import { QuizCommand } from "../activities/quiz/schema.ts";
import { ReboundRoundCommand } from "../activities/rebound-round/schema.ts";
import { StandsCommand } from "../activities/stands/schema.ts";
import { SurveyAnswers, SurveyCommand } from "../activities/survey/schema.ts";

export const ACTIVITY_COMMANDS = {
  briefing: BriefingCommand,
  quiz: QuizCommand,
  "causal-map": MapCommand,
  "action-plan": ActionPlanCommand,
  mandate: MandateCommand,
  "rebound-round": ReboundRoundCommand,
  diagnostic: DiagnosticCommand,
  survey: SurveyCommand,
  pitch: PitchCommand,
  commitments: CommitmentsCommand,
  cleanup: CleanupCommand,
  stands: StandsCommand,
  "local-loop": LoopCommand,
  proposals: ProposalsCommand,
  ceremony: CeremonyCommand,
  debrief: DebriefCommand,
} satisfies Record<ActivityId, z.ZodType>;

/** The shapes of what is answered apart from the journal; null where nothing is. */
export const APART_ANSWERS: Record<ActivityId, z.ZodType | null> = {
  briefing: null,
  quiz: null,
  "causal-map": null,
  "action-plan": null,
  mandate: null,
  "rebound-round": null,
  diagnostic: null,
  survey: SurveyAnswers,
  pitch: null,
  commitments: PrivateCommitment,
  cleanup: null,
  stands: null,
  "local-loop": null,
  proposals: null,
  ceremony: null,
  debrief: null,
};
