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

/** @returns undefined once the session is erased, or where it never was */
export function livingDraft(code: string, locale: Locale, parts: ApiParts): Roadmap | undefined {
  const live = parts.terms.isErased(code) ? undefined : parts.sessions.seen(code);
  return live && draftOf(live, locale, parts);
}

/**
 * What each session of a workspace says today. Actions are those that were taken; words are read in the session, so
 * that those erased there are gone here too, and all of them once it is erased.
 */
export const draftsOf = ({ sessions, locale, fiches }: Workspace, parts: ApiParts): Roadmap[] =>
  sessions.map(({ code, draft, isCopied }) => {
    const today = isCopied ? undefined : livingDraft(code, locale, parts);
    if (!today) return draft;
    const now = new Map(today.actions.map((action) => [action.id, action.pitch]));
    const taken = new Set(draft.actions.map(({ id }) => id));
    return {
      ...today,
      actions: [
        ...draft.actions.map((action) => ({ ...action, pitch: now.get(action.id) ?? action.pitch })),
        // Taken when the session was gathered again.
        ...today.actions.filter(({ id }) => !taken.has(id) && Object.hasOwn(fiches, `${code}/${id}`)),
      ],
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
