/** What the parts of the quiz's screens receive: their door's props, and the open question's words. */
import type { QuizShape } from "../../../game/activities/quiz/state.ts";
import type { ScreenProps } from "../contract.ts";
import type { Phone } from "./acting.ts";
import type { QuestionText } from "./leaf.ts";

/** On a phone. */
export interface StageProps extends Phone {
  readonly text: QuestionText;
}

/** On the écran. */
export interface RoomProps extends ScreenProps<QuizShape> {
  readonly text: QuestionText;
}
