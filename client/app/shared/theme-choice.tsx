/** The theme of this device, among three: under every door, and in the phone's menu. */
import { useId } from "preact/hooks";
import { sayCommon } from "../../text/texts.ts";
import { chooseTheme, isTheme, theme, THEMES } from "../../theme/theme.ts";

export function ThemeChoice() {
  const id = useId();
  return (
    <span class="theme-choice">
      <label for={id}>{sayCommon("theme")}</label>
      <select
        id={id}
        value={theme.value}
        onChange={({ currentTarget: { value } }) => isTheme(value) && chooseTheme(value)}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {sayCommon(`theme-${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
