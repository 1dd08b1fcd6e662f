// Buttons that copy the code beside them.

document.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest('[data-copy]');
  const code = button?.parentElement?.querySelector('code');
  if (button == null || code == null) return;
  // Only the visible word changes; the words behind it say what is copied.
  const word = button.firstChild as Text;
  try {
    await navigator.clipboard.writeText(code.textContent);
    word.data = 'Copied';
  } catch {
    // Without the right to write, the text is selected for the reader's own shortcut.
    getSelection()?.selectAllChildren(code);
    word.data = 'Selected';
  }
  setTimeout(() => (word.data = 'Copy'), 1500);
});
