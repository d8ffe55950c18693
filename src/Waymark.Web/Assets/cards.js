// One key a card: 1 to 5.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest('input, textarea, select')) return;
  document.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
});
