// A list that is put in order by dragging, or with Alt and the arrow keys. The buttons beside each entry do the same without this file.
import { send } from './waymark.js';

function move(entry, place) {
  const form = entry.querySelector('form[action$="/move-reason"], form[data-move]');
  const button = form.querySelector('button[name=place]');
  const wanted = document.createElement('input');
  Object.assign(wanted, { type: 'hidden', name: 'place', value: String(place) });
  form.append(wanted);
  send(form).finally(() => wanted.remove());
  button.blur();
}

const entries = list => [...list.children];
let dragged = null;

function prepare() {
  for (const list of document.querySelectorAll('[data-rank]')) {
    for (const entry of list.children) entry.draggable = true;
  }
}

document.addEventListener('dragstart', event => {
  const entry = event.target.closest?.('[data-rank] > *');
  if (!entry) return;
  dragged = entry;
  event.dataTransfer.effectAllowed = 'move';
  entry.classList.add('dragged');
});
document.addEventListener('dragover', event => {
  const over = event.target.closest?.('[data-rank] > *');
  if (!dragged || !over || over.parentElement !== dragged.parentElement) return;
  event.preventDefault();
  const { top, height } = over.getBoundingClientRect();
  over[event.clientY < top + height / 2 ? 'before' : 'after'](dragged);
});
document.addEventListener('dragend', () => {
  if (!dragged) return;
  dragged.classList.remove('dragged');
  move(dragged, entries(dragged.parentElement).indexOf(dragged) + 1);
  dragged = null;
});
document.addEventListener('keydown', event => {
  const entry = event.target.closest?.('[data-rank] > *');
  if (!entry || !event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  const all = entries(entry.parentElement), at = all.indexOf(entry) + (event.key === 'ArrowUp' ? -1 : 1);
  if (at < 0 || at >= all.length) return;
  event.preventDefault();
  move(entry, at + 1);
});
document.addEventListener('waymark:shown', prepare);
prepare();
