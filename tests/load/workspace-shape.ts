/** Four hundred actions from forty tables of four sessions. */
export const BENCH_SHAPE = { sessions: 4, tables: 10, each: 10 } as const;
