// Fills in what a bookmark brought from another page, and takes files that are dropped. Without this file one pastes, and chooses files.
import { say } from './waymark.js';

// What stands behind the # never reaches the server until it is sent as a form.
function fill() {
  const form = document.querySelector('#bring');
  if (!form || location.hash.length < 2) return;
  const brought = new URLSearchParams(location.hash.slice(1));
  if (!brought.has('text')) return;
  for (const name of ['title', 'address', 'text']) form.elements[name].value = brought.get(name) ?? '';
  history.replaceState(null, '', location.pathname);
  form.querySelector('button').focus();
}

const drop = event => event.dataTransfer?.types.includes('Files') && document.querySelector('#drop');

document.addEventListener('dragover', event => {
  if (!drop(event)) return;
  event.preventDefault();
  drop(event).classList.add('over');
});
document.addEventListener('dragleave', event => {
  if (!event.relatedTarget) document.querySelector('#drop')?.classList.remove('over');
});
document.addEventListener('drop', event => {
  const form = drop(event);
  if (!form) return;
  event.preventDefault();
  form.classList.remove('over');
  form.elements.file.files = event.dataTransfer.files;
  form.requestSubmit();
});
// Before the common script sends it: too much is said at once, and what is under way is shown.
document.addEventListener('submit', event => {
  if (event.target.id !== 'drop') return;
  const files = [...event.target.elements.file.files], size = files.reduce((sum, file) => sum + file.size, 0), most = Number(event.target.dataset.most);
  if (size > most) {
    event.preventDefault();
    return say(`That is ${Math.ceil(size / 2 ** 20)} MB, and ${most / 2 ** 20} MB are taken at once. Send fewer files, or compress them.`);
  }
  if (files.length) document.querySelector('#reading').textContent = files.length === 1 ? `Reading ${files[0].name} …` : `Reading ${files.length} files …`;
}, true);
document.addEventListener('click', event => {
  if (event.target.id !== 'bookmarklet') return;
  event.preventDefault();
  say('Drag it to your bookmarks bar; there it works.');
});
fill();
