import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

struct SentenceSegmenterTests {
  /// A text with its sentences between bars.
  static let spanish = [
    "El Dr. J. A. Pérez citó el Art. 5 de la Ley No. 137-03.| Luego calló.",
    "No.| Yo no fui.", "La Ley No. 76-02.| Otra.", "Según G.O. 11221 rige.| Fin.",
    "Ud. dijo eso.| ¿Uds. lo vieron?| Sí.", "Trajo ropa, zapatos, etc.| Luego se fue.",
    "Trajo ropa, etc. y se fue.", "Vio (art. 5) y (arts. 6 y 7).| Nada más.",
    "El Lic. «Chepe» Gómez.| La Dra. Ana.", "Nació en 1999.| El acusado calló.",
    "1. El juez decide.| Se apela.", "IV. DEL PROCESO", "a. Primero.|\nb. Segundo.|\n12. Tercero.",
    "¿Cuántos años tiene?| 35.| ¿Y su esposa?", "ART. 5 DE LA LEY.| LA SRA. PÉREZ VINO.",
    "P. ej. la trata.| Véase núm. 4.", "Vive en EE.UU. desde 2001.| Vive en EE.UU.| Trabaja.",
    "Pagó RD$ 3.500,00.| Firmó.", "Es apto.| No vino.", "Apto. 5 y apto. 6.",
    "Acme Inc.| La empresa calló.", "El inc. Segundo.", "El Sr.\n| Pérez", "   ", "",
    "Vive en EE. UU. desde hoy.| En EE. UU.| Trabaja.", "S. R. Pérez y P. Gómez.| Fin.",
  ]
  static let english = [
    "Mr. Smith met Mrs. Jones on Main St. Louis Ave. 5.| He left.",
    "See 18 U.S.C. § 1590.| The U.S. Attorney spoke.", "No.| I did not.", "Rule No. 5 applies.",
    "Doe v. Roe.| Filed.", "Use it, e.g. Mondays, i.e. Daily.",
    "Smith Jr. said no.| Smith Jr.| No.",
    "He works for Acme Inc.| He left.", "At 3:00 p.m. he left.| At 3:00 p.m.| He left.",
    "He studied art.| She did not.", "Art. 5 applies.", "On Jan. 5 he left.",
  ]
  static let creole = [
    "Mt. Jan Pyè ak Me. Pòl te la.| Yo pale.", "Nan mwa me.| Li te ale.",
    "Dòk. Pyè di nim. 5.| Wi.",
    "At. 4 la klè.| Li di non.", "Se yon vol.| Li kouri.", "Li ri.| Yo pati.",
    "J. A. Pyè te la.| Li pale.", "1. Jij la deside.| Li ale.", "M. Jozèf pa t la.",
  ]

  @Test(arguments: spanish) func cutsSpanish(marked: String) throws { check(marked, .spanish) }

  @Test(arguments: english) func cutsEnglish(marked: String) throws { check(marked, .english) }

  @Test(arguments: creole) func cutsCreole(marked: String) throws { check(marked, .haitianCreole) }

  @Test func cutsAnyLanguageByTheCommonRules() throws {
    check("Dr.| Kim Park.| J. Kim.", try #require(LanguageTag("ko")))
  }

  @Test func coversAllTextButWhiteSpaceInOrder() {
    var random = SeededRandom(seed: 21)
    let parts = [
      "Dr. ", "A", ". ", "1", " ", "\n", "é", "? ", "\u{2029}", "e\u{301}", "\u{A0}", "(", "no. ",
    ]
    for _ in 0..<5_000 {
      let text = (0..<16).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }
        .joined()
      var covered: [UInt8] = []
      var last = 0
      for range in SentenceSegmenter(language: .spanish).sentences(in: text) {
        #expect(range.lowerBound >= last && !range.isEmpty)
        covered += Array(text.utf8)[range]
        last = range.upperBound
      }
      let expected = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      let actual = String(decoding: covered, as: UTF8.self).unicodeScalars
        .filter { !$0.properties.isWhitespace }
      #expect(Array(actual) == Array(expected))
    }
  }

  @Test func survivesAnyBytes() {
    var random = SeededRandom(seed: 22)
    let segmenter = SentenceSegmenter(language: .haitianCreole)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...32, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : [0x2E, 0x20, 0x41, 0x0A].randomElement(using: &random) ?? 0
      }
      bytes.withUnsafeBufferPointer { utf8 in
        for range in segmenter.sentences(of: utf8) { #expect(range.upperBound <= utf8.count) }
      }
    }
  }

  @Test func staysLinearOnTextOfAbbreviationsOnly() {
    let text = String(repeating: " ", count: 200_000) + String(repeating: "Dr. ", count: 200_000)
    #expect(SentenceSegmenter(language: .spanish).sentences(in: text).count == 1)
  }

  private func check(_ marked: String, _ language: LanguageTag) {
    let text = marked.filter { $0 != "|" }
    let expected = marked.split(separator: "|").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    let utf8 = Array(text.utf8)
    let actual = SentenceSegmenter(language: language).sentences(in: text).map {
      String(decoding: utf8[$0], as: UTF8.self)
    }
    #expect(actual == expected.filter { !$0.isEmpty })
  }
}
