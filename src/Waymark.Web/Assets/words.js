// Words that are selected in a job description go into the form that asks what they are, which comes along while they are selected.
// Without this file they are typed there.

const form = () => document.querySelector('#eye');

function take() {
  const selected = getSelection(), posting = document.querySelector('#posting'), eye = form();
  if (!posting || !eye) return;
  const words = selected.toString().trim();
  const inside = !selected.isCollapsed && words && words.length <= 200 && !words.includes('\n') && posting.contains(selected.anchorNode) && posting.contains(selected.focusNode);
  if (inside) {
    const range = selected.getRangeAt(0), before = document.createRange();
    before.setStart(posting, 0);
    before.setEnd(range.startContainer, range.startOffset);
    eye.elements.words.value = words;
    eye.elements.occurrence.value = before.toString().split(words).length;
    eye.classList.add('afloat');
  } else if (!eye.matches(':hover') && !eye.contains(document.activeElement)) {
    eye.classList.remove('afloat');
  }
}

document.addEventListener('selectionchange', take);
// A selection cannot begin on a link, and every mark is one: while the button is down it is none.
document.addEventListener('mousedown', event => {
  const link = event.target.closest?.('#posting mark a');
  if (!link || event.button) return;
  const to = link.getAttribute('href');
  link.removeAttribute('href');
  document.addEventListener('mouseup', ({ target }) => setTimeout(() => {
    link.setAttribute('href', to);
    if (getSelection().isCollapsed && link.contains(target)) location.hash = to;
  }), { once: true });
});
// What is typed is looked for from the beginning.
document.addEventListener('input', event => {
  if (event.target.form === form() && event.target.name === 'words') form().elements.occurrence.value = '';
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !form()?.classList.contains('afloat')) return;
  getSelection().removeAllRanges();
  form().classList.remove('afloat');
});
