import Foundation
import LeksikModel
import LeksikText
import Testing

@Suite struct NumberWordsTests {
  @Test(arguments: LanguageTag.supported)
  func everyNumberToTenThousandIsReadBack(_ language: LanguageTag) {
    let reader = NumberReader(language: language)
    for value in 0...10_000 {
      let words = NumberWords.spelled(value, in: language) ?? ""
      let readings = reader.readings(in: words.split(separator: " "))
      if readings.map(\.value) != [NumberValue(value)] {
        Issue.record("\(value): \(words) is read as \(readings.map(\.value))")
      }
    }
  }

  @Test(arguments: LanguageTag.supported)
  func sampledLargeNumbersAreReadBack(_ language: LanguageTag) {
    let reader = NumberReader(language: language)
    // A multiplicative walk through the whole range: fixed, so that a failure can be repeated.
    var state: UInt64 = 20_250_315
    for _ in 0..<1_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Int(state >> 33) % (NumberWords.largest + 1)
      let words = NumberWords.spelled(value, in: language) ?? ""
      let readings = reader.readings(in: words.split(separator: " "))
      if readings.map(\.value) != [NumberValue(value)] {
        Issue.record("\(value): \(words) is read as \(readings.map(\.value))")
      }
    }
  }

  @Test(arguments: [Term.Gender.masculine, .feminine])
  func agreeingSpanishNumbersAreReadBack(_ gender: Term.Gender) {
    for value in Array(1...1_100) + [21_021, 200_001, 501_500, 1_000_001, 21_000_221] {
      let words = NumberWords.spelled(value, in: .spanish, gender: gender) ?? ""
      let readings = NumberReader(language: .spanish).readings(in: words.split(separator: " "))
      if readings.map(\.value) != [NumberValue(value)] {
        Issue.record("\(value): \(words) is read as \(readings.map(\.value))")
      }
    }
  }

  @Test(arguments: LanguageTag.supported)
  func everyOrdinalToThousandIsReadBack(_ language: LanguageTag) {
    for gender in [nil, Term.Gender.masculine, .feminine] {
      for value in 1...1_000 {
        let words = NumberWords.ordinal(value, in: language, gender: gender) ?? ""
        let readings = NumberReader(language: language).readings(in: words.split(separator: " "))
        if readings.map(\.value) != [NumberValue(value, kind: .ordinal)] {
          Issue.record("\(value): \(words) is read as \(readings.map(\.value))")
        }
      }
    }
  }

  /// The spell-out rules of CLDR, by Foundation: an answer that is not ours.
  @Test(arguments: [(LanguageTag.spanish, "es"), (.english, "en")])
  func spellsAsUnicodeDoes(language: LanguageTag, locale: String) {
    let formatter = NumberFormatter()
    formatter.numberStyle = .spellOut
    formatter.locale = Locale(identifier: locale)
    for value in Array(0...1_100) + stride(from: 1_101, to: 1_000_000_000, by: 1_234_567) {
      let expected = (formatter.string(from: value as NSNumber) ?? "")
        .replacing("\u{AD}", with: "")
      #expect(NumberWords.spelled(value, in: language) == expected)
    }
  }

  @Test func refusesWhatItCannotSpell() {
    #expect(NumberWords.spelled(-1, in: .spanish) == nil)
    #expect(NumberWords.spelled(1_000_000_000, in: .english) == nil)
    #expect(NumberWords.ordinal(0, in: .haitianCreole) == nil)
    #expect(LanguageTag("fr").flatMap { NumberWords.spelled(1, in: $0) } == nil)
  }

  @Test(arguments: [
    (1, "uno"), (16, "dieciséis"), (21, "veintiuno"), (22, "veintidós"), (31, "treinta y uno"),
    (100, "cien"), (101, "ciento uno"), (555, "quinientos cincuenta y cinco"), (1_000, "mil"),
    (1_001, "mil uno"), (21_000, "veintiún mil"), (100_000, "cien mil"), (1_000_000, "un millón"),
    (2_000_001, "dos millones uno"), (31_000_000, "treinta y un millones"),
  ])
  func spellsSpanish(_ value: Int, _ words: String) {
    #expect(NumberWords.spelled(value, in: .spanish) == words)
  }

  @Test func spanishNumbersAgreeWithTheNoun() {
    func spelled(_ value: Int, _ gender: Term.Gender) -> String? {
      NumberWords.spelled(value, in: .spanish, gender: gender)
    }
    #expect(spelled(21, .masculine) == "veintiún")
    #expect(spelled(21, .feminine) == "veintiuna")
    #expect(spelled(31, .masculine) == "treinta y un")
    #expect(spelled(200, .feminine) == "doscientas")
    #expect(spelled(500_000, .feminine) == "quinientas mil")
    #expect(spelled(200_000_000, .feminine) == "doscientos millones")
    #expect(NumberWords.ordinal(1, in: .spanish, gender: .masculine) == "primer")
    #expect(NumberWords.ordinal(13, in: .spanish, gender: .masculine) == "decimotercer")
    #expect(NumberWords.ordinal(21, in: .spanish, gender: .feminine) == "vigésima primera")
    #expect(NumberWords.ordinal(12, in: .spanish) == "duodécimo")
  }

  @Test(arguments: [
    (8, "uit"), (17, "disèt"), (21, "venteyen"), (22, "vennde"), (28, "ventuit"), (33, "tranntwa"),
    (49, "karantnèf"), (57, "senkannsèt"), (61, "swasanteyen"), (70, "swasanndis"),
    (71, "swasannonz"), (79, "swasanndiznèf"), (80, "katreven"), (81, "katrevenen"),
    (91, "katrevenonz"), (99, "katrevendiznèf"), (100, "san"), (123, "san venntwa"),
    (200, "de san"), (1_000, "mil"), (2_024, "de mil vennkat"), (10_000, "di mil"),
    (100_000, "san mil"), (1_000_000, "yon milyon"),
  ])
  func spellsCreole(_ value: Int, _ words: String) {
    #expect(NumberWords.spelled(value, in: .haitianCreole) == words)
  }

  @Test(arguments: [
    (1, "premye"), (2, "dezyèm"), (4, "katriyèm"), (7, "setyèm"), (8, "wityèm"), (9, "nevyèm"),
    (14, "katòzyèm"), (17, "disetyèm"), (18, "dizwityèm"), (19, "diznevyèm"), (20, "ventyèm"),
    (21, "venteyinyèm"), (50, "senkantyèm"), (81, "81yèm"), (90, "katrevendizyèm"),
    (100, "santyèm"), (145, "san karannsenkyèm"), (1_000, "milyèm"),
  ])
  func spellsCreoleOrdinals(_ value: Int, _ words: String) {
    #expect(NumberWords.ordinal(value, in: .haitianCreole) == words)
  }

  @Test(arguments: [
    (0, "zero"), (21, "twenty-one"), (100, "one hundred"), (1_500, "one thousand five hundred"),
    (
      999_999_999,
      "nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine"
    ),
  ])
  func spellsEnglish(_ value: Int, _ words: String) {
    #expect(NumberWords.spelled(value, in: .english) == words)
  }
}
