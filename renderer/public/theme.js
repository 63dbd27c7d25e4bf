// Runs before the first paint, so that a night reader is never shown a white page. `state/theme.ts` writes what is read here.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('remit.theme');
  } catch {
    // Storage can be refused; the theme of the system is used then.
  }
  const night =
    chosen === 'night' || (chosen !== 'paper' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = night ? 'night' : 'paper';
})();
