// Lets what scrolls within its own box be scrolled by keyboard, and nothing else take the focus.

const watcher = new ResizeObserver((boxes) => {
  for (const { target } of boxes) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

for (const box of document.querySelectorAll('pre, .scroll')) watcher.observe(box);
