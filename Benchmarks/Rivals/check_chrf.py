"""Compares the chrF of the quality benchmark with sacrebleu, score by score: check_chrf.py FILE."""

import sys

try:
    from sacrebleu.metrics import CHRF
except ImportError:
    print("chrf: sacrebleu is not installed; not compared")
    sys.exit(0)

metric = CHRF()
count = worst = 0
with open(sys.argv[1], encoding="utf-8", newline="\n") as lines:
    for line in lines:
        score, hypothesis, reference = line.rstrip("\n").split("\t")
        theirs = metric.sentence_score(hypothesis, [reference]).score
        worst = max(worst, abs(float(score) - theirs))
        count += 1
print(f"chrf: {count} scores, at most {worst:.6f} from sacrebleu")
sys.exit(worst > 0.01)
