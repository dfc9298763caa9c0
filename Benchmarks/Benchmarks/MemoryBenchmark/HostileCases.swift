import Leksik
import LeksikMemory

/// Queries and segments that are there to make a search slow.
struct HostileCases {
  private let cases: [(name: String, memory: MemoryIndex, query: String)]

  /// - Parameter memory: the memory of `workload`, over whose ordinals further units are laid.
  init(_ memory: MemoryIndex, _ workload: Workload) {
    let words = workload.segments.prefix(400).flatMap { $0.split(separator: " ") }
    let long = words.prefix(2_000).joined(separator: " ")
    let longs = (0..<200).map { number in
      words.prefix(2_000).enumerated().map { $0 % 200 == number ? "changed" : $1 }
        .joined(separator: " ")
    }
    let sentence = words.prefix(24).joined(separator: " ")
    let near = (0..<9_000).map { number in
      words.prefix(24).enumerated().map { $0 == number % 24 ? "w\(number)" : String($1) }
        .joined(separator: " ")
    }
    let repeated = (1...200).map { String(repeating: "shall ", count: $0 * 10) }
    func with(_ texts: [String]) -> MemoryIndex {
      var memory = memory
      memory.insert(
        texts.enumerated().map { number, text in
          (
            ordinal: 2_000_000 + number,
            unit: TranslationUnit(
              id: "\(number)",
              segments: [Segment(text, in: Workload.language), Segment("–", in: .haitianCreole)])
          )
        })
      return memory
    }
    cases = [
      ("empty", memory, ""), ("letter", memory, "a"), ("word", memory, "the"),
      ("rare_word", memory, "w1"), ("punctuation", memory, "."),
      ("bytes_200k", memory, String(repeating: "tribunal ", count: 22_000)),
      ("words_4000", memory, words.prefix(4_000).joined(separator: " ")),
      ("one_word_2000", with(repeated), String(repeating: "shall ", count: 2_000)),
      ("one_word_20", with(repeated), String(repeating: "shall ", count: 20)),
      ("near_9000", with(near), sentence), ("near_2000_tokens", with(longs), long),
    ]
  }

  /// Prints the median of five for each case, in milliseconds, once it was asked before.
  func measure(_ size: String) throws {
    let clock = ContinuousClock()
    var line = "leksik hostile \(size)"
    for (name, memory, query) in cases {
      _ = try MemoryBenchmark.ask(memory, query)
      let times = try (0..<5).map { _ in
        try clock.measure { _ = try MemoryBenchmark.ask(memory, query) } / .milliseconds(1)
      }
      line += " \(name)_ms=\(rounded(times.sorted()[2]))"
    }
    report(line)
  }
}
