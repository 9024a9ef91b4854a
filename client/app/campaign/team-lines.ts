/** Teams typed or pasted, one a line: a name, then its headcount. */

interface Line {
  readonly name: string;
  readonly people: number;
}

export type ReadTeams =
  { readonly ok: true; readonly teams: readonly Line[] } | { readonly ok: false; readonly line: string };

/** « DSI 12 », « Culture ; 30 », « Port, 4 » or with a tabulation; the first line that is not is told. */
export function readTeams(text: string): ReadTeams {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const teams: Line[] = [];
  for (const line of lines) {
    const [, name = "", people = ""] = /^(.*\S)[\s;,:]+(\d{1,6})$/u.exec(line) ?? [];
    const count = Number(people);
    if (name === "" || count < 1) return { ok: false, line };
    teams.push({ name: name.replace(/[\s;,:]+$/u, ""), people: count });
  }
  return { ok: true, teams };
}
