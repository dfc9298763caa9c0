import Foundation
import LeksikModel
import Testing
import _LeksikTestSupport

@testable import LeksikText

/// What a search may leave out: two forms without a common key are never cheaper than a mismatch.
@Suite struct MatchKeysTests {
  @Test(arguments: [
    (LanguageProfile.spanish, spanish), (.haitianCreole, creole), (.english, english),
  ])
  func cheapDifferencesShareAKey(_ profile: LanguageProfile, _ text: String) {
    var scanner = SegmentScanner(profile: profile)
    for line in text.split(separator: "\n") {
      var line = String(line)
      line.withUTF8 { _ = scanner.tokens(of: $0) }
    }
    expectComplete(scanner.forms, profile)
  }

  @Test(.enabled(if: SharedData.isPresent), arguments: SegmentScannerTests.profiles)
  func cheapDifferencesOfRealFormsShareAKey(_ profile: LanguageProfile) throws {
    var scanner = SegmentScanner(profile: profile)
    let column = ["en": 1, "es": 2, "ht": 3][profile.language.language] ?? 1
    for file in SharedData.files(under: "parallel", suffixes: ["en_es_ht.tsv"]) {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count > column else { continue }
        var text = String(cells[column])
        text.withUTF8 { _ = scanner.tokens(of: $0) }
        if scanner.forms.count > comparisons / 600 { break }
      }
    }
    #expect(scanner.forms.count > 300)
    expectComplete(scanner.forms, profile)
  }

  private func expectComplete(_ forms: [TokenForm], _ profile: LanguageProfile) {
    let keys = forms.map { Set(profile.matchKeys(of: $0)) }
    for i in forms.indices {
      for j in forms.indices where keys[i].isDisjoint(with: keys[j]) {
        let cost = profile.difference(forms[i], forms[j])?.cost ?? 0
        if cost < max(forms[i].weight, forms[j].weight) {
          Issue.record("\(forms[i]) \(forms[j])")
          return
        }
      }
    }
  }
}

private let spanish = """
  firmo firmó firmé firmaron firmaba firmar firmado firmada el la del un uno 1 una quince 15 no nunca
  vive vivió vivía será fue era es va iba casa casas caso niño niña niños juez jueces mí mi mis me yo
  psicólogo sicólogo voluntario involuntario puede debe podría usted ud ustedes . , ¿ "
  """
private let creole = """
  mwen m m' ou w li l nou n yo y moun yo kay la akize a yon you yonn youn pa p pap pat poko te ap pral
  kenz 15 san 100 problèm pwoblèm ka kapab ba bay wè we
  """
private let english = """
  I'm he's let's it's can't cannot won't didn't did not is was were are hold held holding work works
  worked working labor labour a an the one 1 fifteen 15 May may lawful unlawful city cities stop
  stopped it'd they'll . , "
  """
