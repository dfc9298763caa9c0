import Foundation
import LeksikMemory
import LeksikModel
import Testing

private let folder = ProcessInfo.processInfo.environment["LEKSIK_BENCH"]
private let isTorture = ProcessInfo.processInfo.environment["LEKSIK_QUESTIONS"] != nil

/// The queries of a workload folder over its 100,000 segments, all answered as the reference does;
/// asked by `make torture-memory` where `LEKSIK_BENCH` names the folder.
@Suite(.enabled(if: folder != nil && isTorture))
struct WorkloadTests {
  private static func lines(_ name: String) -> [String] {
    guard let folder,
      let text = try? String(contentsOfFile: "\(folder)/data/\(name)", encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
  private static let units = lines("tm_100k.txt").enumerated().map { ordinal, text in
    TranslationUnit(
      id: String(ordinal),
      segments: [Segment(text, in: .english), Segment("–", in: .haitianCreole)])
  }
  private static let index = MemoryIndex(units: units)
  private static let reference = WorkloadReference(units)

  /// Every second query, on each of two cores.
  @Test(arguments: 0..<2) func answersAsTheReferenceDoes(part: Int) throws {
    var reference = Self.reference
    let queries = Self.lines("queries.txt")
    try #require(!queries.isEmpty)
    for place in stride(from: part, to: queries.count, by: 2) {
      if place % 100 == part { print("workload: \(place) of \(queries.count) queries") }
      let query = queries[place]
      let expected = reference.matches(for: query, atLeast: .percent(70), limit: 5)
      let found = try Self.index.matches(
        for: query, from: .english, to: .haitianCreole, atLeast: .percent(70), limit: 5)
      try #require(
        found == expected,
        "“\(query)”: \(found.map { "\($0.unit.id) \($0.explanation)" }) for \(expected.map { "\($0.unit.id) \($0.explanation)" })"
      )
    }
  }

  /// The reference over a whole workload is itself checked against the definition.
  @Test func theReferenceIsTheDefinition() throws {
    let units = Array(Self.units.prefix(300))
    var reference = WorkloadReference(units)
    let definition = ReferenceMatcher(units: units)
    for query in units.prefix(5).map({ "not " + $0.segments[0].text }) {
      #expect(
        reference.matches(for: query, atLeast: .percent(30), limit: 9)
          == definition.matches(
            for: query, from: .english, to: .haitianCreole, atLeast: .percent(30), limit: 9))
    }
  }
}
