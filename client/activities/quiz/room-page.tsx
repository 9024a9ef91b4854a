/** One page of the écran: two columns that always show all they hold. */
import type { ComponentChildren } from "preact";
import { useFit } from "./fit.ts";
import type { RoomProps } from "./props.ts";

interface RoomPageProps {
  readonly room: RoomProps;
  readonly main: ComponentChildren;
  readonly side: ComponentChildren;
}

export function RoomPage({ room: { everyone, text }, main, side }: RoomPageProps) {
  const page = useFit<HTMLDivElement>();
  return (
    <div class="quiz-room" ref={page} data-kind={text.subject} data-step={everyone.step}>
      <div class="quiz-room-main" data-fit="">
        {main}
      </div>
      <div class="quiz-room-side" data-fit="">
        {side}
      </div>
    </div>
  );
}
