"""Finds phrases (the first file, one a line) in texts (the second) as whole words in any case; prints seconds to make the automaton, seconds to find all, hits."""
import sys
import time

import ahocorasick

phrases = [line.rstrip("\n").lower() for line in open(sys.argv[1], encoding="utf-8")]
texts = [line.rstrip("\n").lower() for line in open(sys.argv[2], encoding="utf-8")]

start = time.perf_counter()
automaton = ahocorasick.Automaton()
for phrase in phrases:
    automaton.add_word(phrase, len(phrase))
automaton.make_automaton()
made = time.perf_counter() - start

start = time.perf_counter()
hits = 0
for text in texts:
    for end, length in automaton.iter_long(text):
        first = end - length + 1
        if (first == 0 or not text[first - 1].isalnum()) and (end + 1 == len(text) or not text[end + 1].isalnum()):
            hits += 1
print(made, time.perf_counter() - start, hits)
