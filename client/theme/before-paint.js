/* global document, location, localStorage */
/**
 * Puts on the theme that this device keeps before the page is painted: the one script that the page holds, which the
 * server’s policy names by its hash, and a style written as the page is read, so that it is waited for as any other.
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
