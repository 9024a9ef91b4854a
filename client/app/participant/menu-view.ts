/** Which page of the menu is open; the lobby opens some of them directly. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";

export type MenuView =
  | { readonly name: "main" | "move" | "add" | "carry" | "service" | "kept" }
  | { readonly name: "rename" | "leave"; readonly seat: string };

export interface MenuState {
  readonly view: MenuView | undefined;
  readonly open: (view: MenuView) => void;
  readonly close: () => void;
}

export const MenuContext = createContext<MenuState>({
  view: undefined,
  open: () => undefined,
  close: () => undefined,
});

export const useMenu = () => useContext(MenuContext);
