/** A session's roadmap draft as it is now, with its words, for a workspace. */
import { buildRoadmap } from "../../game/roadmap/build.ts";
import type { Roadmap } from "../../game/roadmap/schema.ts";
import type { Locale } from "../../game/scenario/text.ts";
import type { Workspace } from "../../game/workspace/schema.ts";
import type { LiveSession } from "../rooms/listen.ts";
import { inputOf } from "./exports.ts";
import type { ApiParts } from "./sessions.ts";

export const draftOf = (live: LiveSession, locale: Locale, parts: ApiParts): Roadmap =>
  buildRoadmap(inputOf(live, locale, parts));

/**
 * What each session of a workspace says today. Actions are those that were taken; words are read in the session, so
 * that those erased there are gone here too, and all of them once it is erased.
 */
export const draftsOf = ({ sessions, locale }: Workspace, parts: ApiParts): Roadmap[] =>
  sessions.map(({ code, draft }) => {
    const live = parts.sessions.find(code);
    if (!live || parts.terms.isErased(code)) return draft;
    const today = draftOf(live, locale, parts);
    const taken = new Map(today.actions.map((action) => [action.id, action.pitch]));
    return {
      ...today,
      actions: draft.actions.map((action) => ({ ...action, pitch: taken.get(action.id) ?? action.pitch })),
    };
  });

/** The session and what it said is under way, of all that its draft holds. */
export const headOf = (draft: Roadmap): Roadmap => ({
  ...draft,
  ...{
    axes: [],
    actions: [],
    findings: [],
    maps: [],
    stories: [],
    constraints: [],
    surveys: [],
  },
  ...{
    diagnostics: [],
    charters: [],
    cleanups: [],
    stands: [],
    loops: [],
    proposals: [],
    checklist: [],
    resources: [],
  },
  sources: [],
});
