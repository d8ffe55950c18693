// Finds phrases (the first file, one a line) in texts (the second) as whole words in any case, the longest that begins first; prints seconds to make the automaton,
// seconds to find all, hits.
const { readFileSync } = require('fs');
const AhoCorasick = require('ahocorasick');

const lines = file => readFileSync(file, 'utf8').toLowerCase().split('\n').filter(line => line !== '');
const [phrases, texts] = [lines(process.argv[2]), lines(process.argv[3])];
const isWord = letter => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

let start = process.hrtime.bigint();
const automaton = new AhoCorasick(phrases);
const made = Number(process.hrtime.bigint() - start) / 1e9;

start = process.hrtime.bigint();
let hits = 0;
for (const text of texts) {
  const longest = new Map();
  for (const [end, found] of automaton.search(text)) {
    for (const phrase of found) {
      const first = end - phrase.length + 1;
      if (!isWord(text[first - 1]) && !isWord(text[end + 1]) && phrase.length > (longest.get(first) ?? 0)) longest.set(first, phrase.length);
    }
  }
  let free = 0;
  for (const first of [...longest.keys()].sort((a, b) => a - b)) {
    if (first >= free) { hits++; free = first + longest.get(first); }
  }
}
console.log(made, Number(process.hrtime.bigint() - start) / 1e9, hits);
