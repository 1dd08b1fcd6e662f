// `/` and Ctrl or Cmd+K lead to the search box.

document.addEventListener('keydown', (event) => {
  const { key, altKey, ctrlKey, metaKey } = event;
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const isSlash = key === '/' && !isTyping && !altKey && !ctrlKey && !metaKey;
  const isCommand = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey;
  // Looked up each time: a paste of several lines swaps the box for a larger one.
  const box = document.querySelector<HTMLInputElement>('[data-find] [name=q]');
  if (box === null || !(isSlash || isCommand)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
