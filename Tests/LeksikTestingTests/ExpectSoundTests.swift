import LeksikExchange
import LeksikModel
import LeksikTesting
import LeksikValidation
import Synchronization
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct ExpectSoundTests {
  private func glossary(_ term: String) -> Glossary {
    Glossary(
      title: "courts",
      concepts: [
        Concept(
          id: "C-1",
          sections: [
            LanguageSection(
              language: .english,
              terms: [Term(term, status: .preferred, partOfSpeech: .noun)])
          ])
      ])
  }

  /// The rules the samples of this file are made for.
  private let rules: [Rule] = [.bareTerm, .cleanSpaces, .explicitGaps(in: [.spanish])]

  @Test func aSoundGlossaryRecordsNothing() {
    expectSound(glossary("judge"), under: rules)
    let bytes = Array(TBX.write(glossary("judge")).utf8)
    expectSound(TBX.read(bytes, path: "courts.tbx"), under: rules)
  }

  @Test func eachErrorIsAnIssueThatPointsAtTheData() {
    let bytes = Array(TBX.write(glossary("judge (US) ")).utf8)
    let issues = Mutex<[String]>([])
    withKnownIssue {
      expectSound(TBX.read(bytes, path: "courts.tbx"), under: rules)
    } matching: { issue in
      issues.withLock { $0 += issue.comments.map(\.rawValue) }
      return true
    }
    let texts = issues.withLock { $0 }
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { $0.hasPrefix("courts.tbx:1") && $0.contains(": error: ") })
    #expect(texts.first?.hasSuffix("[L12]") == true)
    #expect(texts.last?.hasSuffix("[L16]") == true)
  }

  @Test func whatTheReaderFoundCounts() {
    withKnownIssue {
      expectSound(TBX.read(Array("<tbx>".utf8), path: "courts.tbx"), under: [])
    }
  }

  @Test func warningsCountWhenAskedFor() {
    withKnownIssue {
      expectSound(glossary("judge"), under: rules, atLeast: .warning)
    } matching: {
      $0.comments.first?.rawValue.hasPrefix("courts: warning: C-1: Spanish is missing") == true
    }
  }

  @Test func anIssueIsRecordedWhereTheTestCalls() {
    let line = #line + 2
    withKnownIssue {
      expectSound(glossary("judge "), under: rules)
    } matching: {
      $0.sourceLocation?.line == line
    }
  }

  @Test func aFolderIsCheckedAsAWhole() throws {
    try withFolder { folder in
      var pointing = glossary("judge")
      pointing.concepts[0].relations = [Relation(.related, to: "D-1")]
      var target = glossary("court")
      target.concepts[0].id = "D-1"
      try write(pointing, to: "\(folder)/a.tbx")
      try write(target, to: "\(folder)/b.tbx")
      expectSound(at: folder, under: [.relationTargets], atLeast: .warning)
      withKnownIssue {
        expectSound(at: "\(folder)/a.tbx", under: [.relationTargets], atLeast: .warning)
      }
    }
  }

  @Test func aMissingPathIsAnIssue() {
    for path in ["no/such/folder", "no/such/file.tbx"] {
      withKnownIssue {
        expectSound(at: path)
      } matching: {
        $0.comments.first?.rawValue.hasPrefix("\(path): no such") == true
      }
    }
  }

  @Test func aFolderGivesItsFilesByPath() throws {
    try withFolder { folder in
      #expect(throws: GlossaryFolderError.self) { try GlossaryFile.all(in: folder) }
      for name in ["b.tbx", "a.tbx", "notes.txt"] {
        try write(glossary("judge"), to: "\(folder)/\(name)")
      }
      let files = try GlossaryFile.all(in: folder)
      #expect(files.map(\.testDescription) == ["\(folder)/a.tbx", "\(folder)/b.tbx"])
      #expect(try files.map { try $0.read().document } == [glossary("judge"), glossary("judge")])
    }
  }

  private func write(_ glossary: Glossary, to path: String) throws {
    try TBX.write(glossary).write(toFile: path, atomically: false, encoding: .utf8)
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "leksik-\(UInt64.random(in: 0 ... .max))").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
