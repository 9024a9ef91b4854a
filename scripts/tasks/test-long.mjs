/** By hand: chaos, fuzz and rehearsals for longer (`npm run test:long [-- suite]`); results go to docs/measures.md. */
import { runTests } from "./test.mjs";

export const run = (args) =>
  runTests(args.length > 0 ? args : ["journal", "scenarios", "processes", "chaos", "fuzz"], { long: true });
