// Sets the reader's theme before the first paint. A file of its own, since the policy allows no inline script.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('wayout:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme stands.
}
