/** What a page is told where several processes serve one site. */

/** Of each answer about a session: the number of the process that plays it, whose socket is at `/p/<number>/`. */
export const PROCESS_HEADER = "trois-tiers-process";
