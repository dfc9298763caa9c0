import LeksikModel
import Testing

@Suite struct DiagnosticTests {
  @Test func locationsLeaveOutWhatIsNotKnown() {
    #expect(SourceLocation(path: "a.tbx").description == "a.tbx")
    #expect(SourceLocation(path: "a.tbx", line: 12).description == "a.tbx:12")
    #expect(SourceLocation(path: "a.tbx", line: 12, column: 5).description == "a.tbx:12:5")
    #expect(SourceLocation(path: "a.tbx", column: 5).description == "a.tbx")
  }

  @Test func locationsOrderByPathThenLineThenColumn() {
    let ordered = [
      SourceLocation(path: "a", line: 2, column: 9), SourceLocation(path: "a", line: 10),
      SourceLocation(path: "a", line: 10, column: 1), SourceLocation(path: "b"),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func readsLikeACompilersMessage() {
    let diagnostic = Diagnostic(
      .error, rule: "L16", "the term ends with a space; remove it",
      at: SourceLocation(path: "courts.tbx", line: 12, column: 5))
    #expect(
      diagnostic.description
        == "courts.tbx:12:5: error: the term ends with a space; remove it [L16]"
    )
  }

  @Test func ordersByPlaceThenWorstThenRuleThenMessage() {
    let place = SourceLocation(path: "a", line: 3)
    let ordered = [
      Diagnostic(.note, rule: "Z", "z", at: SourceLocation(path: "a", line: 2)),
      Diagnostic(.error, rule: "Z", "z", at: place),
      Diagnostic(.warning, rule: "A", "b", at: place),
      Diagnostic(.warning, rule: "B", "a", at: place),
      Diagnostic(.warning, rule: "B", "b", at: place), Diagnostic(.note, rule: "A", "a", at: place),
    ]
    #expect(ordered.reversed().sorted() == ordered)
    #expect(ordered.map(\.severity).max() == .error)
  }
}
