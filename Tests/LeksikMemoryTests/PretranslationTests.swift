import LeksikMemory
import LeksikModel
import Testing

@Suite struct PretranslationTests {
  private let memory = ReferenceMatcher(
    units: (0..<12).map { number in
      TranslationUnit(
        id: "u\(number)",
        segments: [
          Segment("Pregunta \(number) de la audiencia.", in: .spanish),
          Segment("Kesyon \(number) odyans lan.", in: .haitianCreole),
        ])
    })
  private let segments = (0..<50).map { "Pregunta \($0 * 7 % 20) de la audiencia." }

  @Test(arguments: [nil, 1, 2, 7])
  func answersInOrderWhateverTheNumberOfThreads(width: Int?) async throws {
    let found = try await Pretranslation(of: segments).run(width: width, match: search)
    let expected = segments.indices.map { index in
      search(
        segments[index],
        MatchOptions(
          previous: index > 0 ? segments[index - 1] : nil,
          next: index + 1 < segments.count ? segments[index + 1] : nil))
    }
    #expect(found == expected)
  }

  @Test func neighboursAreTheContext() async throws {
    let asked = try await Pretranslation(of: ["a", "b", "c"]).run { query, options in
      let context = "\(options.previous ?? "-")\(query)\(options.next ?? "-")"
      return [Self.match(context)]
    }
    #expect(asked.map { $0[0].unit.id } == ["-ab", "abc", "bc-"])
  }

  @Test func progressRisesToTheEnd() async throws {
    var seen: [Int] = []
    _ = try await Pretranslation(of: segments).run(match: { _, _ in [] }) { seen.append($0) }
    #expect(seen == seen.sorted())
    #expect(seen.last == segments.count)
    _ = try await Pretranslation(of: []).run(match: { _, _ in [] }) { _ in
      Issue.record("there is nothing to do")
    }
  }

  @Test func aCancelledTaskStopsWithoutAnAnswer() async throws {
    let work = Task {
      try await Pretranslation(of: [String](repeating: "a", count: 100_000)).run(
        match: { _, _ in [] },
        progress: { done in
          if done > 100 { withUnsafeCurrentTask { $0?.cancel() } }
          #expect(done < 90_000)
        })
    }
    await #expect(throws: CancellationError.self) { try await work.value }
  }

  @Test func anErrorOfTheSearchIsPassedOn() async throws {
    struct Broken: Error {}
    await #expect(throws: Broken.self) {
      try await Pretranslation(of: segments).run { _, _ in throw Broken() }
    }
  }

  @Sendable private func search(_ query: String, _ options: MatchOptions) -> [Match] {
    memory.matches(
      for: query, from: .spanish, to: .haitianCreole, atLeast: .percent(70), limit: 3,
      options: options)
  }

  private static func match(_ id: String) -> Match {
    let segment = Segment("x", in: .spanish)
    let tokens = ReferenceMatcher(units: [
      TranslationUnit(id: id, segments: [segment, Segment("y", in: .english)])
    ])
    return tokens.matches(
      for: "x", from: .spanish, to: .english, atLeast: .none, limit: 1)[0]
  }
}
