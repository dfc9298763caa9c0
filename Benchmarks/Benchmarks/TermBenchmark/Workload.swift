import Foundation
import Leksik

/// The terms and queries of the benchmark, from the folder that LEKSIK_BENCH names.
struct Workload {
  let folder: URL

  init?() {
    guard let path = ProcessInfo.processInfo.environment["LEKSIK_BENCH"] else { return nil }
    folder = URL(fileURLWithPath: path).appending(path: "data")
    guard FileManager.default.fileExists(atPath: folder.path()) else { return nil }
  }

  /// The lines of a file.
  func lines(_ name: String) -> [String] {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      fatalError("\(folder.path())\(name) cannot be read")
    }
    return text.split(separator: "\n").map(String.init)
  }

  /// The first Spanish sentences of the memory.
  func spanishText(bytes: Int) -> [UInt8] {
    guard let file = try? FileHandle(forReadingFrom: folder.appending(path: "tm_1M.txt")),
      // About half is Spanish.
      let head = try? file.read(upToCount: 4 * bytes)
    else { fatalError("\(folder.path())tm_1M.txt cannot be read") }
    var text: [UInt8] = []
    for line in head.split(separator: 0x0A) where text.count < bytes {
      if Self.language(of: String(decoding: line, as: UTF8.self)) == .spanish {
        text += line + [0x0A]
      }
    }
    return text
  }

  /// One concept a term, in the language that the words of the term tell.
  static func concepts(_ terms: [String], as language: LanguageTag? = nil) -> [Concept] {
    terms.enumerated().map { number, term in
      Concept(
        id: "T\(number)",
        sections: [
          LanguageSection(language: language ?? self.language(of: term), terms: [Term(term)])
        ])
    }
  }

  /// Spanish when it has an accent or a Spanish function word, else English.
  static func language(of text: String) -> LanguageTag {
    if text.utf8.contains(where: { $0 >= 0x80 }) { return .spanish }
    let isSpanish = text.split(separator: " ").contains { spanishWords.contains(String($0)) }
    return isSpanish ? .spanish : .english
  }

  private static let spanishWords: Set<String> = [
    "de", "la", "el", "los", "las", "del", "y", "en", "que", "por", "para", "con", "se", "al", "un",
    "una", "su", "lo", "o",
  ]
}

/// Times of single calls, in milliseconds: for each query the median of three passes.
struct Timings {
  private(set) var medians: [Double] = []

  init(_ queries: [String], _ body: (String) -> Int) {
    var passes: [[Double]] = []
    var answers = 0
    for _ in 0..<3 {
      passes.append(
        queries.map { query in
          let start = ContinuousClock.now
          answers &+= body(query)
          return Self.milliseconds(since: start)
        })
    }
    precondition(answers != .min)
    medians = queries.indices.map { query in passes.map { $0[query] }.sorted()[1] }.sorted()
  }

  static func milliseconds(since start: ContinuousClock.Instant) -> Double {
    let time = (ContinuousClock.now - start).components
    return Double(time.attoseconds) / 1e15 + Double(time.seconds) * 1e3
  }

  func percentile(_ share: Double) -> Double {
    medians[min(medians.count - 1, Int(share * Double(medians.count)))]
  }
}

func shown(_ value: Double, _ digits: Int = 4) -> String { String(format: "%.\(digits)f", value) }
