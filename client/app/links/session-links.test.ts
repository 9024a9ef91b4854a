/** Links that somebody else will open, from another machine. */
import { expect, it } from "vitest";
import { withSharedAddress } from "./session-links.ts";

it("are given at the address that the room reaches, keys included", () => {
  const links = withSharedAddress({
    join: "https://jeu.ville.fr/atelier/ABC234",
    console: "http://localhost:2567/console/ABC234#abcdefghijklmnop",
    reader: null,
    screen: "http://localhost:2567/ecran/ABC234#abcdefghijklmnop",
    watch: "https://jeu.ville.fr/atelier/voir/ABC234",
  });
  expect(links.console).toBe("https://jeu.ville.fr/atelier/console/ABC234#abcdefghijklmnop");
  expect(links.screen).toBe("https://jeu.ville.fr/atelier/ecran/ABC234#abcdefghijklmnop");
  expect(links.reader).toBeNull();
});
