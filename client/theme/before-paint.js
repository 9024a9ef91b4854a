/* global document, location, localStorage */
/**
 * Puts on the theme that this device keeps before the page is painted: a file of its own, since our policy allows no
 * script in the page, and written as the page is read, so that the browser waits for the style as for any other.
 * Without a choice it does nothing. Beside theme.ts, which knows the same two names.
 */
(function (script) {
  var kept;
  try {
    kept = /\/(ecran|voir)(\/|$)/.test(location.pathname)
      ? localStorage.getItem("trois-tiers:screen-dark") === "1" && "dark"
      : localStorage.getItem("trois-tiers:theme");
  } catch {
    return;
  }
  if (!script || (kept !== "dark" && kept !== "device")) return;
  document.documentElement.dataset.theme = kept;
  var media = script.dataset[kept];
  document.write(
    '<link rel="stylesheet" id="theme" media="' + media + '" href="' + script.dataset.sheet + '">',
  );
})(document.currentScript);
