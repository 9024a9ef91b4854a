/** The goal as places for cards: a clean-cut card with its tick for a complete action, a dashed place for the rest. */
import "./marks.css";

interface SlotsProps {
  done: number;
  goal: number;
}

/** Decorative: the words beside it say the same. */
export const Slots = ({ done, goal }: SlotsProps) => (
  <span class="plan-slots" aria-hidden="true">
    {Array.from({ length: Math.max(goal, done) }, (_, index) => (
      <svg key={index} viewBox="0 0 30 38" class={index < done ? "done" : "todo"}>
        <path class="paper" d="M2 2h26v34H2z" />
        {index < done && (
          <>
            <path class="band" d="M2 2h26v7H2z" />
            <path class="tick" d="M8 22l5 5 9-11" />
          </>
        )}
      </svg>
    ))}
  </span>
);
