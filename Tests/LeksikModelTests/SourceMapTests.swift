import LeksikModel
import Testing

@Suite struct SourceMapTests {
  @Test func knowsWhatWasRecordedAndTheNearestAroundTheRest() {
    var source = SourceMap(path: "a.tbx")
    #expect(source[0].description == "a.tbx")
    source.record([3], line: 50)
    source.record([3, 0, 1], line: 57, column: 11)
    #expect(source[3, 0, 1].description == "a.tbx:57:11")
    #expect(source[3].description == "a.tbx:50")
    #expect(source[3, 0].description == "a.tbx:50")
    #expect(source[3, 0, 0].description == "a.tbx:50")
    #expect(source[3, 7, 9].description == "a.tbx:50")
    #expect(source[3, 0, 1, 4].description == "a.tbx:57:11")
    #expect(source[2].description == "a.tbx")
    #expect(source[-1].description == "a.tbx")
    #expect(source.path == "a.tbx")
  }

  @Test func keepsTheLaterOfTwoRecordsAndClampsWhatIsTooLarge() {
    var source = SourceMap(path: "a")
    source.record([0], line: 1)
    source.record([0], line: 2, column: 3)
    #expect(source[0].description == "a:2:3")
    source.record([1], line: .max)
    #expect(source[1].line == Int(Int32.max))
  }

  @Test func isCompleteUnlessThereIsAnError() {
    let source = SourceMap(path: "a")
    func imported(_ severities: [Diagnostic.Severity]) -> Imported<Int> {
      Imported(
        1, source: source,
        diagnostics: severities.map { Diagnostic($0, rule: "R", "m", at: source[0]) })
    }
    #expect(imported([]).isComplete)
    #expect(imported([.warning, .note]).isComplete)
    #expect(!imported([.warning, .error]).isComplete)
  }
}
