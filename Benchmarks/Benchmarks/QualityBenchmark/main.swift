import Foundation
import Leksik

// Leave-one-out: every pair of a real parallel text is asked of all others, and the target of the
// best match at 70 % is compared with its own. Prints a line for each direction and ranking.

guard let path = ProcessInfo.processInfo.environment["LEKSIK_PARALLEL"] else {
  print("quality: set LEKSIK_PARALLEL to a table with the columns source, en, es, ht")
  exit(2)
}
let text = try ParallelText(path: path)
let directions: [(LanguageTag, LanguageTag)] = [
  (.spanish, .haitianCreole), (.english, .haitianCreole), (.haitianCreole, .spanish),
  (.spanish, .english),
]
var scored: [String] = []

for (from, to) in directions {
  let pairs = text.pairs(from, to)
  let units = pairs.enumerated().map { place, pair in
    TranslationUnit(
      id: String(place), segments: [Segment(pair.source, in: from), Segment(pair.target, in: to)])
  }
  let memory = MemoryIndex(units: units)
  let tokens = Levenshtein.ofTokens(pairs.map(\.source))
  let characters = Levenshtein.ofCharacters(pairs.map(\.source))
  let names = ["leksik", "leksik repaired", "token levenshtein", "character levenshtein"]
  var scores = names.map { _ in [Int: Double]() }
  var refused = 0
  for (place, pair) in pairs.enumerated() {
    let matches = try memory.matches(
      for: pair.source, from: from, to: to, atLeast: .percent(70), limit: 2
    ).filter { $0.unit.id != String(place) }
    let usable = matches.first { !$0.isCritical }
    // What differs critically is no answer, unless it can be repaired.
    let repaired = matches.lazy.compactMap { $0.repaired(for: pair.source) }.first
    if usable == nil, !matches.isEmpty { refused += 1 }
    let answers = [
      usable?.target.text,
      usable.map { $0.repaired(for: pair.source)?.target.text ?? $0.target.text }
        ?? repaired?.target.text,
      tokens.best(for: place, atLeast: 0.7).map { pairs[$0.place].target },
      characters.best(for: place, atLeast: 0.7).map { pairs[$0.place].target },
    ]
    for (ranking, answer) in answers.enumerated() {
      guard let answer else { continue }
      let score = ChrF.score(answer, reference: pair.target)
      scores[ranking][place] = score
      if ranking == 2 { scored.append("\(score)\t\(answer)\t\(pair.target)") }
    }
  }
  func mean(_ values: some Collection<Double>) -> String {
    String(format: "%.2f", values.reduce(0, +) / Double(max(values.count, 1)))
  }
  let common = scores.dropFirst().reduce(Set(scores[0].keys)) { $0.intersection($1.keys) }
  for (ranking, name) in names.enumerated() {
    let answered = scores[ranking]
    print(
      "quality \(from)-\(to) \(name.padding(toLength: 21, withPad: " ", startingAt: 0)) "
        + "segments=\(pairs.count) answered=\(answered.count) chrf=\(mean(answered.values)) "
        + "chrf_on_common_\(common.count)=\(mean(common.map { answered[$0] ?? 0 }))")
  }
  print("quality \(from)-\(to) leksik refused \(refused) whose only matches differ critically")
}

if let output = ProcessInfo.processInfo.environment["LEKSIK_SCORES"] {
  try (scored.joined(separator: "\n") + "\n").write(
    toFile: output, atomically: true, encoding: .utf8)
}
