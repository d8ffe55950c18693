// Names of skills while one types. Without this file the name is typed whole.
const input = () => document.querySelector('[data-search]');
let latest = 0;
document.addEventListener('input', async event => {
  const field = event.target.closest('[data-search]');
  if (!field || field.value.trim().length < 2) return;
  const asked = ++latest;
  const answer = await fetch(`${field.dataset.search}?q=${encodeURIComponent(field.value)}`);
  if (!answer.ok || asked !== latest) return;
  field.list.replaceChildren(...(await answer.text()).split('\n').filter(Boolean).map(name => Object.assign(document.createElement('option'), { value: name })));
});
// After one skill comes the next: type, level, Enter.
document.addEventListener('waymark:shown', () => input()?.focus());
