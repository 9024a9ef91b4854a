/** The theme of this device, among three: under every door, and in the phone's menu. */
import { sayCommon } from "../../text/texts.ts";
import { chooseTheme, isTheme, theme, THEMES } from "../../theme/theme.ts";

// Its name is around it: an id would be drawn twice, by the door and by its foot.
export const ThemeChoice = () => (
  <label class="theme-choice">
    {sayCommon("theme")}
    <select
      value={theme.value}
      onChange={({ currentTarget: { value } }) => isTheme(value) && chooseTheme(value)}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {sayCommon(`theme-${one}`)}
        </option>
      ))}
    </select>
  </label>
);
