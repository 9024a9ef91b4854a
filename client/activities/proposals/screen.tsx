/** Proposals for the room: the last given first; then those that most people say, larger. */
import "./screen.css";
import { voicesOf, type ProposalsShape } from "../../../game/activities/proposals/state.ts";
import { BEGINNINGS } from "../../../game/activities/proposals/terms.ts";
import { RoomTurn, useTurning } from "../../ui/room-turn.tsx";
import type { ScreenProps } from "../contract.ts";
import { shownOf, type Shown } from "./words.ts";

/** What a page holds, in characters, read from the back of the room. */
const PAGE_ROOM = 330;
const MOST_ON_PAGE = 6;

export function Screen({ t, everyone, word }: ScreenProps<ProposalsShape>) {
  const { step, proposals } = everyone;
  const shown = shownOf(proposals, word, t);
  const ordered =
    step === "write"
      ? shown.toReversed()
      : shown.toSorted((a, b) => voicesOf(b.proposal) - voicesOf(a.proposal));
  const pages = pagesOf(ordered);
  const turning = useTurning(pages.length);
  const page = pages[turning.at] ?? [];
  return (
    <div class="proposal-room">
      <h1>{t(`room-${step}-title`)}</h1>
      {page.length === 0 ? (
        <ol class="proposal-model">
          {BEGINNINGS.map((beginning) => (
            <li key={beginning}>{t(`begin-${beginning}`)}</li>
          ))}
        </ol>
      ) : (
        <ul class="proposal-sheets" data-count={page.length}>
          {page.map(({ proposal, said }) => {
            const voices = voicesOf(proposal);
            return (
              <li key={proposal.id} class="card" data-voices={Math.min(3, Math.ceil(voices / 2))}>
                <p>{said}</p>
                {voices > 0 && <small>{t("voices", { count: voices })}</small>}
              </li>
            );
          })}
        </ul>
      )}
      <RoomTurn t={t} turning={turning} />
      <p class="follow">{t(`room-${step}`)}</p>
    </div>
  );
}

/** Fewer on a page when they are long. */
function pagesOf(shown: readonly Shown[]): readonly (readonly Shown[])[] {
  const pages: Shown[][] = [];
  let used = 0;
  for (const one of shown) {
    const page = pages.at(-1);
    const length = Math.max(50, one.said.length);
    if (page && page.length < MOST_ON_PAGE && used + length <= PAGE_ROOM) {
      page.push(one);
      used += length;
    } else {
      pages.push([one]);
      used = length;
    }
  }
  return pages;
}
