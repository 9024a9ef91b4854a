/** What a room told besides its plans: maps, stories, constraints, questionnaires, charters, proposals. */
import type { Outcome, OutcomeCharter, OutcomeMap, OutcomeStory, Said } from "../engine/outcome.ts";
import { nameOf, read, type Gathering } from "./gathering.ts";
import type { AskedSurvey, HeardStory, MetConstraint, RoomCharter, RoomProposal, ToldMap } from "./input.ts";

export function storyOf(story: OutcomeStory, gathering: Gathering): HeardStory {
  const { id, kind, title, place, advice, question, heard } = story;
  const said = (text: Said) => read(text, gathering);
  return {
    ...{ id, kind, title: said(title), place: said(place), advice: said(advice), question: said(question) },
    ...(heard !== null && { heard }),
  };
}

export function constraintsOf({ constraints }: Outcome, gathering: Gathering): MetConstraint[] {
  return constraints.map(({ team, title, text, answer }) => {
    const said = answer === null ? "" : read(answer, gathering);
    return {
      ...{ table: nameOf(team, gathering), title: read(title, gathering), text: read(text, gathering) },
      ...(said !== "" && { answer: said }),
    };
  });
}

/** Asked before and after, it is told once, by the second. */
export function surveysOf(
  outcomes: readonly { readonly phase: string; readonly outcome: Outcome }[],
  gathering: Gathering,
): AskedSurvey[] {
  const told = outcomes.flatMap(({ outcome }) => outcome.surveys);
  const isToldLater = (phase: string) => told.some(({ supersedes }) => supersedes === phase);
  const lasting = outcomes.flatMap(({ phase, outcome }) => (isToldLater(phase) ? [] : outcome.surveys));
  return lasting.map(({ title, supersedes, people, items }) => ({
    ...{ title: read(title, gathering), isTwice: supersedes !== null, people },
    items: items.map((item) => ({
      ...item,
      prompt: read(item.prompt, gathering),
      steps: item.steps.map((step) => read(step, gathering)),
    })),
  }));
}

export function mapOf(
  { team, title, description, messages, figures, debated }: OutcomeMap,
  gathering: Gathering,
): ToldMap {
  const said = (text: Said | null) => (text === null ? "" : read(text, gathering));
  const optional = (key: string, text: string) => (text === "" ? {} : { [key]: text });
  return {
    table: nameOf(team, gathering),
    ...optional("title", said(title)),
    ...optional("description", said(description)),
    messages: messages.map(said).filter((text) => text !== ""),
    figures: figures.map(({ kind, title: name, paths }) => ({
      ...{ kind, ...optional("title", said(name)) },
      paths: paths.map((path) => path.map(said)),
    })),
    debated: debated.map(({ from, to, isBrake, reason, isContested }) => ({
      ...{ from: said(from), to: said(to), isBrake, isContested, ...optional("reason", said(reason)) },
    })),
  };
}

/** A line whose words were erased, whole or in part, says nothing any more. */
export function charterOf(charter: OutcomeCharter, gathering: Gathering): RoomCharter {
  const { made, private: kept, lines } = charter;
  const title = charter.title === null ? "" : read(charter.title, gathering);
  return {
    made,
    ...(kept && { private: kept.count === null ? {} : { count: kept.count } }),
    ...(title !== "" && { title }),
    lines: lines.flatMap((line): RoomCharter["lines"] => {
      if ("rule" in line) {
        const rule = read(line.rule, gathering);
        return rule === "" ? [] : [{ rule, votes: line.votes }];
      }
      const { if: situation, then, when } = line.promise;
      const said = {
        if: read(situation, gathering),
        then: read(then, gathering),
        when: read(when, gathering),
      };
      return Object.values(said).includes("") ? [] : [{ ...said, votes: line.votes }];
    }),
    signatures: charter.signatures.map((said) => read(said, gathering)).filter((text) => text !== ""),
  };
}

/** Erased, it is no proposal any more. */
export function proposalsOf({ proposals }: Outcome, gathering: Gathering): RoomProposal[] {
  return proposals.flatMap((proposal) => {
    const text = read(proposal.text, gathering);
    return text === "" ? [] : [{ ...proposal, text }];
  });
}
