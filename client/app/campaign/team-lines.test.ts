/** Teams as people paste them. */
import { expect, test } from "vitest";
import { readTeams } from "./team-lines.ts";

test("a name and a headcount a line, whatever stands between", () => {
  const read = readTeams("DSI 12\n\n  Culture ; 30\nPort, 4\nAction sociale\t27\nPôle 2 : 9\r\n");
  expect(read).toEqual({
    ok: true,
    teams: [
      { name: "DSI", people: 12 },
      { name: "Culture", people: 30 },
      { name: "Port", people: 4 },
      { name: "Action sociale", people: 27 },
      { name: "Pôle 2", people: 9 },
    ],
  });
});

test.each(["DSI", "12", "DSI 0", "DSI douze"])("« %s » is told as the line that cannot be read", (line) => {
  expect(readTeams(`Culture 3\n${line}`)).toEqual({ ok: false, line });
});
