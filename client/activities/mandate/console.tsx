/** What the facilitator reads of a mandate: nothing yet beside the tables' progress. */
export const Console = () => null;
