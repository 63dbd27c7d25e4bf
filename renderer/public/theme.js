// Runs before the first paint, so that nobody is shown a page in another look than theirs. `state/theme.ts` writes what is read here.
(() => {
  const page = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  page.dataset.theme = dark ? 'night' : 'paper';
  try {
    const { data, numbers, colours } = JSON.parse(localStorage.getItem('remit.look'));
    const theme = data.theme === 'system' ? page.dataset.theme : data.theme;
    Object.assign(page.dataset, data, { theme });
    for (const [name, value] of Object.entries(numbers)) page.style.setProperty(name, value);
    const sheet = new CSSStyleSheet({ media: 'screen' });
    sheet.insertRule(':root[data-theme="custom"] {}');
    for (const [name, value] of Object.entries(colours)) sheet.cssRules[0].style.setProperty(name, value);
    document.adoptedStyleSheets = [sheet];
  } catch {
    // Nothing is kept yet, it is damaged, or storage is refused: the theme of the system will do until the settings are read.
  }
})();
