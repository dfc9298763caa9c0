import Foundation
import Leksik
import LeksikMemory

/// Prints how fast words are found in a memory, beside reading every segment:
/// `leksik concordance 1M build_s=… p50_ms=…`.
struct ConcordanceSpeed {
  let size: String
  let workload: Workload

  func measure() {
    let clock = ContinuousClock()
    let units = workload.segments.indices.map(workload.unit)
    var built: Concordance?
    let build = clock.measure { built = Concordance(units: units) }
    guard let concordance = built else { return }
    let queries = phrases(500)
    for mode in ConcordanceMode.allCases {
      var hits = 0
      let timing = Timing(queries) {
        hits += concordance.search($0, in: Workload.language, mode: mode, limit: 20).total
      }
      report(
        "leksik concordance \(size) \(mode.rawValue) build_s=\(rounded(build / .seconds(1))) "
          + "\(timing.line) worst_ms=\(timing.worst) hits=\(hits)")
    }
    // What anyone would do without an index, with the same answer in capitals and small letters.
    let sample = queries.prefix(5)
    let scan = Timing(Array(sample)) { _ = scanned($0) }
    let missed = sample.filter { query in
      concordance.search(query, in: Workload.language, isInflected: false, limit: 0).total
        < scanned(query)
    }
    report("scan concordance \(size) phrase \(scan.line) missed_by_leksik=\(missed.count)")
  }

  /// Runs of one to four words from segments far apart.
  private func phrases(_ count: Int) -> [String] {
    (0..<count).compactMap { number in
      let segment = workload.segments[number * 7_919 % workload.segments.count]
      let words: [Substring] = segment.split { !$0.isLetter }.filter { $0.count > 3 }
      let length = 1 + number % 4
      guard let first = words.dropFirst().first else { return nil }
      let rest = segment[first.startIndex...].split(separator: " ").prefix(length)
      return rest.joined(separator: " ")
    }
  }

  /// How many segments have the phrase between two characters that are no letters.
  private func scanned(_ phrase: String) -> Int {
    let wanted = Array(phrase.lowercased().utf8)
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
        || (0x41...0x5A).contains(byte)
    }
    return workload.segments.count { segment in
      let text = Array(segment.lowercased().utf8)
      guard text.count >= wanted.count else { return false }
      return (0...text.count - wanted.count).contains { start in
        text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted)
          && (start == 0 || !isWord(text[start - 1]))
          && (start + wanted.count == text.count || !isWord(text[start + wanted.count]))
      }
    }
  }
}
