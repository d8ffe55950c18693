// The numbers on one line, then the words in quotation marks, line by line: numbers inside of them are no answers.
const boxes = [...document.querySelectorAll('input')], words = document.querySelector('#words'), text = document.querySelector('#text');
function write() {
  const numbers = boxes.filter(box => box.checked).map(box => box.value).join(', ');
  const lines = words.value.split('\n').map(line => line.trim()).filter(line => line).map(line => '“' + line + '”');
  text.value = [numbers, ...lines].filter(part => part).join('\n');
  document.querySelector('#answer').hidden = text.value === '';
  document.querySelector('#mail').href = 'mailto:?body=' + encodeURIComponent(text.value);
}
document.addEventListener('input', write);
document.querySelector('#copy').addEventListener('click', async () => {
  text.select();
  let done = false;
  try { await navigator.clipboard.writeText(text.value); done = true; } catch { done = document.execCommand('copy'); }
  document.querySelector('#told').textContent = done ? 'Copied.' : 'Copy the marked text yourself.';
});
write();
